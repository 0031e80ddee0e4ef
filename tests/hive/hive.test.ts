import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { freePort } from '../support/ports';
import { startGateway, type TestGateway } from '../support/gateway';
import { answerOf, post } from '../support/http';
import { savedNames, savedOperation } from '../support/saved';
import { startSubgraphs, type TestSubgraphs } from '../support/services';

// The graph on another federation engine: its subgraphs over HTTP, and the committed supergraph as it is.

const bin = resolve(__dirname, 'node_modules/@graphql-hive/gateway/dist/bin.js');
const config = resolve(__dirname, '../../deploy/routers/hive-gateway/gateway.config.cjs');

let subgraphs: TestSubgraphs;
let ours: TestGateway;

beforeAll(async () => {
  subgraphs = await startSubgraphs();
  ours = await startGateway({ environment: { MMD_SUBGRAPHS: subgraphs.addresses } });
});

afterAll(async () => {
  await ours.close();
  await subgraphs.close();
});

/** Starts Hive Gateway with more options and waits until it is ready; fails with what it wrote where it ends before. */
async function startHive(options: readonly string[]): Promise<{ hive: ChildProcess; url: string }> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const addresses = Object.fromEntries(subgraphs.addresses.split(',').map((one) => one.split('=')));
  const hive = spawn(
    process.execPath,
    [bin, 'supergraph', '--config-path', config, '--host', '127.0.0.1', '--port', port, ...options],
    { cwd: __dirname, env: { ...process.env, SUBGRAPHS: JSON.stringify(addresses) } },
  );
  let output = '';
  for (const stream of [hive.stdout, hive.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()));
  for (;;) {
    if (hive.exitCode !== null) throw new Error(`Hive Gateway ended:\n${output}`);
    const ready = await fetch(`${url}/readiness`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return { hive, url };
    await wait(100);
  }
}

describe.each([
  ['with its own planner', []],
  ['with the planner of Hive Router', ['--hive-router-runtime']],
])('Hive Gateway %s', (_, options) => {
  let hive: ChildProcess;
  let url: string;

  beforeAll(async () => {
    ({ hive, url } = await startHive(options));
  });

  afterAll(async () => {
    if (hive.exitCode !== null) return;
    const ended = new Promise((done) => hive.once('exit', done));
    hive.kill('SIGTERM');
    await ended;
  });

  it.each(savedNames)('gives the same data for %s as ours', async (name) => {
    const variables = name === 'CountryPage' ? { code: 'ML' } : {};
    const asked = { query: savedOperation(name), variables };
    const theirs = answerOf(await post(url, asked));
    expect(theirs.errors).toBeUndefined();
    expect(theirs.data).toEqual((await ours.executeOperation(asked)).data);
  });
});
