import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, GraphQLError, parse, type GraphQLSchema } from 'graphql';
import pino from 'pino';

import { readConfig } from '../gateway/config';
import { startSupergraph, type RunningServer } from '../gateway/main';
import { noLooks } from './support/health';
import { answerOf, post, type HttpAnswer } from './support/http';
import { metricsOf } from './support/metrics';
import { until } from './support/until';

// Questions in flight together over two subgraphs elsewhere. Every request that arrives there is counted, and none is
// answered until it is released.

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires"])';

const libraryDefs = `${link}
  scalar Json
  input Where { title: String ids: [ID!] }
  type Query { books(first: Int = 3, where: Where): [Book!]! book(id: ID!): Book echo(json: Json): Json }
  type Mutation { lend(id: ID!): Book }
  type Book @key(fields: "id") { id: ID! title: String lent: Int! damaged: String }
`;
const shopDefs = `${link}
  type Book @key(fields: "id") { id: ID! title: String @external price(in: String = "EUR"): Float label: String @requires(fields: "title") }
`;

const titles = ['Dune', 'Emma', 'Ulysses'];
let lent = 0;
const bookOf = (id: string | number): object => ({ id, title: titles[Number(id) - 1] });

const library = buildSubgraphSchema([
  {
    typeDefs: parse(libraryDefs),
    resolvers: {
      Query: {
        books: (_: unknown, { first, where }: { first: number; where?: { ids?: string[] } }) =>
          (where?.ids ?? ['1', '2', '3']).slice(0, first).map(bookOf),
        book: (_: unknown, { id }: { id: string }) => (id === '9' ? null : bookOf(id)),
        echo: (_: unknown, { json }: { json: unknown }) => json,
      },
      Mutation: {
        lend(_: unknown, { id }: { id: string }) {
          lent += 1;
          return bookOf(id);
        },
      },
      Book: {
        __resolveReference: ({ id }: { id: string }) => bookOf(id),
        lent: () => lent,
        damaged({ id }: { id: string }) {
          if (id === '2') throw new GraphQLError('Nobody has looked.', { extensions: { code: 'UNSEEN' } });
          return 'no';
        },
      },
    },
  },
]);
const shop = buildSubgraphSchema([
  {
    typeDefs: parse(shopDefs),
    resolvers: {
      Book: {
        __resolveReference: (reference: object) => reference,
        price({ id }: { id: string }, args: { in: string }) {
          if (id === '3') throw new GraphQLError('Sold out.', { extensions: { code: 'SOLD_OUT' } });
          return Number(id) * (args.in === 'EUR' ? 10 : 11);
        },
        label: ({ title }: { title: string }) => `<${title}>`,
      },
    },
  },
]);

interface Arrived {
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
}

const arrived: Arrived[] = [];
/** The functions that release waiting answers; null to answer at once. */
let held: (() => void)[] | null = null;
const servers: Server[] = [];

async function serve(schema: GraphQLSchema): Promise<string> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { query, variables } = JSON.parse(Buffer.concat(parts).toString()) as {
        query: string;
        variables: Record<string, unknown>;
      };
      arrived.push({ query, headers: request.headers });
      // It executes when the request comes, and answers when released.
      void graphql({ schema, source: query, variableValues: variables }).then((result) => {
        const answer = (): void => {
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
        };
        if (held === null) answer();
        else held.push(answer);
      });
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
}

const folder = mkdtempSync(join(tmpdir(), 'mmd-in-flight-'));
let gateway: RunningServer;

beforeAll(async () => {
  const { supergraphSdl, errors } = composeServices([
    { name: 'library', url: await serve(library), typeDefs: parse(libraryDefs) },
    { name: 'shop', url: await serve(shop), typeDefs: parse(shopDefs) },
  ]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  const file = join(folder, 'books.graphql');
  writeFileSync(file, supergraphSdl);
  const config = readConfig({
    PORT: '0',
    MMD_OPERATOR_PORT: '0',
    ...noLooks,
    MMD_SUBGRAPH_HEADERS: 'authorization, x-tenant',
    MMD_EDITIONS_DIR: join(folder, 'none'),
    MMD_MAX_BATCH: '10',
  });
  gateway = await startSupergraph(file, config, { log: pino({ level: 'silent' }) });
});

afterAll(async () => {
  await gateway.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  arrived.length = 0;
  held = null;
});

/** A request as a client sends it. */
interface Sent {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

const runsShared = async (): Promise<number> => (await metricsOf(gateway))['mmd_runs_shared_total'] ?? NaN;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const send = ({ headers = {}, ...body }: Sent): Promise<HttpAnswer> => post(gateway.url, body, headers);

/** Sends requests that are all in flight before the first of them is answered, and whose operations are known. */
async function together(requests: readonly Sent[]): Promise<{
  readonly answers: readonly HttpAnswer[];
  readonly shared: number;
}> {
  for (const each of requests) if (!each.query.startsWith('mutation')) await send(each);
  arrived.length = 0;
  const before = await runsShared();
  const waiting: (() => void)[] = (held = []);
  const asked = requests.map(send);
  await until(() => waiting.length > 0);
  await pause(200);
  held = null;
  for (const answer of waiting) answer();
  const answers = await Promise.all(asked);
  return { answers, shared: (await runsShared()) - before };
}

it('one question in several spellings is asked of the subgraphs once, and answered to each in its own names', async () => {
  const spellings: Sent[] = [
    { query: '{ books(first: 2) { id title price label } }' },
    { query: 'query Mine { mine: books(first: 2) { number: id title: title cost: price id: label } }' },
    {
      query:
        'query ($n: Int) { books(first: $n) { ...F } } fragment F on Book { __id: id a: title b: price c: label }',
      variables: { n: 2, unused: true },
    },
    {
      query:
        'query ($n: Int! = 2) { books(first: $n) { id title price title: title label @skip(if: false) } }',
    },
  ];
  const { answers, shared } = await together(spellings);
  expect(answers.map((answer) => answer.text)).toEqual([
    '{"data":{"books":[{"id":"1","title":"Dune","price":10,"label":"<Dune>"},{"id":"2","title":"Emma","price":20,"label":"<Emma>"}]}}\n',
    '{"data":{"mine":[{"number":"1","title":"Dune","cost":10,"id":"<Dune>"},{"number":"2","title":"Emma","cost":20,"id":"<Emma>"}]}}\n',
    '{"data":{"books":[{"__id":"1","a":"Dune","b":10,"c":"<Dune>"},{"__id":"2","a":"Emma","b":20,"c":"<Emma>"}]}}\n',
    '{"data":{"books":[{"id":"1","title":"Dune","price":10,"label":"<Dune>"},{"id":"2","title":"Emma","price":20,"label":"<Emma>"}]}}\n',
  ]);
  expect(arrived).toHaveLength(2);
  expect(shared).toBe(3);
});

it('values are the same however they are written', async () => {
  const { answers, shared } = await together([
    { query: '{ books(where: { ids: [3, "2"], title: "x" }) { id } }' },
    {
      query: 'query ($w: Where) { b: books(where: $w) { id } }',
      variables: { w: { title: 'x', ids: [3, 2] } },
    },
    {
      query: 'query ($i: [ID!], $t: String) { books(where: { title: $t, ids: $i }) { n: id } }',
      variables: { t: 'x', i: ['3', '2'] },
    },
  ]);
  expect(answers.map((answer) => answerOf(answer).data)).toEqual([
    { books: [{ id: '3' }, { id: '2' }] },
    { b: [{ id: '3' }, { id: '2' }] },
    { books: [{ n: '3' }, { n: '2' }] },
  ]);
  expect([arrived.length, shared]).toEqual([1, 2]);
});

it('others are others: values, operations, and what null and absent are', async () => {
  const { answers, shared } = await together([
    { query: '{ book(id: 1) { id } }' },
    { query: '{ book(id: 2) { id } }' },
    { query: '{ book(id: 1) { title } }' },
    { query: 'query ($j: Json) { echo(json: $j) }' },
    { query: 'query ($k: Json) { echo(json: $k) }', variables: { k: null } },
    { query: 'query ($k: Json) { echo(json: $k) }', variables: { k: { a: 1, b: [2] } } },
    { query: 'query ($k: Json) { echo(json: $k) }', variables: { k: { a: 1, b: ['2'] } } },
  ]);
  expect(answers.map((answer) => answerOf(answer).data)).toEqual([
    { book: { id: '1' } },
    { book: { id: '2' } },
    { book: { title: 'Dune' } },
    { echo: null },
    { echo: null },
    { echo: { a: 1, b: [2] } },
    { echo: { a: 1, b: ['2'] } },
  ]);
  expect([arrived.length, shared]).toEqual([7, 0]);
});

it('each is told what failed at its own places, and loses no more than it asked', async () => {
  const { answers } = await together([
    { query: '{ books { damaged price } }' },
    { query: '{ all: books(first: 3) { d: damaged p: price again: price } }' },
    { query: 'query ($n: Int) { x: books(first: $n) { damaged price } }', variables: { n: 3 } },
  ]);
  const errorsIn = (answer: HttpAnswer): unknown[] =>
    (answerOf(answer).errors ?? []).map(({ message, path, extensions }) =>
      [message, path?.join('.'), extensions['code']].join(' | '),
    );
  const [one, other, third] = answers as [HttpAnswer, HttpAnswer, HttpAnswer];
  expect(answerOf(one).data).toEqual({
    books: [
      { damaged: 'no', price: 10 },
      { damaged: null, price: 20 },
      { damaged: 'no', price: null },
    ],
  });
  expect(errorsIn(one)).toEqual([
    'Nobody has looked. | books.1.damaged | UNSEEN',
    'Sold out. | books.2.price | SOLD_OUT',
  ]);
  expect(answerOf(other).data).toEqual({
    all: [
      { d: 'no', p: 10, again: 10 },
      { d: null, p: 20, again: 20 },
      { d: 'no', p: null, again: null },
    ],
  });
  expect(errorsIn(other)).toEqual([
    'Nobody has looked. | all.1.d | UNSEEN',
    'Sold out. | all.2.p | SOLD_OUT',
    'Sold out. | all.2.again | SOLD_OUT',
  ]);
  expect(errorsIn(third)).toEqual([
    'Nobody has looked. | x.1.damaged | UNSEEN',
    'Sold out. | x.2.price | SOLD_OUT',
  ]);
  // With and without `first` the operations differ, but their second stages are the same.
  expect(arrived).toHaveLength(3);
});

it('headers that go on to subgraphs tell askers apart, and others do not', async () => {
  const query = '{ book(id: 1) { title } }';
  const alias = '{ b: book(id: 1) { t: title } }';
  const { shared } = await together([
    { query, headers: { authorization: 'Bearer one' } },
    {
      query: alias,
      headers: { authorization: 'Bearer one', 'x-other': '1', accept: 'application/graphql-response+json' },
    },
    { query: alias, headers: { authorization: 'Bearer two' } },
    { query: alias, headers: { 'x-tenant': 'a', authorization: 'Bearer one' } },
    { query },
    { query: alias, headers: { 'x-other': '2', cookie: 'a=b' } },
  ]);
  const from = ({ headers }: Arrived): string =>
    [headers.authorization, headers['x-tenant'], headers['x-other'], headers.cookie].join();
  expect(arrived.map(from).sort()).toEqual([',,,', 'Bearer one,,,', 'Bearer one,a,,', 'Bearer two,,,']);
  expect(shared).toBe(2);
});

it('whoever asks for an answer of its own has one, and gives it to nobody', async () => {
  const own = { 'cache-control': 'no-cache' };
  const query = '{ book(id: 3) { title } }';
  const alias = '{ b: book(id: 3) { t: title } }';
  const { answers, shared } = await together([
    { query, headers: own },
    { query, headers: own },
    { query: alias, headers: own },
    { query },
    { query: alias },
  ]);
  expect(arrived).toHaveLength(4);
  expect(shared).toBe(1);
  expect(answers.map((answer) => answerOf(answer).data)).toEqual([
    { book: { title: 'Ulysses' } },
    { book: { title: 'Ulysses' } },
    { b: { t: 'Ulysses' } },
    { book: { title: 'Ulysses' } },
    { b: { t: 'Ulysses' } },
  ]);
});

it('a mutation runs for each that asks it, and what it reads afterwards is read for it', async () => {
  lent = 0;
  const lend = { query: 'mutation { lend(id: 1) { lent price } }' };
  const again = {
    query: 'mutation Again($id: ID!) { lend: lend(id: $id) { lent price } }',
    variables: { id: 1 },
  };
  const answers = await Promise.all([lend, lend, again].map(send));
  expect(lent).toBe(3);
  expect(arrived.filter(({ query }) => query.startsWith('mutation'))).toHaveLength(3);
  expect(arrived).toHaveLength(6);
  for (const answer of answers) expect(answerOf(answer).errors).toBeUndefined();
});

it('whoever asks after a mutation ended is not given what was read before it', async () => {
  lent = 0;
  const read = { query: '{ book(id: 1) { lent } }' };
  const alias = { query: '{ b: book(id: 1) { n: lent } }' };
  for (const each of [read, alias]) await send(each);
  const waiting: (() => void)[] = (held = []);
  const early = send(read);
  await until(() => waiting.length > 0);
  held = null;
  // The early read was made and is still on its way.
  expect(answerOf(await send({ query: 'mutation { lend(id: 1) { id } }' })).data).toEqual({
    lend: { id: '1' },
  });
  for (const each of [read, alias]) {
    const [[late]] = [Object.values(answerOf(await send(each)).data ?? {})] as [[Record<string, number>]];
    expect(Object.values(late)).toEqual([1]);
  }
  for (const answer of waiting) answer();
  expect(answerOf(await early).data).toEqual({ book: { lent: 0 } });
});

it('the parts of an array share a run as requests do', async () => {
  const parts = [
    { query: '{ book(id: 2) { label } }' },
    { query: '{ b: book(id: 2) { l: label } }' },
    { query: 'query ($id: ID!) { book(id: $id) { label } }', variables: { id: 2 } },
  ];
  for (const part of parts) await send(part);
  arrived.length = 0;
  const answer = await post(gateway.url, parts);
  expect(JSON.parse(answer.text)).toEqual([
    { data: { book: { label: '<Emma>' } } },
    { data: { b: { l: '<Emma>' } } },
    { data: { book: { label: '<Emma>' } } },
  ]);
  expect(arrived).toHaveLength(2);
});
