import { isObject } from '../shared/json';

/** A document that was run, with its variables as written and the name of the operation chosen among several. */
export interface Run {
  readonly query: string;
  readonly variables: string;
  readonly operationName?: string | undefined;
}

/** The lists of runs, by the names that GraphiQL gives them. */
export type List = 'queries' | 'favorites';

/** The maximum number of stored runs, not counting favourites. */
const most = 50;

/** A substitute for the browser's storage if there is none, as in a sandboxed frame, or if it is full. */
const page = new Map<string, string>();

/** Returns the key of a list in the browser's storage. */
export function keyOf(list: List): string {
  return `graphiql:${list}`;
}

/**
 * Reads the runs of a list, oldest first. Any script may have written there, so entries that are not runs are ignored.
 */
export function readRuns(list: List): readonly Run[] {
  let stored: unknown;
  try {
    stored = JSON.parse(stringOf(keyOf(list)) ?? 'null');
  } catch {
    return [];
  }
  const items: unknown = isObject(stored) ? stored[list] : undefined;
  return shortened(list, Array.isArray(items) ? items.flatMap(runOf) : []);
}

/**
 * Stores a list. If the list is too long or does not fit into the browser's storage, its oldest runs are dropped, but
 * never favourites.
 */
export function writeRuns(list: List, runs: readonly Run[]): void {
  for (let kept = shortened(list, runs); ; kept = kept.slice(1)) {
    const text = JSON.stringify({ [list]: kept });
    try {
      localStorage.setItem(keyOf(list), text);
      page.delete(keyOf(list));
      return;
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      if (full && list === 'queries' && kept.length > 1) continue;
      page.set(keyOf(list), text);
      return;
    }
  }
}

function shortened(list: List, runs: readonly Run[]): readonly Run[] {
  return list === 'queries' ? runs.slice(-most) : runs;
}

function stringOf(key: string): string | undefined {
  try {
    return page.get(key) ?? localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Parses a stored item. Returns a list of one run, or an empty list if the item is not a run. */
function runOf(item: unknown): readonly Run[] {
  if (!isObject(item) || typeof item['query'] !== 'string') return [];
  const { query, variables, operationName } = item;
  return [
    {
      query,
      variables: typeof variables === 'string' ? variables : '{}',
      ...(typeof operationName === 'string' && { operationName }),
    },
  ];
}
