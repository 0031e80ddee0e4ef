import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import pino from 'pino';

import { readConfig } from '../gateway/config';
import { startSupergraph, type RunningServer } from '../gateway/main';
import { answerOf, ask, post, type HttpAnswer } from './support/http';
import { metricsOf } from './support/metrics';
import { until } from './support/until';

// Another graph: products and their reviews, with a mutation.

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@requires", "@external", "@shareable"])';

const productsSdl = `${link}
  type Query { product(id: ID!): Product products: [Product!]! visits: Int! }
  type Mutation { visit: Int! rename(id: ID!, name: String!): Product }
  interface Thing { id: ID! }
  type Product implements Thing @key(fields: "id") { id: ID! name: String! weight: Int secret: String }
`;
const reviewsSdl = `${link}
  type Query { things: [Thing!]! }
  interface Thing { id: ID! }
  type Product implements Thing @key(fields: "id") {
    id: ID! weight: Int @external shipping: Int @requires(fields: "weight") reviews(first: Int = 2): [Review!]!
  }
  type Review { text: String! product: Product! stars: Stars }
  scalar Stars
`;

let visits = 0;
const names = new Map([
  ['1', 'Table'],
  ['2', 'Chair'],
]);
const product = (id: string): object => ({
  __typename: 'Product',
  id,
  name: names.get(id),
  weight: Number(id) * 10,
});

const products = buildSubgraphSchema([
  {
    typeDefs: parse(productsSdl),
    resolvers: {
      Query: {
        product: (_: unknown, { id }: { id: string }) => (names.has(id) ? product(id) : null),
        products: () => [...names.keys()].map(product),
        visits: () => visits,
      },
      Mutation: {
        visit: () => (visits += 1),
        rename(_: unknown, { id, name }: { id: string; name: string }) {
          names.set(id, name);
          return product(id);
        },
      },
      Product: {
        __resolveReference: ({ id }: { id: string }) => product(id),
        secret: () => {
          throw new Error('connect ECONNREFUSED 10.1.2.3:5432');
        },
      },
    },
  },
]);
const reviews = buildSubgraphSchema([
  {
    typeDefs: parse(reviewsSdl),
    resolvers: {
      Query: { things: () => [{ __typename: 'Product', id: '2' }] },
      Product: {
        __resolveReference: (reference: object) => reference,
        shipping: ({ weight }: { weight: number }) => weight / 2,
        reviews: ({ id }: { id: string }, { first }: { first: number }) =>
          Array.from({ length: first }, (_, index) => ({
            text: `Review ${String(index)} of ${id}`,
            product: { id },
            stars: { of: 5, given: index },
          })),
      },
    },
  },
]);

const servers: Server[] = [];
const seen: IncomingHttpHeaders[] = [];

/** Serves a schema as any GraphQL server does. */
async function serve(schema: GraphQLSchema): Promise<string> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    seen.push(request.headers);
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { query, variables } = JSON.parse(Buffer.concat(parts).toString());
      void graphql({ schema, source: query, variableValues: variables }).then((result) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
      });
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
}

function composed(productsUrl: string, reviewsUrl: string, more = ''): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'products', url: productsUrl, typeDefs: parse(productsSdl + more) },
    { name: 'reviews', url: reviewsUrl, typeDefs: parse(reviewsSdl) },
  ]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  return supergraphSdl;
}

const folder = mkdtempSync(join(tmpdir(), 'mmd-supergraph-'));
const file = join(folder, 'shop.graphql');
const log: string[] = [];
let gateway: RunningServer;
let urls: [string, string];

const config = readConfig({ PORT: '0', MMD_EDITION_POLL_MS: '50', MMD_EDITIONS_DIR: join(folder, 'none') });
const write = (line: string): void => void log.push(line);

beforeAll(async () => {
  urls = [await serve(products), await serve(reviews)];
  writeFileSync(file, composed(...urls));
  gateway = await startSupergraph(file, config, { log: pino({ level: 'info', base: null }, { write }) });
});

afterAll(async () => {
  await gateway.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true });
});

async function asked(query: string, variables = {}): Promise<ReturnType<typeof answerOf>> {
  const first = answerOf(await post(gateway.url, { query, variables }));
  // A known operation takes another code path, but must give the same answer.
  if (!query.startsWith('mutation'))
    expect(answerOf(await post(gateway.url, { query, variables }))).toEqual(first);
  return first;
}

it('answers across the subgraphs of any supergraph', async () => {
  const query = `query ($first: Int) {
    products { id name shipping reviews(first: $first) { text stars product { name } } }
    things { __typename id ... on Product { name } }
  }`;
  expect(await asked(query, { first: 1 })).toEqual({
    data: {
      products: [
        {
          id: '1',
          name: 'Table',
          shipping: 5,
          reviews: [{ text: 'Review 0 of 1', stars: { of: 5, given: 0 }, product: { name: 'Table' } }],
        },
        {
          id: '2',
          name: 'Chair',
          shipping: 10,
          reviews: [{ text: 'Review 0 of 2', stars: { of: 5, given: 0 }, product: { name: 'Chair' } }],
        },
      ],
      things: [{ __typename: 'Product', id: '2', name: 'Chair' }],
    },
  });
});

it('runs mutations, once each and in order, and keeps no answer', async () => {
  expect(await asked('{ visits }')).toEqual({ data: { visits: 0 } });
  expect(await asked('mutation { a: visit b: visit }')).toEqual({ data: { a: 1, b: 2 } });
  const answer = await post(gateway.url, { query: '{ visits }' });
  expect(answerOf(answer)).toEqual({ data: { visits: 2 } });
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.headers.etag).toBeUndefined();
  expect(await asked('mutation { rename(id: "2", name: "Stool") { name shipping } }')).toEqual({
    data: { rename: { name: 'Stool', shipping: 10 } },
  });
  expect(await asked('{ product(id: "2") { name } }')).toEqual({ data: { product: { name: 'Stool' } } });
});

it('answers no GET that a page of another origin could send unasked, and no mutation by GET at all', async () => {
  const get = (query: string, headers: Readonly<Record<string, string>> = {}): Promise<HttpAnswer> =>
    ask(gateway.url, `/graphql?${String(new URLSearchParams({ query }))}`, { headers });
  const leave = { 'apollo-require-preflight': 'yes' };
  const before = visits;
  for (let turn = 0; turn < 2; turn += 1) {
    expect(answerOf(await get('{ visits }', leave))).toEqual({ data: { visits: before } });
    expect((await get('{ visits }')).status).toBe(400);
    expect((await get('{ visits }', { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await get('mutation { a: visit b: visit }', leave)).status).toBe(405);
  }
  expect(visits).toBe(before);
});

it('answers for the schema, names no edition, and passes no header on', async () => {
  seen.length = 0;
  const answer = await post(
    gateway.url,
    { query: '{ visits __schema { queryType { name } } }' },
    { cookie: 'a=b' },
  );
  expect(answerOf(answer)).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } });
  expect(answer.headers).not.toHaveProperty('mmd-edition');
  for (const headers of seen) {
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('mmd-edition');
  }
  expect((await ask(gateway.url, '/health/ready')).status).toBe(200);
  expect((await ask(gateway.url, '/')).status).toBe(404);
});

it('guesses nothing of how long the lists of another graph are', async () => {
  const query = `query ($first: Int) {
    product(id: "none") { reviews(first: $first) { product { reviews(first: $first) { text } } } }
  }`;
  expect(await asked(query, { first: 2_000 })).toEqual({ data: { product: null } });
});

it('refuses what is planned when it runs as it refuses what is planned before', async () => {
  const server = await startSupergraph(
    file,
    readConfig({ PORT: '0', MMD_OPERATOR_PORT: '0', MMD_PLAN_QUEUE: '1' }),
    { log: pino({ level: 'silent' }) },
  );
  try {
    const names = ['a', 'b', 'c', 'd'];
    const query = `query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) {
      products { shipping @include(if: $a) id @include(if: $b) weight @include(if: $c) name @include(if: $d) }
    }`;
    const all = Array.from({ length: 16 }, (_, number) =>
      Object.fromEntries(names.map((name, bit) => [name, ((number >> bit) & 1) === 1])),
    );
    expect((await post(server.url, { query, variables: all[15] })).status).toBe(200);
    const answers = await Promise.all(
      all.slice(0, 15).map((variables) => post(server.url, { query, variables })),
    );
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const answer of refused) {
      expect([answer.status, answer.headers['retry-after']]).toEqual([503, '1']);
      expect(answerOf(answer)).toEqual({
        errors: [{ message: expect.any(String), extensions: { code: 'SERVICE_UNAVAILABLE' } }],
      });
    }
    for (const variables of all) expect((await post(server.url, { query, variables })).status).toBe(200);
  } finally {
    await server.close();
  }
});

describe('saved operations', () => {
  const plansOf = async (server: RunningServer): Promise<number> =>
    (await metricsOf(server))['mmd_plans_total'] ?? NaN;
  const started = (environment: NodeJS.ProcessEnv, lines: string[] = []): Promise<RunningServer> =>
    startSupergraph(file, readConfig({ PORT: '0', MMD_OPERATOR_PORT: '0', ...environment }), {
      log: pino({ level: 'warn', base: null }, { write: (line: string) => void lines.push(line) }),
    });

  it('are planned before anyone asks for them, and those that are wrong are told', async () => {
    const saved = join(folder, 'operations');
    mkdirSync(saved);
    const query = 'query Weights { products { shipping } }';
    writeFileSync(join(saved, 'weights.graphql'), query);
    writeFileSync(join(saved, 'wrong.graphql'), 'query Wrong { products { colour } }');
    const lines: string[] = [];
    const server = await started({ MMD_OPERATIONS_DIR: saved }, lines);
    try {
      while ((await plansOf(server)) < 1 || lines.length < 1) await wait(20);
      expect(lines.join('')).toMatch(/colour.*cannot plan a saved operation in advance/);
      const extensions = {
        persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
      };
      expect(answerOf(await post(server.url, { extensions }))).toEqual({
        data: { products: [{ shipping: 5 }, { shipping: 10 }] },
      });
      expect(await plansOf(server)).toBe(1);
    } finally {
      await server.close();
    }
  });

  it('of this project are none of another graph', async () => {
    const lines: string[] = [];
    const server = await started({}, lines);
    await wait(100);
    expect([await plansOf(server), lines]).toEqual([0, []]);
    await server.close();
  });
});

it('tells an error of a subgraph in its own words, without where it came from', async () => {
  const answer = await post(gateway.url, { query: '{ product(id: "1") { id secret } }' });
  const { data, errors } = answerOf(answer);
  expect(data).toEqual({ product: { id: '1', secret: null } });
  expect(errors).toEqual([
    {
      message: 'connect ECONNREFUSED 10.1.2.3:5432',
      path: ['product', 'secret'],
      extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', subgraph: 'products' },
    },
  ]);
  expect(answer.text).not.toContain(urls[0]);
});

describe('the file', () => {
  const asksNew = async (): Promise<boolean> => {
    const { data } = await post(gateway.url, { query: '{ __type(name: "Shop") { name } }' }).then(answerOf);
    return (data as { __type: unknown }).__type !== null;
  };

  it('is picked up when it changes, and no request is lost', async () => {
    let loading = true;
    let answered = 0;
    const clients = Array.from({ length: 4 }, async () => {
      while (loading) {
        const answer = await post(gateway.url, { query: '{ product(id: "1") { name shipping } }' });
        expect(answerOf(answer)).toEqual({ data: { product: { name: 'Table', shipping: 5 } } });
        answered += 1;
      }
    });
    writeFileSync(file, composed(...urls, ' type Shop { name: String } extend type Query { shop: Shop }'));
    while (!(await asksNew())) await wait(20);
    const before = answered;
    while (answered < before + 20) await wait(5);
    loading = false;
    await Promise.all(clients);
  });

  it.each([
    ['is no GraphQL', 'this is not a supergraph {'],
    ['is empty', ''],
    ['is a schema of another kind', 'type Query { a: Int }'],
    ['has no addresses', () => composed('', urls[1])],
    ['has addresses that are none', () => composed('ftp://host', urls[1])],
  ])('is refused by name where it %s, and the one before it served on', async (_, text) => {
    log.length = 0;
    writeFileSync(file, typeof text === 'string' ? text : text());
    await until(() => log.some((line) => line.includes('cannot serve an edition')));
    expect(log.join('')).toContain(file);
    expect(await asksNew()).toBe(true);
    expect(await asked('{ product(id: "1") { name } }')).toEqual({ data: { product: { name: 'Table' } } });
  });

  it('is missed when it is gone, and served on', async () => {
    rmSync(file);
    await wait(200);
    expect(await asked('{ product(id: "1") { name } }')).toEqual({ data: { product: { name: 'Table' } } });
    writeFileSync(file, composed(...urls));
    while (await asksNew()) await wait(20);
  });

  it.each([
    ['is no supergraph', 'type Query { a: Int }'],
    ['does not exist', null],
  ])('keeps the gateway from starting where it %s', async (_, text) => {
    const other = join(folder, 'other.graphql');
    if (text !== null) writeFileSync(other, text);
    await expect(startSupergraph(other, config, { log: pino({ level: 'silent' }) })).rejects.toThrow(other);
    rmSync(other, { force: true });
  });
});
