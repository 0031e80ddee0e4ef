import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

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

// While a plan is compiled each of its documents is asked for several times; afterwards hardly ever.
const documents = new LRUCache<string, DocumentNode>({ max: 100 });

/** A plan whose fetches have their operations as documents too, which are made where they are asked for. */
export function withDocuments(node: PlanNode): PlanNode {
  return mapFetches(node, (fetch) => ({
    ...fetch,
    get operationDocumentNode() {
      let document = documents.get(fetch.operation);
      if (document === undefined)
        documents.set(fetch.operation, (document = parse(fetch.operation, { noLocation: true })));
      return document;
    },
  }));
}
