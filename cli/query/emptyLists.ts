import { getOperationAST, Kind, parse, type DocumentNode, type SelectionSetNode } from 'graphql';

import type { GraphQLRequest } from '../../gateway/graph/inProcess';
import type { Table } from '../../web/shared/flatten';

/**
 * Builds a table without rows for every list of objects that is empty in a response and in no other list. A response
 * does not distinguish such a list from an empty list of values, and does not contain the list's columns. Both follow
 * from the operation.
 *
 * @throws GraphQLError if the operation is not valid GraphQL.
 */
export function emptyLists({ query, operationName }: GraphQLRequest, data: unknown): readonly Table[] {
  const document = parse(query);
  const operation = getOperationAST(document, operationName);
  return operation == null ? [] : within(data, fieldsOf([operation.selectionSet], document), document);
}

/** The selections below each response key of an object, of any type. A value has no selections. */
type Fields = ReadonlyMap<string, readonly SelectionSetNode[]>;

function fieldsOf(
  sets: readonly SelectionSetNode[],
  document: DocumentNode,
  found = new Map<string, readonly SelectionSetNode[]>(),
): Fields {
  for (const selection of sets.flatMap((set) => set.selections)) {
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      found.set(key, [
        ...(found.get(key) ?? []),
        ...(selection.selectionSet ? [selection.selectionSet] : []),
      ]);
    } else fieldsOf(setOf(selection, document), document, found);
  }
  return found;
}

function setOf(
  selection: Exclude<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>,
  { definitions }: DocumentNode,
): readonly SelectionSetNode[] {
  if (selection.kind === Kind.INLINE_FRAGMENT) return [selection.selectionSet];
  return definitions
    .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
    .filter(({ name }) => name.value === selection.name.value)
    .map(({ selectionSet }) => selectionSet);
}

function within(data: unknown, fields: Fields, document: DocumentNode, path = ''): readonly Table[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]): readonly Table[] => {
    const below = fields.get(key) ?? [];
    if (below.length === 0) return [];
    const inner = fieldsOf(below, document);
    const here = path === '' ? key : `${path}.${key}`;
    if (!Array.isArray(value)) return within(value, inner, document, here);
    return value.length > 0 ? [] : [{ path: here, columns: leavesOf(inner, document), rows: [] }];
  });
}

function leavesOf(fields: Fields, document: DocumentNode): readonly string[] {
  return [...fields].flatMap(([key, below]) =>
    below.length === 0
      ? [key]
      : leavesOf(fieldsOf(below, document), document).map((leaf) => `${key}.${leaf}`),
  );
}
