import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import pino from 'pino';

import { readConfig } from '../gateway/config';
import { startSupergraph, type RunningServer } from '../gateway/main';
import { noLooks } from './support/health';
import { answerOf, ask, codesOf, post, type HttpAnswer } from './support/http';
import { metricsOf } from './support/metrics';

// Mutations and subscriptions of another graph. Every call that arrives at the subgraph is counted.

const typeDefs = parse(`
  type Query { orders: Int! }
  type Mutation { order(of: String!): Int! fail: Int! }
  type Subscription { ordered: Int! }
`);

let orders = 0;
let calls = 0;
let reads = 0;
/** The promise that reads and mutations wait for before they run. */
let slow: Promise<void> = Promise.resolve();
const schema = buildSubgraphSchema([
  {
    typeDefs,
    resolvers: {
      Query: { orders: () => orders },
      Mutation: {
        order: () => (orders += 1),
        fail() {
          orders += 1;
          throw new Error('fails after it was done');
        },
      },
    },
  },
]);

let subgraph: Server;
let gateway: RunningServer;
const log: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'mmd-orders-'));

beforeAll(async () => {
  subgraph = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { query, variables } = JSON.parse(Buffer.concat(parts).toString());
      if (String(query).startsWith('mutation')) calls += 1;
      else reads += 1;
      void slow
        .then(() => graphql({ schema, source: query, variableValues: variables }))
        .then((result) => {
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
        });
    });
  });
  await new Promise<void>((resolve) => subgraph.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((subgraph.address() as AddressInfo).port)}/`;
  const { supergraphSdl, errors } = composeServices([{ name: 'orders', url, typeDefs }]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  const file = join(folder, 'orders.graphql');
  writeFileSync(file, supergraphSdl);
  const config = readConfig({
    PORT: '0',
    MMD_OPERATOR_PORT: '0',
    MMD_MAX_BATCH: '5',
    MMD_EDITIONS_DIR: join(folder, 'none'),
    ...noLooks,
  });
  const write = (line: string): void => void log.push(line);
  gateway = await startSupergraph(file, config, { log: pino({ level: 'info', base: null }, { write }) });
});

afterAll(async () => {
  await gateway.close();
  subgraph.closeAllConnections();
  subgraph.close();
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  orders = calls = reads = log.length = 0;
});

const leave = { 'apollo-require-preflight': 'yes' };
const get = (
  parts: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer> =>
  ask(gateway.url, `/graphql?${String(new URLSearchParams(parts))}`, { headers: { ...leave, ...headers } });

const order = 'mutation Order($of: String!) { order(of: $of) }';
const variables = { of: 'tea' };

it('runs each mutation once, however often the same is asked, at once or in turn', async () => {
  for (let turn = 1; turn <= 3; turn += 1) {
    const answer = await post(gateway.url, { query: order, variables }, { 'if-none-match': '*' });
    expect(answerOf(answer)).toEqual({ data: { order: turn } });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers.etag).toBeUndefined();
  }
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => post(gateway.url, { query: order, variables })),
  );
  const given = answers.map((answer) => answerOf(answer).data?.['order'] as number);
  expect(given.sort((one, other) => one - other)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
  expect([orders, calls]).toEqual([11, 11]);
});

it('does not run again what failed, or was done and brought nothing', async () => {
  for (let turn = 1; turn <= 3; turn += 1) {
    const answer = await post(gateway.url, { query: 'mutation { fail }' });
    expect(answerOf(answer).data).toBeNull();
    expect(answerOf(answer).errors).toHaveLength(1);
    expect([orders, calls]).toEqual([turn, turn]);
  }
});

it('refuses each by GET with 405, known or not, in full or by its hash, and says what is allowed', async () => {
  const sha256Hash = createHash('sha256').update(order).digest('hex');
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
  const inAddress = JSON.stringify(variables);
  await post(gateway.url, { query: order, variables, extensions: JSON.parse(extensions) });
  expect(calls).toBe(1);
  for (let turn = 0; turn < 2; turn += 1)
    for (const parts of [
      { query: order, variables: inAddress },
      { query: 'mutation Never { fail }' },
      { extensions, variables: inAddress },
      { query: `query Read { orders } ${order}`, operationName: 'Order', variables: inAddress },
    ])
      for (const headers of [{}, { accept: 'application/graphql-response+json' }, { 'if-none-match': '*' }]) {
        const answer = await get(parts, headers);
        expect([answer.status, answer.headers.allow, codesOf(answer)]).toEqual([
          405,
          'POST',
          ['METHOD_NOT_ALLOWED'],
        ]);
      }
  expect(calls).toBe(1);
  // A query in the same document is still answered.
  const beside = await get({ query: `query Read { orders } ${order}`, operationName: 'Read' });
  expect(answerOf(beside)).toEqual({ data: { orders: 1 } });
});

it('does not run what the client could take no answer to', async () => {
  for (const accept of ['text/csv', 'image/*', 'application/json;q=0'])
    expect((await post(gateway.url, { query: order, variables }, { accept })).status).toBe(406);
  expect((await post(gateway.url, { query: order, variables: { of: 7 } })).text).toContain('BAD_USER_INPUT');
  expect(calls).toBe(0);
});

it('runs each of an array once', async () => {
  const part = { query: order, variables };
  const answer = await post(gateway.url, [part, { query: 'mutation { nothing }' }, part]);
  const [first, second, third] = JSON.parse(answer.text) as {
    data?: { order: number };
    errors?: unknown[];
  }[];
  expect([first?.data?.order, third?.data?.order].sort()).toEqual([1, 2]);
  expect(second?.errors).toHaveLength(1);
  expect(calls).toBe(2);
});

describe('reads that are alike, at one time', () => {
  const query = '{ orders }';
  const shared = async (): Promise<number> =>
    (await metricsOf(gateway))['mmd_response_cache_shared_total'] ?? NaN;
  const asked = (count: number, headers: Readonly<Record<string, string>> = {}): Promise<HttpAnswer[]> =>
    Promise.all(Array.from({ length: count }, () => post(gateway.url, { query }, headers)));

  /** Holds up the subgraph until `work` has sent all its requests. */
  async function whileSlow(work: () => Promise<unknown>): Promise<void> {
    let go = (): void => undefined;
    slow = new Promise<void>((resolve) => (go = resolve));
    const working = work();
    setTimeout(go, 300);
    await working;
  }

  beforeEach(() => post(gateway.url, { query }));

  it('run once, and nothing of them is kept', async () => {
    const before = await shared();
    reads = 0;
    await whileSlow(async () => {
      for (const answer of await asked(10)) {
        expect(answerOf(answer)).toEqual({ data: { orders: 0 } });
        expect(answer.headers['cache-control']).toBe('no-store');
      }
    });
    expect([reads, (await shared()) - before]).toEqual([1, 9]);
    orders = 7;
    expect((await asked(1)).map(answerOf)).toEqual([{ data: { orders: 7 } }]);
  });

  it('run each for itself where they ask for that', async () => {
    const before = await shared();
    await whileSlow(() => asked(5, { 'cache-control': 'no-cache' }));
    expect((await shared()) - before).toBe(0);
  });

  it('tell what a mutation did to whoever asks after it', async () => {
    const before = await shared();
    await whileSlow(async () => {
      const early = asked(3);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const mutation = post(gateway.url, { query: order, variables });
      await new Promise((resolve) => setTimeout(resolve, 100));
      const late = asked(3);
      await Promise.all([early, mutation, late]);
    });
    expect((await shared()) - before).toBe(4);
    expect((await asked(1)).map(answerOf)).toEqual([{ data: { orders: 1 } }]);
  });
});

it.each([
  'application/json',
  'application/graphql-response+json',
  'multipart/mixed;subscriptionSpec=1.0, application/json',
  'text/event-stream',
  'multipart/mixed;boundary=graphql;subscriptionSpec=1.0',
])('refuses a subscription that is asked as %s', async (accept) => {
  const query = 'subscription { ordered }';
  for (const answer of [
    await post(gateway.url, { query }, { accept }),
    await post(gateway.url, { query: `${query} # ${accept}` }, { accept }),
    await get({ query }, { accept }),
  ]) {
    expect(codesOf(answer)).toEqual(['SUBSCRIPTION_NOT_SERVED']);
    expect(answer.status).toBe(accept.includes('application/json') ? 200 : 400);
    expect(answer.headers['content-type']).toMatch(/^application\/(graphql-response\+)?json/);
  }
  expect(log).toEqual([]);
});
