import { readFileSync } from 'node:fs';

import { fuzz } from './fuzz/run';
import { openTestEdition } from './support/edition';

const supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8');

// `npm run fuzz -- --seeds 100000` runs many more.
it('the engine answers 2,000 random operations as a monolith and the stock executor do, whatever goes wrong below', async () => {
  const edition = await openTestEdition();
  const { differences, counts } = await fuzz({ supergraphSdl, edition, from: 1, seeds: 2_000 });
  // If there is a difference, the message shows the seed and the operation.
  for (const { engine, expected, ...asked } of differences.slice(0, 1))
    expect({ ...asked, ...engine }).toEqual({ ...asked, ...expected });
  expect(differences).toHaveLength(0);
  expect(counts).toMatchObject({ prepared: 2_000, fetchesNotCompiled: 0 });
  expect(counts.completed).toBeGreaterThan(0);
  await edition.close();
});
