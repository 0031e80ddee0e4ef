/**
 * The key under which a row holds its siblings: the rows that were read together with it. A query that needs something
 * of one row needs it of all its siblings. A loader that knows them reads for all in one statement, although the store
 * answers at once and there is no later moment at which to gather keys.
 */
export const SIBLINGS = Symbol('siblings');

interface WithSiblings {
  [SIBLINGS]?: readonly object[] | (() => readonly object[]);
}

/** Marks rows as siblings of each other and returns them. */
export function markSiblings<Row extends object>(rows: readonly Row[]): readonly Row[] {
  // A row kept across requests mostly comes with the same siblings; checking is cheaper than writing them again.
  for (const row of rows)
    if ((row as WithSiblings)[SIBLINGS] !== rows) (row as WithSiblings)[SIBLINGS] = rows;
  return rows;
}

/** True if the rows are siblings of each other and of no others. */
export function areSiblings(rows: readonly object[]): boolean {
  const siblings = (rows[0] as WithSiblings | undefined)?.[SIBLINGS];
  return (
    Array.isArray(siblings) &&
    siblings.length === rows.length &&
    rows.every((row) => (row as WithSiblings)[SIBLINGS] === siblings)
  );
}

/** Returns the rows that were read together with this one, including itself; only itself if it was read alone. */
export function siblingsOf<Row extends object>(row: Row): readonly Row[] {
  const siblings = (row as WithSiblings)[SIBLINGS] ?? [row];
  return (typeof siblings === 'function' ? siblings() : siblings) as readonly Row[];
}

/**
 * Returns the objects that `step` finds from a row, as siblings of all that the row's siblings lead to. The step runs
 * for the others only when a loader asks for them, and it must return new objects.
 */
export function followAll<Row extends object, Next extends object>(
  row: Row,
  step: (row: Row) => readonly Next[],
): readonly Next[] {
  const found = step(row);
  const siblings = (): readonly object[] => siblingsOf(row).flatMap(step);
  for (const next of found) (next as WithSiblings)[SIBLINGS] = siblings;
  return found;
}

/** Like {@link followAll}, for a step that leads to one object or to none. */
export function follow<Row extends object, Next extends object>(row: Row, step: (row: Row) => Next): Next;
export function follow<Row extends object, Next extends object>(
  row: Row,
  step: (row: Row) => Next | null,
): Next | null;
export function follow<Row extends object, Next extends object>(
  row: Row,
  step: (row: Row) => Next | null,
): Next | null {
  const [found] = followAll(row, (one) => {
    const next = step(one);
    return next === null ? [] : [next];
  });
  return found ?? null;
}
