import { fuzzGraphs } from './fuzz/graphs/run';

// `npm run fuzz -- --graphs 2000` runs many more.
it('the engine answers random operations on 50 random federated graphs as a monolith of their data does', async () => {
  const { differences, features } = await fuzzGraphs({ graphs: 50, operations: 20, from: 1 });
  // If there is a difference, the message shows the seeds and the operation.
  for (const { gateway, monolith, ...asked } of differences.slice(0, 1))
    expect({ ...asked, answer: gateway }).toEqual({ ...asked, answer: monolith });
  expect(differences).toHaveLength(0);
  // A feature that no plan uses would be untested.
  for (const [feature, count] of features.counts)
    expect([feature, count]).toEqual([feature, expect.any(Number)]);
  expect([...features.counts].filter(([, count]) => count < 1)).toEqual([]);
});
