import { readFileSync } from 'node:fs';

import { openPlanner, type Planner } from '../gateway/engine';
import { planning } from '../gateway/supergraph';
import type { Edition } from '../gateway/subgraphs';
import { openExecutors, type Executors } from './fuzz/compare';
import { injectFaults } from './fuzz/faults';
import { randomOperation } from './fuzz/operations';
import { poolsOf } from './fuzz/pools';
import { randomOf } from './fuzz/random';
import type { Pools } from './fuzz/values';
import { openTestEdition } from './support/edition';

const supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8');

/** Runs the operations of these seeds on both executors and compares what a client would be told. */
async function compare(
  executors: Executors,
  planner: Planner,
  pools: Pools,
  from: number,
  to: number,
): Promise<void> {
  for (let seed = from; seed < to; seed += 1) {
    const operation = randomOperation(planner.apiSchema, randomOf(seed), pools);
    const [engine, stock] = [await executors.engine(operation), await executors.stock(operation)];
    // The seed and the operation belong to the message when they differ.
    expect({ seed, operation, ...engine }).toEqual({ seed, operation, ...stock });
  }
}

describe('the engine answers what the stock executor answers', () => {
  const planner = openPlanner(supergraphSdl, planning);
  let edition: Edition;
  let executors: Executors;

  beforeEach(async () => {
    edition = await openTestEdition();
    executors = openExecutors(planner, supergraphSdl, edition);
  });

  afterEach(async () => {
    await executors.stop();
    await edition.close();
  });

  it('to random valid operations on the real data', async () => {
    await compare(executors, planner, await poolsOf(edition), 1, 501);
    expect(executors.counts).toMatchObject({ leftToStock: 0, fetchesNotCompiled: 0 });
  }, 300_000);

  it('where resolvers fail and nulls stand where none may be', async () => {
    const pools = await poolsOf(edition);
    injectFaults(edition, { throwing: 0.03, nulls: 0.03 });
    await compare(executors, planner, pools, 10_001, 10_201);
  }, 300_000);
});
