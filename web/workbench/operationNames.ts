import { Kind, parse } from 'graphql';

let last: readonly [query: string, names: readonly string[]] = ['', []];

/** The names of a document's operations, in their order; none where it is no document. */
export function operationNames(query: string): readonly string[] {
  // Asked at each key that is pressed, and mostly again for the same document.
  if (last[0] !== query) last = [query, namesIn(query)];
  return last[1];
}

/** Of several operations, the one that is to run: the one that was chosen, or else the first. Undefined where there is one. */
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
