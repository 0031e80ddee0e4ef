import { operationFromDocument, Supergraph, type Operation } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { parse, type GraphQLError } from 'graphql';
import { Composed } from './composed';
import { withFragmentsByType } from './fragments';
import { inOrder } from './ordered';
import { mapFetches, type PlanNode } from './plan';
import { plannerGaveUpPattern, plannerOver, type Planner, type PlanningLimits } from './planner';
import { interfacesAsObjects, type Parts } from './supergraph';
import { noWay } from './typeless';

/** Settings of a planner. */
export interface PlannerOptions {
  /**
   * True to check the supergraph against the rules of schemas. The check is slow, and finds nothing new in a supergraph
   * that has already been validated.
   */
  readonly validate?: boolean;
}

/** A planner that plans synchronously. */
export interface ApolloPlanner extends Planner {
  plan(operation: string): PlanNode | undefined;
}

/**
 * Opens Apollo's planner over a composed supergraph. No other module loads the planner's packages, because a server
 * runs them in a separate process.
 *
 * @throws if the string is not a supergraph, or uses an unsupported feature.
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
  // The planner can fail while it weighs several candidates. Limited to the first candidate, it weighs none.
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

/** The planner's messages when no subgraph can resolve a field. Usually it reports nothing. */
const NO_WAY = /^Was not able to (?:plan|find any options for) |^Subgraph \S+ has no entities defined$/;

/** The ways to plan an operation. */
interface Ways {
  readonly best: () => QueryPlan;
  readonly first: () => QueryPlan;
  /** Makes the error for an operation that the planner cannot plan. */
  readonly refusal: () => GraphQLError;
}

function planFor({ best, first, refusal }: Ways): QueryPlan {
  try {
    return best();
  } catch (error) {
    if (!(error instanceof Error) || plannerGaveUpPattern.test(error.message)) throw error;
    if (NO_WAY.test(error.message)) throw refusal();
    return first();
  }
}

/** Returns a plan whose fetches name the real subgraphs instead of the planner's parts of them. */
function inSubgraphs(node: PlanNode, parts: Parts): PlanNode {
  if (parts.size === 0) return node;
  return mapFetches(node, (fetch) => ({
    ...fetch,
    serviceName: parts.get(fetch.serviceName) ?? fetch.serviceName,
  }));
}
