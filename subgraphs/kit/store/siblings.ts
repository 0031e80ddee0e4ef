/**
 * The key under which a row holds its siblings: the rows that were read together with it. A query that needs a field of
 * one row needs the same field of all its siblings. A loader that knows the siblings reads for all of them in a single
 * statement, although the store returns immediately and there is no later moment at which to gather keys.
 */
export const SIBLINGS = Symbol('siblings');

interface WithSiblings {
  [SIBLINGS]?: readonly object[] | (() => readonly object[]);
}

/** Marks rows as siblings of each other and returns them. */
export function markSiblings<Row extends object>(rows: readonly Row[]): readonly Row[] {
  // A row cached across requests mostly comes with the same siblings. Checking is cheaper than writing them again.
  for (const row of rows)
    if ((row as WithSiblings)[SIBLINGS] !== rows) (row as WithSiblings)[SIBLINGS] = rows;
  return rows;
}

/** Returns true if the rows are siblings of each other and of no other rows. */
export function areSiblings(rows: readonly object[]): boolean {
  const siblings = (rows[0] as WithSiblings | undefined)?.[SIBLINGS];
  return (
    Array.isArray(siblings) &&
    siblings.length === rows.length &&
    rows.every((row) => (row as WithSiblings)[SIBLINGS] === siblings)
  );
}

/** Returns the rows that were read together with this row, including the row itself. */
export function siblingsOf<Row extends object>(row: Row): readonly Row[] {
  const siblings = (row as WithSiblings)[SIBLINGS] ?? [row];
  return (typeof siblings === 'function' ? siblings() : siblings) as readonly Row[];
}

/**
 * Returns the objects that `step` derives from a row, as siblings of the objects that it derives from the row's
 * siblings. The step runs for the siblings only when a loader needs them, and it must return new objects.
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

/** Like {@link followAll}, for a step that returns one object or none. */
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
