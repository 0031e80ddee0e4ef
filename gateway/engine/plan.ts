import { parse } from 'graphql';
import type { FetchNode, PlanNode } from '@apollo/query-planner';

/** What the query planner makes, as far as it is run here. */
export type {
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';

/** The fetches of a plan. */
export function fetchesIn(node: PlanNode | undefined): readonly FetchNode[] {
  switch (node?.kind) {
    case 'Fetch':
      return [node];
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(fetchesIn);
    case 'Flatten':
      return fetchesIn(node.node);
    case 'Condition':
      return [...fetchesIn(node.ifClause), ...fetchesIn(node.elseClause)];
    case 'Defer':
    case undefined:
      return [];
  }
}

/** A plan with other fetches in place of its own. */
export function mapFetches(node: PlanNode, change: (fetch: FetchNode) => FetchNode): PlanNode {
  const inner = (each: PlanNode): PlanNode => mapFetches(each, change);
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
      return change(node);
    case 'Defer':
      return node;
  }
}

/** A plan whose fetches have their operations as documents too. */
export function withDocuments(node: PlanNode): PlanNode {
  return mapFetches(node, (fetch) => ({
    ...fetch,
    operationDocumentNode: parse(fetch.operation, { noLocation: true }),
  }));
}
