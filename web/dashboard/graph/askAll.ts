import { ask } from './ask';
import type { TypedDocument } from './document';

/** The maximum number of entries on one page of a list. */
const largest = 100;

/** A page of a list, in the shape that every connection has. */
interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A response that names its edition. */
interface OfEdition {
  readonly edition: { readonly id: string };
}

/**
 * The functions for fetching a whole list: one reads a page from a response, the other replaces the page with all nodes
 * of the list.
 */
export interface WholeList<Data, Node> {
  readonly pageOf: (data: Data) => Page<Node>;
  readonly withNodes: (data: Data, nodes: readonly Node[]) => Data;
}

/**
 * Fetches every page of a list. Rejects if a page fails or lacks a part, or if the edition changes in between. The
 * result is therefore complete and of a single edition.
 */
export async function askAll<Data extends OfEdition, Variables extends object, Node>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  { pageOf, withNodes }: WholeList<Data, Node>,
  signal: AbortSignal,
): Promise<Data> {
  const nodes: Node[] = [];
  let edition: string | undefined;
  let after: string | null = null;
  for (;;) {
    const { data, faults }: Awaited<ReturnType<typeof ask<Data, Variables>>> = await ask(
      document,
      { ...variables, first: largest, after },
      signal,
    );
    if (data === null || faults.length > 0) throw new Error(faults[0]?.message ?? 'No data came.');
    if (edition !== undefined && edition !== data.edition.id) throw new Error('The edition changed.');
    edition = data.edition.id;
    const { nodes: found, pageInfo } = pageOf(data);
    nodes.push(...found);
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return withNodes(data, nodes);
    after = pageInfo.endCursor;
  }
}
