import { setImmediate as nextTurn } from 'node:timers/promises';
import { isPromise, type MaybePromise } from '../maybePromise';
import type { Statement, Store } from '../store/store';
import type { FilterShape } from './shape';
import type { ListArgs, Relation } from './spec';

/**
 * The average number of rows of a relation that a single statement may read. A sum over this number takes some
 * milliseconds, during which an embedded database blocks all other work.
 */
const ROWS_AT_ONCE = 10_000;

/**
 * The limit for a filtered list. A filter leaves fewer rows to be summed, but has a cost of its own in each statement.
 */
const FILTERED_AT_ONCE = 4 * ROWS_AT_ONCE;

/** The time, in milliseconds, after which other work gets a turn. */
const TURN_MS = 10;

/**
 * Makes a statement read the lists of a few parents at a time, if the relation that leads to them has many rows. Other
 * work gets a turn between two batches. The rows are the same as those of a single statement for all parents; only the
 * order of parents may differ.
 */
export function inTurns<R>(
  store: Store,
  { table }: Relation,
  given: FilterShape,
  statement: Statement<ListArgs, R>,
): Statement<ListArgs, R> {
  const atOnce = Object.keys(given).length > 0 ? FILTERED_AT_ONCE : ROWS_AT_ONCE;
  const parts = Math.ceil((store.rowsOf(table) ?? 0) / atOnce);
  if (parts <= 1) return statement;
  return (args) => {
    const size = Math.max(1, Math.floor(args.keys.length / parts));
    return args.keys.length <= size ? statement(args) : readParts(statement, args, size);
  };
}

/** Runs a statement for `size` parents at a time. Fails if any of the runs fails. */
function readParts<R>(
  statement: Statement<ListArgs, R>,
  args: ListArgs,
  size: number,
): MaybePromise<readonly R[]> {
  const { keys } = args;
  const rows: R[] = [];
  const from = (first: number): MaybePromise<readonly R[]> => {
    const ends = performance.now() + TURN_MS;
    for (let start = first; start < keys.length; start += size) {
      if (start > first && performance.now() > ends) return nextTurn().then(() => from(start));
      const read = statement({ ...args, keys: keys.slice(start, start + size) });
      if (isPromise(read)) throw new Error('Only a statement that answers at once is read in parts.');
      for (const row of read) rows.push(row);
    }
    return rows;
  };
  return from(0);
}
