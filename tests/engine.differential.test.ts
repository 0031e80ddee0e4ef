import { readFileSync } from 'node:fs';

import { fuzz } from './fuzz/run';
import { openTestEdition } from './support/edition';

const supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8');

// `npm run fuzz -- --seeds 100000` runs as many as there is time for.
it('the engine answers 2,000 random operations as a monolith and the stock executor do, whatever goes wrong below', async () => {
  const edition = await openTestEdition();
  const { differences, counts } = await fuzz({ supergraphSdl, edition, from: 1, seeds: 2_000 });
  // The seed and the operation belong to the message when they differ.
  for (const { engine, expected, ...asked } of differences.slice(0, 1))
    expect({ ...asked, ...engine }).toEqual({ ...asked, ...expected });
  expect(differences).toHaveLength(0);
  expect(counts).toMatchObject({ prepared: 2_000, fetchesNotCompiled: 0 });
  expect(counts.completed).toBeGreaterThan(0);
  await edition.close();
}, 300_000);
