import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** The part of the query planner's output that is executed here. */
export type {
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';

/** Returns all fetches of a plan. */
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

/** Replaces the fetches of a plan. */
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

// Compiling a plan requests each of its documents several times; afterwards they are hardly ever needed.
const documents = new LRUCache<string, DocumentNode>({ max: 100 });

/** Adds to each fetch its operation as a document, parsed on demand. */
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
