import { operationFromDocument, Supergraph, type Operation } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { parse, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { withFragmentsByType } from './fragments';
import { inOrder } from './ordered';
import type { PlanNode } from './plan';
import {
  interfacesAsObjects,
  Joins,
  plannedForm,
  refuseLabels,
  type FixedFields,
  type Parts,
} from './supergraph';
import { noWay } from './typeless';

/** Bounds of one search for a plan. */
export interface PlanningLimits {
  readonly maxEvaluatedPlans: number;
  readonly pathsLimit: number;
}

/** Makes query plans over one supergraph. */
export interface Planner {
  readonly apiSchema: GraphQLSchema;
  /** Made when it is first asked for. */
  readonly supergraphSchema: GraphQLSchema;
  /** The names of all fields, those among them that clients do not see. */
  readonly fieldNames: ReadonlySet<string>;
  /** What the supergraph says of keys and of what fields need, in the planner's terms. */
  readonly joins: Joins;
  /** Fields that stand in plans under names of the planner's own. */
  readonly fixed: FixedFields;
  /**
   * The plan of an operation; undefined where nothing needs to be fetched. Fails where the search goes over a limit, and with
   * `FIELD_UNREACHABLE` where the planner itself says that there is no way.
   */
  plan(document: DocumentNode, operationName?: string): PlanNode | undefined;
}

/** How far a supergraph is trusted. */
export interface PlannerOptions {
  /** Whether it is held against the rules of schemas, which takes long and tells nothing new of one that was validated before. */
  readonly validate?: boolean;
}

/** Opens Apollo's planner over a composed supergraph. Fails where the text is none, or has what is not served. */
export function openPlanner(
  supergraphSdl: string,
  limits: PlanningLimits,
  { validate = true }: PlannerOptions = {},
): Planner {
  refuseLabels(supergraphSdl);
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: validate });
  const planned = plannedForm(supergraphSdl);
  const plannable =
    planned === null ? supergraph : Supergraph.build(planned.sdl, { validateSupergraph: false });
  const plannableApi = plannable.apiSchema();
  const planner = new QueryPlanner(plannable, { exposeDocumentNodeInFetchNode: true, debug: { ...limits } });
  const { schema } = plannable;
  const fieldNames = new Set(
    [...schema.objectTypes(), ...schema.interfaceTypes()].flatMap((type) =>
      type.fields().map(({ name }) => name),
    ),
  );
  const apiSchema = supergraph.apiSchema().toGraphQLJSSchema();
  const asObjects = interfacesAsObjects(supergraphSdl);
  let supergraphSchema: GraphQLSchema | undefined;
  return {
    apiSchema,
    fieldNames,
    joins: planned?.joins ?? new Joins(() => parse(supergraphSdl, { noLocation: true })),
    fixed: planned?.fixed ?? new Map(),
    get supergraphSchema() {
      return (supergraphSchema ??= schema.toGraphQLJSSchema());
    },
    plan(document, operationName) {
      const operation = operationFromDocument(
        plannableApi,
        withFragmentsByType(document, apiSchema, asObjects),
        operationName === undefined ? {} : { operationName },
      );
      const { node } = planFor(planner, operation, () => noWay(document, apiSchema));
      if (node?.kind === 'Subscription') throw new Error('Subscriptions are not planned here.');
      return node && inOrder(planned === null ? node : inSubgraphs(node, planned.parts));
    },
  };
}

/** How the planner says that no subgraph can be asked for something; mostly it says nothing. */
const NO_WAY = /^Was not able to (?:plan|find any options for) |^Subgraph \S+ has no entities defined$/;

function planFor(planner: QueryPlanner, operation: Operation, refusal: () => GraphQLError): QueryPlan {
  try {
    return planner.buildQueryPlan(operation);
  } catch (error) {
    throw error instanceof Error && NO_WAY.test(error.message) ? refusal() : error;
  }
}

/** A plan in which every fetch names a subgraph that there is. */
function inSubgraphs(node: PlanNode, parts: Parts): PlanNode {
  const inner = (each: PlanNode): PlanNode => inSubgraphs(each, parts);
  if (parts.size === 0) return node;
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map(inner) };
    case 'Flatten':
      return { ...node, node: inner(node.node) };
    case 'Condition':
      return {
        ...node,
        ...(node.ifClause && { ifClause: inner(node.ifClause) }),
        ...(node.elseClause && { elseClause: inner(node.elseClause) }),
      };
    case 'Fetch':
      return { ...node, serviceName: parts.get(node.serviceName) ?? node.serviceName };
    case 'Defer':
      return node;
  }
}
