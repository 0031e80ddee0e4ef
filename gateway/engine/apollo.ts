import { operationFromDocument, Supergraph, type Operation } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { parse, type GraphQLError } from 'graphql';
import { Composed } from './composed';
import { withFragmentsByType } from './fragments';
import { inOrder } from './ordered';
import { mapFetches, type PlanNode } from './plan';
import { GAVE_UP, plannerOver, type Planner, type PlanningLimits } from './planner';
import { interfacesAsObjects, type Parts } from './supergraph';
import { noWay } from './typeless';

/** How far a supergraph is trusted. */
export interface PlannerOptions {
  /** Whether it is held against the rules of schemas, which takes long and tells nothing new of one that was validated before. */
  readonly validate?: boolean;
}

/** A planner that answers at once. */
export interface ApolloPlanner extends Planner {
  plan(operation: string): PlanNode | undefined;
}

/**
 * Opens Apollo's planner over a composed supergraph. Fails where the text is none, or has what is not served. Nothing else
 * loads the planner's packages: a server leaves them to a process of their own.
 */
export function openPlanner(
  supergraphSdl: string,
  limits: PlanningLimits,
  { validate = true }: PlannerOptions = {},
): ApolloPlanner {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: validate });
  const composed = new Composed(supergraphSdl);
  const { apiSchema, planned } = composed;
  const plannable =
    planned === null ? supergraph : Supergraph.build(planned.sdl, { validateSupergraph: false });
  const plannableApi = plannable.apiSchema();
  const planner = new QueryPlanner(plannable, { debug: { ...limits } });
  let first: QueryPlanner | undefined;
  // Where the planner fails at a plan, it is one of several that it weighs: the first is made without weighing any.
  const firstPlan = (operation: Operation): QueryPlan =>
    (first ??= new QueryPlanner(plannable, { debug: { ...limits, maxEvaluatedPlans: 1 } })).buildQueryPlan(
      operation,
    );
  const asObjects = interfacesAsObjects(supergraphSdl);
  return plannerOver(composed, (text) => {
    const document = parse(text, { noLocation: true });
    const operation = operationFromDocument(
      plannableApi,
      withFragmentsByType(document, apiSchema, asObjects),
    );
    const { node } = planFor({
      best: () => planner.buildQueryPlan(operation),
      first: () => firstPlan(operation),
      refusal: () => noWay(document, apiSchema),
    });
    if (node?.kind === 'Subscription') throw new Error('Subscriptions are not planned here.');
    return node && inOrder(planned === null ? node : inSubgraphs(node, planned.parts));
  });
}

/** How the planner says that no subgraph can be asked for something; mostly it says nothing. */
const NO_WAY = /^Was not able to (?:plan|find any options for) |^Subgraph \S+ has no entities defined$/;

/** The ways to plan an operation. */
interface Ways {
  readonly best: () => QueryPlan;
  readonly first: () => QueryPlan;
  /** The error where the planner says that there is no way. */
  readonly refusal: () => GraphQLError;
}

function planFor({ best, first, refusal }: Ways): QueryPlan {
  try {
    return best();
  } catch (error) {
    if (!(error instanceof Error) || GAVE_UP.test(error.message)) throw error;
    if (NO_WAY.test(error.message)) throw refusal();
    return first();
  }
}

/** A plan in which every fetch names a subgraph that there is. */
function inSubgraphs(node: PlanNode, parts: Parts): PlanNode {
  if (parts.size === 0) return node;
  return mapFetches(node, (fetch) => ({
    ...fetch,
    serviceName: parts.get(fetch.serviceName) ?? fetch.serviceName,
  }));
}
