import { isObject } from '../shared/json';

/** A document that was run, with its variables as they were written; of several operations, by which name. */
export interface Run {
  readonly query: string;
  readonly variables: string;
  readonly operationName?: string | undefined;
}

/** The lists of runs, by the names that GraphiQL gives them. */
export type List = 'queries' | 'favorites';

/** As many runs as are kept; favourites are kept beyond. */
const most = 50;

/** Takes the place of the browser's storage where there is none, as in a sandboxed frame, or where it is full. */
const page = new Map<string, string>();

/** The key of a list in the browser's storage. */
export function keyOf(list: List): string {
  return `graphiql:${list}`;
}

/** The runs of a list, oldest first. Anyone may have written there: what is no run is left out. */
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

/** Keeps a list, without its oldest runs where it is too long or the browser has no room for it. */
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

/** A run out of what was stored, as a list of none or one. */
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
