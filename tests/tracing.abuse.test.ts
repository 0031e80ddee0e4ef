import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { ConfigError, readConfig } from '../gateway/config';
import { startCollector, type Collector } from './support/collector';
import { startGateway } from './support/gateway';
import { noLooks } from './support/health';
import { answerOf, post } from './support/http';
import { freePort } from './support/ports';
import { startServing, type ServingProcess } from './support/workers';

// Wrong settings of traces, collectors that are away, and servers that trace nothing.

const endpoint = 'OTEL_EXPORTER_OTLP_ENDPOINT';

const question = { query: '{ country(code: "ML") { name } }' };

const started: ServingProcess[] = [];

afterEach(() => {
  for (const { child } of started.splice(0)) child.kill('SIGKILL');
});

function serve(environment: Readonly<Record<string, string>>, checkout?: string): ServingProcess {
  const serving = startServing(['serve'], { ...noLooks, ...environment }, checkout);
  started.push(serving);
  return serving;
}

/** Makes an installation of the built command that lacks a package, or all packages of a scope. */
function installedWithout(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mmd-installed-'));
  for (const path of ['cli/bin.cjs', 'dist/mmd.js', 'dist/planner.js', 'package.json'])
    cpSync(path, join(folder, path));
  mkdirSync(join(folder, 'node_modules'));
  for (const path of ['schema', ...readdirSync('node_modules').map((each) => `node_modules/${each}`)])
    if (path !== `node_modules/${name}`) symlinkSync(resolve(path), join(folder, path));
  return folder;
}

function faultOf(variable: string, value: string): string {
  try {
    readConfig({ [variable]: value });
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('The configuration was taken.');
}

it.each([
  [endpoint, 'collector:4318', 'must be the address of a collector that takes OTLP over HTTP'],
  [endpoint, 'grpc://collector:4317', 'must be the address of a collector that takes OTLP over HTTP'],
  ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'v1/traces', 'must be the address of a collector'],
  ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc', 'must be http/protobuf or http/json; gRPC is not spoken'],
  ['OTEL_TRACES_EXPORTER', 'zipkin', 'must be otlp or none'],
  ['OTEL_TRACES_SAMPLER', 'jaeger_remote', 'must be one of always_on, always_off, traceidratio'],
  ['OTEL_TRACES_SAMPLER_ARG', '2', 'must be a number from 0 to 1'],
  ['OTEL_RESOURCE_ATTRIBUTES', 'production', 'pair 1 is none'],
  ['OTEL_SDK_DISABLED', 'yes', 'must be true or false'],
  ['OTEL_BSP_SCHEDULE_DELAY', '0', 'must be a whole number from 10 to 600000'],
  ['OTEL_EXPORTER_OTLP_TIMEOUT', '10s', 'must be a whole number from 10 to 600000'],
])('refuses %s=%s', (variable, value, expected) => {
  const message = faultOf(variable, value);
  const shown = variable.endsWith('ENDPOINT') ? '(hidden)' : value;
  expect(message).toContain(`${variable}=${JSON.stringify(shown)}`);
  expect(message).toContain(expected);
});

it('never shows what may be a password', () => {
  const headers = faultOf('OTEL_EXPORTER_OTLP_HEADERS', 'authorization=ok,secret-1');
  expect(headers).toContain('pair 2 is none');
  const address = faultOf(endpoint, 'https://user:secret-2@collector');
  expect(address).toContain('must hold no user and no password');
  expect(headers + address).not.toContain('secret');
});

it('reads names and values as W3C Baggage writes them', () => {
  const { otlpHeaders } = readConfig({ OTEL_EXPORTER_OTLP_HEADERS: ' a = 1%2C2 , b=x=y ' });
  expect(otlpHeaders).toEqual({ a: '1,2', b: 'x=y' });
});

it('loads nothing of OpenTelemetry where nothing is traced, and only there', async () => {
  const collector = await startCollector();
  const preload = { NODE_OPTIONS: '--require ./tests/support/loadedModules.cjs' };
  const loadedBy = async (environment: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const server = serve({ ...preload, ...environment });
    expect(answerOf(await post(await server.url, question)).errors).toBeUndefined();
    expect(await server.stop()).toBe(0);
    const all = /^Loaded (.*)$/m.exec(server.stderr())?.[1] ?? '[]';
    // The client of Prometheus brings the bare API along.
    return (JSON.parse(all) as string[]).filter((file) => /@opentelemetry\/(?!api\/)/.test(file));
  };
  expect(await loadedBy({})).toEqual([]);
  expect(await loadedBy({ ...collector.environment, OTEL_SDK_DISABLED: 'true' })).toEqual([]);
  expect(await loadedBy({ ...collector.environment, OTEL_TRACES_EXPORTER: 'none' })).toEqual([]);
  expect(collector.received).toEqual([]);
  expect(await loadedBy(collector.environment)).not.toEqual([]);
  await collector.close();
}, 120_000);

it('says how to install the packages that traces need', async () => {
  const folder = installedWithout('@opentelemetry');
  const server = serve({ [endpoint]: 'http://127.0.0.1:9' }, folder);
  expect(await server.ended).toBe(1);
  rmSync(folder, { recursive: true });
  expect(server.stderr()).toContain(
    '`npm install @opentelemetry/api@1.9 @opentelemetry/core@2.12 @opentelemetry/otlp-transformer@0.223 ' +
      '@opentelemetry/resources@2.12 @opentelemetry/sdk-trace@2.12`, or set OTEL_SDK_DISABLED=true',
  );
}, 60_000);

describe('a collector', () => {
  let lines: string[];
  let collector: Collector;

  const told = (): string[] => lines.filter((line) => line.includes('the collector takes'));

  async function start(environment: Readonly<Record<string, string>> = {}) {
    lines = [];
    return startGateway({
      environment: { ...noLooks, ...collector.environment, ...environment },
      onLog: (line) => void lines.push(line),
    });
  }

  async function until(isSo: () => boolean): Promise<void> {
    const end = Date.now() + 20_000;
    while (!isSo()) {
      if (Date.now() > end) throw new Error('It did not come to be so within 20 s.');
      await wait(10);
    }
  }

  beforeEach(async () => {
    collector = await startCollector();
  });

  afterEach(() => collector.close());

  it('that takes nothing is told once, as it is once it takes traces again', async () => {
    collector.answerWith(400);
    const gateway = await start();
    for (let times = 1; times <= 3; times += 1) {
      expect((await post(gateway.url, question)).status).toBe(200);
      await until(() => collector.received.length >= times && told().length > 0);
    }
    expect(told()).toEqual([expect.stringContaining('they are lost until it does')]);
    expect(told()[0]).toContain('it answered with status 400');
    collector.answerWith(200);
    await post(gateway.url, question);
    await until(() => told().length === 2);
    expect(told()[1]).toContain('takes traces again');
    await gateway.close();
  });

  it('that is busy is sent the same once more', async () => {
    collector.answerWith(503);
    const gateway = await start();
    await post(gateway.url, question);
    await until(() => collector.received.length > 0);
    collector.answerWith(200);
    await until(() => collector.received.length > 1);
    await gateway.close();
    const [first, second] = collector.received;
    expect(second?.body.equals(first!.body)).toBe(true);
    expect(told()).toEqual([]);
  });

  it('that cannot be reached keeps no answer', async () => {
    const address = `http://127.0.0.1:${String(await freePort())}`;
    const gateway = await start({ [endpoint]: address, OTEL_EXPORTER_OTLP_TIMEOUT: '50' });
    for (let times = 0; times < 20; times += 1)
      expect(answerOf(await post(gateway.url, question)).errors).toBeUndefined();
    await until(() => told().length > 0);
    await gateway.close();
    expect(told()).toHaveLength(1);
    expect(told()[0]).toContain('it cannot be reached');
  });

  it('gets what is left when a server stops', async () => {
    const gateway = await start({ OTEL_BSP_SCHEDULE_DELAY: '600000' });
    await post(gateway.url, question);
    expect(collector.received).toEqual([]);
    await gateway.close();
    expect(collector.spans().map(({ name }) => name)).toContain('POST /graphql');
  });

  it('that never answers keeps no server from stopping', async () => {
    const silent: Server = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    // Without an end to its patience the server would wait for ten minutes.
    const server = serve({
      [endpoint]: `http://127.0.0.1:${String(port)}`,
      OTEL_EXPORTER_OTLP_TIMEOUT: '600000',
    });
    await post(await server.url, question);
    expect(await server.stop()).toBe(0);
    silent.closeAllConnections();
    silent.close();
  }, 60_000);
});
