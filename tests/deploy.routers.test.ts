import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { usualAddress, subgraphNames } from '../gateway/subgraphServer/names';
import { readConfig } from '../gateway/config';
import { at, documentsIn, type Loose } from './support/deploy/documents';

// The files for other gateways must name things that exist. Hive Gateway's is also run (`npm run test:hive`).

const folder = 'deploy/routers';
const read = (file: string): Loose => documentsIn(join(folder, file))[0]!;
const timeout = `${String(readConfig({}).subgraphTimeoutMs / 1000)}s`;

test('Cosmo composes each subgraph, at the address that the supergraph has of it', () => {
  const supergraph = readFileSync('schema/supergraph.graphql', 'utf8');
  const subgraphs = at(read('cosmo-router/graph.yaml'), 'subgraphs') as Loose[];
  expect(subgraphs.map(({ name }) => name).sort()).toEqual([...subgraphNames].sort());
  for (const subgraph of subgraphs) {
    const address = usualAddress(subgraph['name'] as string);
    expect(supergraph).toContain(`url: "${address}"`);
    expect([subgraph['routing_url'], at(subgraph, 'introspection.url')]).toEqual([address, address]);
  }
});

test('Hive Router finds the supergraph', () => {
  const { path } = read('hive-router/router.config.yaml')['supergraph'] as { path: string };
  expect(existsSync(join(folder, 'hive-router', path))).toBe(true);
});

test('each waits for a subgraph as long as ours does', () => {
  expect([
    at(read('hive-router/router.config.yaml'), 'traffic_shaping.all.request_timeout'),
    at(read('apollo-router/router.yaml'), 'traffic_shaping.all.timeout'),
    at(read('cosmo-router/config.yaml'), 'traffic_shaping.all.request_timeout'),
  ]).toEqual([timeout, timeout, timeout]);
});

test('what is told to run is there', () => {
  const told = readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/(?:schema|deploy)\/[\w./-]+\.\w+/g);
  const files = new Set([...told].map(([file]) => file));
  expect(files.size).toBeGreaterThan(2);
  for (const file of files) expect([file, existsSync(file)]).toEqual([file, true]);
});
