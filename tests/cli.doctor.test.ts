import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { editionsDir } from './support/published';
import { startServing } from './support/workers';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mmd-doctor-'));
});
afterAll(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

/** Runs the doctor. Returns its findings by name, and its exit code. */
function doctor(environment: Readonly<Record<string, string>>, ...args: string[]) {
  const own = Object.entries(process.env).filter(([name]) => !/^(MMD_|PORT$|HOST$|.*_URL$)/.test(name));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/bin.cjs', 'doctor', ...args], {
    encoding: 'utf8',
    env: { ...Object.fromEntries(own), PORT: '0', MMD_EDITIONS_DIR: editionsDir(), ...environment },
  });
  expect(stderr).not.toMatch(/^ {4}at /m);
  const lines = stdout.matchAll(/^(ok|-|note|FAULT) +(\w+) +(.*)$/gm);
  return {
    status,
    stderr,
    of: Object.fromEntries([...lines].map(([, state, about, told]) => [about, [state, told]])),
  };
}

it('finds nothing wrong where nothing is', () => {
  const { status, of } = doctor({});
  expect(of).toMatchObject({
    Node: ['ok', process.versions.node],
    SQLite: ['ok', expect.stringMatching(/^3\.\d+\.\d+/)],
    Settings: ['ok', expect.anything()],
    Port: ['ok', expect.anything()],
    Operator: ['-', expect.anything()],
    Records: ['ok', expect.stringMatching(/^in data;/)],
    Folder: ['ok', editionsDir()],
    Edition: ['ok', expect.stringMatching(/^1-[0-9a-f]{8}, published \d{4}-/)],
    Redis: ['-', expect.anything()],
    Subgraphs: ['-', expect.anything()],
  });
  expect(status).toBe(0);
});

it('tells whether the port of the operator can be listened on', () => {
  const operator = (host: string) =>
    doctor({ MMD_OPERATOR_PORT: '0', MMD_OPERATOR_HOST: host }).of['Operator'];
  expect(operator('127.0.0.1')).toEqual(['ok', '0 on 127.0.0.1 is free']);
  expect(operator('192.0.2.1')).toEqual([
    'FAULT',
    'cannot listen on port 0 of 192.0.2.1 (EADDRNOTAVAIL). Choose others with MMD_OPERATOR_PORT and MMD_OPERATOR_HOST.',
  ]);
});

it('tells a port that is taken', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { status, of, stderr } = doctor({}, '--port', String(port));
  expect([status, stderr]).toEqual([1, 'mmd: 1 fault.\n']);
  expect(of['Port']).toEqual([
    'FAULT',
    `${port} on 127.0.0.1 is already in use by something else. Choose another with --port or PORT.`,
  ]);
  server.close();
});

it('finds no fault in a port on which this graph answers, and names the edition', async () => {
  const server = startServing(['serve']);
  const url = new URL(await server.url);
  const [, id] = /^Edition +(\S+),/m.exec(server.stdout()) ?? [];
  expect(id).toMatch(/^1-/);
  const { status, of } = doctor({}, '--port', url.port);
  expect(of['Port']).toEqual([
    'note',
    `${url.port} on 127.0.0.1 is in use by a server of this graph, with edition ${id!}`,
  ]);
  expect(status).toBe(0);
  await server.stop();
});

it('does not call settings right beside one that is misspelt, and tells it once', () => {
  const { status, of, stderr } = doctor({ MMD_WORKRES: '2' });
  expect(of['Settings']).toEqual([
    'note',
    'MMD_WORKRES is not a setting and has no effect; did you mean MMD_WORKERS?',
  ]);
  expect([status, stderr]).toEqual([0, '']);
});

it('tells once that no SQLite driver can be loaded', () => {
  const { status, of, stderr } = doctor({ NODE_OPTIONS: '--require ./tests/support/noDriver.cjs' });
  expect(of).toMatchObject({
    SQLite: ['FAULT', expect.stringContaining('No SQLite driver works')],
    Edition: ['-', 'cannot be opened without SQLite'],
  });
  expect([status, stderr]).toEqual([1, 'mmd: 1 fault.\n']);
});

it('tells settings that are wrong, and still what does not depend on them', () => {
  const { status, of } = doctor({ MMD_MAX_DEPTH: 'deep' });
  expect(status).toBe(1);
  expect(of).toMatchObject({ Node: ['ok', expect.anything()], Settings: ['FAULT', expect.anything()] });
});

it('tells an edition that is damaged, and one that is missing', () => {
  const shelf = join(folder, 'shelf');
  cpSync(editionsDir(), shelf, { recursive: true });
  const [id] = readdirSync(shelf).filter((name) => name.startsWith('1-'));
  appendFileSync(join(shelf, id!, 'rabat.sqlite'), 'x');
  const damaged = doctor({ MMD_EDITIONS_DIR: shelf });
  expect(damaged.status).toBe(1);
  expect(damaged.of['Edition']).toEqual(['FAULT', expect.stringContaining('rabat.sqlite')]);
  const missing = doctor({ MMD_EDITIONS_DIR: join(folder, 'none') });
  expect(missing.status).toBe(0);
  expect(missing.of['Edition']).toEqual(['note', expect.stringContaining('`mmd serve` publishes the first')]);
});

it('tells that the operator and the graph have one port', () => {
  const { status, of } = doctor({ PORT: '4988', MMD_OPERATOR_PORT: '4988' });
  expect(status).toBe(1);
  expect(of['Operator']).toEqual(['FAULT', expect.stringContaining('4988 is the port of the graph as well')]);
});

it('tells what is set and does not answer, without a password', () => {
  const { status, of } = doctor({
    CACHE_URL: 'redis://gate:secret-word@127.0.0.1:9',
    MMD_SUBGRAPHS: 'rabat=http://127.0.0.1:4987/graphql',
    DATABASE_URL: 'postgres://gate:secret-word@127.0.0.1:9/graph',
    MMD_DATA_DIR: 'no/such/data',
    MMD_WEB_DIR: 'no/such/pages',
  });
  expect(status).toBe(1);
  expect(of).toMatchObject({
    Redis: ['FAULT', expect.stringContaining('127.0.0.1:9')],
    Subgraphs: ['FAULT', expect.stringContaining('rabat (ECONNREFUSED)')],
    Edition: ['FAULT', expect.stringContaining('PostgreSQL at 127.0.0.1:9/graph cannot be reached')],
    Folder: ['-', expect.anything()],
    Records: ['FAULT', expect.stringContaining('no/such/data')],
    Pages: ['note', expect.stringContaining('no/such/pages')],
  });
  expect(JSON.stringify(of)).not.toContain('secret-word');
});
