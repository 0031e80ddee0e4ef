import { openPlanner } from '../../gateway/engine/apollo';
import { planning } from '../../gateway/supergraph';
import type { Edition } from '../../gateway/subgraphs';
import { agree, agreeInPlaces, type Comparable } from './comparable';
import { openExecutors, type Executors } from './compare';
import { failingEdition } from './failing';
import { injectFaults } from './faults';
import { randomOperation, type Operation } from './operations';
import { poolsOf } from './pools';
import { randomOf } from './random';

/** An operation that the engine answered differently than another executor. */
export interface Difference {
  /** What went wrong on purpose while it was asked. */
  readonly trouble: Trouble;
  readonly seed: number;
  readonly operation: Operation;
  readonly engine: Comparable;
  readonly other: 'stock' | 'monolith';
  readonly expected: Comparable;
}

/** What goes wrong on purpose: nothing, a subgraph as a whole, or now and then a resolver. */
export type Trouble = 'none' | 'subgraphs' | 'resolvers';

/** How many operations are compared, and from which seed on. */
export interface Fuzzing {
  readonly supergraphSdl: string;
  /** Real data. It is used for nothing else afterwards, and not closed. */
  readonly edition: Edition;
  readonly from: number;
  readonly seeds: number;
  /** Told after each operation how many were compared. */
  readonly onCompared?: (compared: number) => void;
  /** Told of each difference when it is found. */
  readonly onDifference?: (difference: Difference) => void;
}

/** What a run found. */
export interface Fuzzed {
  readonly differences: readonly Difference[];
  readonly counts: Executors['counts'];
}

/** How the operations are shared out: most run on what is well. In this order, for faults are not taken out again. */
const shares: readonly (readonly [trouble: Trouble, share: number])[] = [
  ['none', 0.6],
  ['subgraphs', 0.2],
  ['resolvers', 0.2],
];

/**
 * Runs random operations on the engine and holds its answers against a monolith's, and every other one against the stock
 * executor's; gives those that differ. Names collide in those that the stock executor is not asked, for it cannot answer them.
 * Where a subgraph fails as a whole only the stock executor is asked: a monolith would fail elsewhere.
 */
export async function fuzz({
  supergraphSdl,
  edition,
  from,
  seeds,
  onCompared,
  onDifference,
}: Fuzzing): Promise<Fuzzed> {
  const planner = openPlanner(supergraphSdl, planning);
  const pools = await poolsOf(edition);
  const failing = failingEdition(edition);
  const executors = openExecutors(planner, supergraphSdl, failing.edition);
  const names = edition.subgraphs.map(({ name }) => name);
  const differences: Difference[] = [];
  const differ = (difference: Difference): void => {
    differences.push(difference);
    onDifference?.(difference);
  };
  let seed = from;
  for (const [trouble, share] of shares) {
    if (trouble === 'resolvers') {
      injectFaults(edition, { throwing: 0.03, nulls: 0.03 });
      executors.changed();
    }
    const end = Math.min(from + seeds, seed + Math.ceil(seeds * share));
    for (; seed < end; seed += 1) {
      failing.fail(trouble === 'subgraphs' ? (names[seed % names.length] ?? null) : null);
      const collide = trouble !== 'subgraphs' && seed % 2 === 1;
      const operation = randomOperation(planner.apiSchema, randomOf(seed), pools, collide);
      const engine = await executors.engine(operation);
      const asked = { trouble, seed, operation, engine } as const;
      // The stock executor also fetches what a constant condition leaves out, and so may fail for it.
      const fetchesMore = trouble === 'subgraphs' && /\(if: (true|false)\)/.test(operation.query);
      // It also gives null for an object of which conditions leave nothing; a monolith gives the empty object.
      const mayEmpty = /\(if: \$/.test(operation.query);
      if (!collide && !fetchesMore && !mayEmpty) {
        const expected = await executors.stock(operation);
        if (!agree(engine, expected)) differ({ ...asked, other: 'stock', expected });
      }
      if (trouble !== 'subgraphs') {
        const expected = await executors.monolith(operation);
        if (!agreeInPlaces(engine, expected, trouble === 'resolvers'))
          differ({ ...asked, other: 'monolith', expected });
      }
      onCompared?.(seed - from + 1);
    }
  }
  await executors.stop();
  return { differences, counts: executors.counts };
}
