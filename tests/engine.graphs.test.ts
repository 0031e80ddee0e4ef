import { fuzzGraphs } from './fuzz/graphs/run';

// `npm run fuzz -- --graphs 2000` runs as many as there is time for.
it('the engine answers random operations on 50 random federated graphs as a monolith of their data does', async () => {
  const { differences, features } = await fuzzGraphs({ graphs: 50, operations: 20, from: 1 });
  // The seeds and the operation belong to the message when they differ.
  for (const { gateway, monolith, ...asked } of differences.slice(0, 1))
    expect({ ...asked, answer: gateway }).toEqual({ ...asked, answer: monolith });
  expect(differences).toHaveLength(0);
  // What no plan crosses is not tested.
  for (const [feature, count] of features.counts)
    expect([feature, count]).toEqual([feature, expect.any(Number)]);
  expect([...features.counts].filter(([, count]) => count < 1)).toEqual([]);
}, 120_000);
