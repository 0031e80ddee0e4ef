import { openPlanner } from '../../gateway/engine/apollo';
import { plannerLimits } from '../../gateway/graph/supergraph';
import type { Edition } from '../../gateway/graph/subgraphs';
import { agree, agreeInPlaces, type Comparable } from './comparable';
import { openExecutors, type Executors } from './compare';
import { failingEdition } from './failing';
import { injectFaults } from './faults';
import { randomOperation, type Operation } from './operations';
import { poolsOf } from './pools';
import { randomOf } from './random';

/** An operation that the engine and another executor answered differently. */
export interface Difference {
  /** The trouble made on purpose while it ran. */
  readonly trouble: Trouble;
  readonly seed: number;
  readonly operation: Operation;
  readonly engine: Comparable;
  readonly other: 'stock' | 'monolith';
  readonly expected: Comparable;
}

/** Trouble made on purpose: none, a subgraph that fails as a whole, or resolvers that fail now and then. */
export type Trouble = 'none' | 'subgraphs' | 'resolvers';

/** The options of a run: `seeds` operations are compared, beginning with the seed `from`. */
export interface Fuzzing {
  readonly supergraphSdl: string;
  /** The edition to ask. It cannot be used for anything else afterwards, and is not closed. */
  readonly edition: Edition;
  readonly from: number;
  readonly seeds: number;
  /** Called after each operation with the number compared so far. */
  readonly onCompared?: (compared: number) => void;
  /** Called with each difference as soon as it is found. */
  readonly onDifference?: (difference: Difference) => void;
}

/** The result of a run. */
export interface Fuzzed {
  readonly differences: readonly Difference[];
  readonly counts: Executors['counts'];
}

/** The shares of operations by trouble; most run without any. Resolvers come last, as their faults stay. */
const shares: readonly (readonly [trouble: Trouble, share: number])[] = [
  ['none', 0.6],
  ['subgraphs', 0.2],
  ['resolvers', 0.2],
];

/**
 * Runs random operations on the engine, compares its answers with a monolith's and every other one with those of
 * Apollo's executor, and returns those that differ. Operations with colliding names go only to the monolith, because
 * Apollo's executor cannot answer them. If a subgraph fails as a whole, only Apollo's executor is asked, because a
 * monolith would fail in other places.
 */
export async function fuzz({
  supergraphSdl,
  edition,
  from,
  seeds,
  onCompared,
  onDifference,
}: Fuzzing): Promise<Fuzzed> {
  const planner = openPlanner(supergraphSdl, plannerLimits);
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
      // Apollo's executor also fetches fields that a constant condition excludes, and so may fail because of them.
      const fetchesMore = trouble === 'subgraphs' && /\(if: (true|false)\)/.test(operation.query);
      // It also gives null for an object whose fields are all excluded by conditions; a monolith gives an empty object.
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
