import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import pino from 'pino';

import { readConfig, settingsTable, type Config } from '../gateway/config';
import { startServer, startSupergraph } from '../gateway/main';
import { startSubgraph } from '../gateway/subgraphServer';
import { allSettings, settingsFor, type Use } from '../gateway/settings/uses';
import { post } from './support/http';
import { publishedEnvironment } from './support/published';

// Help lists for a command exactly the settings that the command reads: each runs over a configuration that notes reads.

const log = pino({ level: 'silent' });
// Read by the code that starts a server: for its processes, its log and its stop.
const outside = ['workers', 'logLevel', 'drainDelayMs'];
// Read only if the editions are in PostgreSQL.
const ofPostgres = Object.keys(allSettings).filter((key) => /^database[A-Z]/.test(key));
// Read without effect: another graph's answers may change at any time, so none are kept.
const inVain = ['responseCacheBytes', 'maxAgeSeconds'];

function noting(environment: NodeJS.ProcessEnv): { config: Config; read: Set<string> } {
  const read = new Set<string>(outside);
  const config = new Proxy(readConfig({ PORT: '0', MMD_RATE_LIMIT: '100000', ...environment }), {
    get(target, key: keyof Config) {
      read.add(key);
      return target[key];
    },
    ownKeys() {
      throw new Error('The configuration is copied as a whole, so nobody can tell what is read of it.');
    },
  });
  return { config, read };
}

/** Asks once and in an array, as some settings are read only on a request, and one only on an array of them. */
async function ask(url: string): Promise<void> {
  const request = { query: '{ __typename }' };
  await post(url, request);
  await post(url, [request]);
}

const listed = (use: Use): string[] =>
  settingsFor(use, 'all')
    .flatMap(({ rows }) => rows.map(({ variable }) => variable))
    .sort();

const variablesOf = (keys: Iterable<string>): string[] =>
  [...keys].map((key) => allSettings[key as keyof Config].variable).sort();

it('for `mmd subgraph`', async () => {
  const { config, read } = noting(publishedEnvironment());
  const { url, close } = await startSubgraph('rabat', config, { log });
  await ask(url);
  await close();
  expect(listed('subgraph')).toEqual(variablesOf(new Set([...read, ...ofPostgres])));
});

it('for `mmd gateway`, some subgraphs of which are elsewhere', async () => {
  const { config, read } = noting({
    ...publishedEnvironment(),
    MMD_SUBGRAPHS: 'rabat=http://127.0.0.1:9/graphql',
    CACHE_URL: 'redis://127.0.0.1:9',
  });
  const { url, close } = await startServer(config, { log });
  await ask(url);
  await close();
  expect(listed('gateway')).toEqual(variablesOf(new Set([...read, ...ofPostgres])));
});

it('for `mmd gateway --supergraph`', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mmd-uses-'));
  const file = join(folder, 'supergraph.graphql');
  const typeDefs = parse('type Query { a: Int }');
  const { supergraphSdl } = composeServices([{ name: 'one', url: 'http://127.0.0.1:9', typeDefs }]);
  writeFileSync(file, supergraphSdl ?? '');
  const { config, read } = noting({ CACHE_URL: 'redis://127.0.0.1:9' });
  const { url, close } = await startSupergraph(file, config, { log });
  await ask(url);
  await close();
  rmSync(folder, { recursive: true });
  for (const key of inVain) read.delete(key);
  expect(listed('supergraph')).toEqual(variablesOf(read));
});

it('lists every setting for some command', () => {
  const all = new Set((['serve', 'subgraph', 'supergraph'] as const).flatMap(listed));
  expect([...all].sort()).toEqual(settingsTable.map(({ variable }) => variable).sort());
});
