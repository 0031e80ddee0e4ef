import { Kind, parse } from 'graphql';

let last: readonly [query: string, names: readonly string[]] = ['', []];

/** Lists the names of a document's operations in document order; empty if the string is not a valid document. */
export function operationNames(query: string): readonly string[] {
  // Called at every keystroke, usually with the same document as before.
  if (last[0] !== query) last = [query, namesIn(query)];
  return last[1];
}

/**
 * Picks the operation to run if there are several: the chosen operation, or else the first. Undefined if the document
 * has fewer than two.
 */
export function operationToRun(query: string, chosen: string | undefined): string | undefined {
  const names = operationNames(query);
  if (names.length < 2) return undefined;
  return chosen !== undefined && names.includes(chosen) ? chosen : names[0];
}

function namesIn(query: string): readonly string[] {
  try {
    return parse(query).definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION && each.name ? [each.name.value] : [],
    );
  } catch {
    return [];
  }
}
