import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type ExecutionResult } from 'graphql';
import pino from 'pino';

import { readConfig } from '../gateway/config';
import { startSupergraph, type RunningServer } from '../gateway/main';
import { noLooks } from './support/health';
import { answerOf, post } from './support/http';
import { answerJson, startStandIn, type StandIn, type StandInServer } from './support/services';

// Another graph, over servers that behave as third-party servers do: statuses, codings, arrays, errors.

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';
const shelvesSdl = `${link}
  type Query { shelf(id: ID!): Shelf floor: String stock: Int }
  type Shelf @key(fields: "id") { id: ID! label: String }`;
const booksSdl = `${link}
  type Query { opening: String }
  type Shelf @key(fields: "id") { id: ID! books: Int weight: Int }`;

const folder = mkdtempSync(join(tmpdir(), 'mmd-remote-'));
let shelves: StandInServer;
let books: StandInServer;
const gateways: RunningServer[] = [];

const shelvesSchema = buildSubgraphSchema([
  {
    typeDefs: parse(shelvesSdl),
    resolvers: {
      Query: {
        shelf: (_: unknown, { id }: { id: string }) => ({ id, label: 'Maps' }),
        floor: () => 'first',
        stock: () => 3,
      },
    },
  },
]);

/** Answers for shelves as a server that accepts arrays does. */
const shelf: StandIn = (response, body, request) => {
  type Part = { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> };
  const run = ({ query, variables }: Part): Promise<ExecutionResult> =>
    graphql({ schema: shelvesSchema, source: query, variableValues: variables });
  const parts = JSON.parse(body) as Part | readonly Part[];
  void (Array.isArray(parts) ? Promise.all(parts.map(run)) : run(parts as Part)).then((answer) =>
    answerJson(response, request, answer),
  );
};

async function start(environment: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const { supergraphSdl, errors } = composeServices([
    { name: 'shelves', url: `${shelves.url}/graphql`, typeDefs: parse(shelvesSdl) },
    { name: 'books', url: `${books.url}/graphql`, typeDefs: parse(booksSdl) },
  ]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, supergraphSdl);
  const config = readConfig({
    PORT: '0',
    MMD_EDITIONS_DIR: join(folder, 'none'),
    ...noLooks,
    ...environment,
  });
  const gateway = await startSupergraph(file, config, { log: pino({ level: 'silent' }) });
  gateways.push(gateway);
  return gateway;
}

beforeAll(async () => {
  [shelves, books] = [await startStandIn(shelf), await startStandIn(shelf)];
});

beforeEach(() => {
  shelves.behave = shelf;
});

// A gateway keeps probing a subgraph behind an open breaker, so it is closed before the next test counts requests.
afterEach(async () => {
  await Promise.all(gateways.splice(0).map((gateway) => gateway.close()));
});

afterAll(async () => {
  await Promise.all([shelves.close(), books.close()]);
  rmSync(folder, { recursive: true });
});

const query = '{ shelf(id: "1") { label books } }';
const found = { label: 'Maps', books: 7 };
const answers: StandIn = (response, _, request) =>
  answerJson(response, request, { data: { _entities: [{ books: 7 }] } });

const withStatus =
  (status: number, body: string, type = 'application/json'): StandIn =>
  (response) =>
    void response.writeHead(status, { 'content-type': type }).end(body);

const graphqlError = JSON.stringify({
  errors: [{ message: 'token expired', extensions: { realm: 'books' } }],
});

describe('a status of the client’s own making', () => {
  const refused: readonly (readonly [string, StandIn, string])[] = [
    ['401 in JSON', withStatus(401, graphqlError), 'UNAUTHENTICATED'],
    ['401 in HTML', withStatus(401, '<h1>who?</h1>', 'text/html'), 'UNAUTHENTICATED'],
    ['403 in JSON', withStatus(403, graphqlError), 'FORBIDDEN'],
    ['403 without a body', withStatus(403, '', 'text/plain'), 'FORBIDDEN'],
    ['400 in JSON', withStatus(400, graphqlError), 'DOWNSTREAM_SERVICE_ERROR'],
    ['404 in HTML', withStatus(404, '<h1>nothing</h1>', 'text/html'), 'SUBGRAPH_UNAVAILABLE'],
    ['422 in text', withStatus(422, 'no', 'text/plain'), 'SUBGRAPH_UNAVAILABLE'],
  ];

  it.each(refused)(
    '%s is told by its code, and cuts the subgraph off for nobody',
    async (_, behave, code) => {
      const { url } = await start({ MMD_SUBGRAPH_FAILURES: '2', MMD_SUBGRAPH_PROBE_MS: '60000' });
      books.behave = behave;
      for (let times = 0; times < 6; times += 1) {
        const { data, errors } = answerOf(await post(url, { query }));
        expect(data).toEqual({ shelf: { label: 'Maps', books: null } });
        expect(errors).toHaveLength(1);
        expect(errors?.[0]?.extensions).toMatchObject({ code, subgraph: 'books' });
      }
      books.behave = answers;
      expect(answerOf(await post(url, { query }))).toEqual({ data: { shelf: found } });
    },
  );

  it.each([
    ['500', 500],
    ['503', 503],
    ['429', 429],
    ['408', 408],
  ])('%s still counts: after so many the subgraph is left alone', async (_, status) => {
    const { url } = await start({
      MMD_SUBGRAPH_FAILURES: '2',
      MMD_SUBGRAPH_PROBE_MS: '60000',
      MMD_SUBGRAPH_RETRIES: '0',
    });
    books.behave = withStatus(status, graphqlError);
    for (let times = 0; times < 2; times += 1) await post(url, { query });
    books.asked = 0;
    books.behave = (response, body, request) => {
      // Probes fail: only clients' requests count.
      if (body.includes('_entities')) answers(response, body, request);
      else response.writeHead(500).end();
    };
    const { errors } = answerOf(await post(url, { query }));
    expect(errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'books' });
  });
});

describe('the body of an answer', () => {
  const text = JSON.stringify({ data: { _entities: [{ books: 7 }] } });
  const coded =
    (coding: string, bytes: Buffer | string): StandIn =>
    (response) =>
      void response
        .writeHead(200, { 'content-type': 'application/json', 'content-encoding': coding })
        .end(bytes);

  it.each([
    ['an empty coding', coded('', text)],
    ['the coding identity', coded('identity', text)],
    ['gzip in capitals', coded('GZIP', gzipSync(text))],
    ['deflate in zlib’s format', coded('deflate', deflateSync(text))],
    ['raw deflate', coded('deflate', deflateRawSync(text))],
    ['raw deflate, stored', coded('deflate', deflateRawSync(text, { level: 0 }))],
  ])('is read in %s', async (_, behave) => {
    const { url } = await start();
    books.behave = behave;
    expect(answerOf(await post(url, { query }))).toEqual({ data: { shelf: found } });
  });

  it.each([
    ['an empty list of errors', { data: { _entities: [{ books: 7 }] }, errors: [] }],
    ['null in place of errors', { data: { _entities: [{ books: 7 }] }, errors: null }],
    ['extensions of its own', { extensions: { took: 3 }, data: { _entities: [{ books: 7 }] } }],
  ])('is an answer with %s', async (_, body) => {
    const { url } = await start();
    books.behave = (response, __, request) => answerJson(response, request, body);
    expect(answerOf(await post(url, { query }))).toEqual({ data: { shelf: found } });
  });
});

describe('errors of a foreign subgraph', () => {
  const told = {
    message: `no rows for shelf 1 at ${'x'.repeat(2_000)}`,
    path: ['_entities', 0, 'books'],
    locations: [{ line: 1, column: 2 }],
    extensions: {
      code: 'BOOKS_GONE',
      hint: { retry: false, after: [1, 2] },
      stacktrace: ['at /srv/books.ts:1'],
      exception: { stacktrace: ['at /srv/books.ts:1'] },
    },
  };
  const failing: StandIn = (response, _, request) =>
    answerJson(response, request, { data: { _entities: [{ books: null }] }, errors: [told] });

  it('pass with message, code and extensions, without what is inside', async () => {
    const { url } = await start();
    books.behave = failing;
    const answer = await post(url, { query });
    expect(answerOf(answer)).toEqual({
      data: { shelf: { label: 'Maps', books: null } },
      errors: [
        {
          message: told.message,
          path: ['shelf', 'books'],
          extensions: { code: 'BOOKS_GONE', hint: { retry: false, after: [1, 2] }, subgraph: 'books' },
        },
      ],
    });
    expect(answer.text).not.toContain('/srv/');
  });

  it('are masked where that is asked for', async () => {
    const { url } = await start({ MMD_SUBGRAPH_ERRORS: 'mask' });
    books.behave = failing;
    const answer = await post(url, { query });
    expect(answerOf(answer).errors).toMatchObject([
      { path: ['shelf', 'books'], extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'books' } },
    ]);
    expect(answer.text).not.toMatch(/no rows|BOOKS_GONE|hint/);
  });

  it('are refused a setting that is neither', () => {
    expect(() => readConfig({ MMD_SUBGRAPH_ERRORS: 'yes' })).toThrow(/MMD_SUBGRAPH_ERRORS.*pass or mask/s);
  });
});

describe('several reads of one stage', () => {
  const both = '{ shelf(id: "1") { label } floor stock }';
  const aliased = '{ a: shelf(id: "1") { books } b: shelf(id: "2") { weight } }';
  const entities = (query: string): object => ({
    data: { _entities: [query.includes('books') ? { books: 7 } : { weight: 90 }] },
  });

  it('go out as one array to a subgraph that is said to take arrays', async () => {
    const { url } = await start({ MMD_SUBGRAPH_BATCHES: 'books' });
    const bodies: unknown[] = [];
    books.behave = (response, body, request) => {
      const parts = JSON.parse(body) as { query: string } | readonly { query: string }[];
      bodies.push(parts);
      if (Array.isArray(parts))
        answerJson(
          response,
          request,
          parts.map(({ query }) => entities(query)),
        );
      else answerJson(response, request, entities((parts as { query: string }).query));
    };
    expect(answerOf(await post(url, { query: aliased }))).toEqual({
      data: { a: { books: 7 }, b: { weight: 90 } },
    });
    expect(bodies).toHaveLength(1);
    expect(answerOf(await post(url, { query: both }))).toMatchObject({ data: { floor: 'first', stock: 3 } });
  });

  it('go out one by one to a subgraph of which nothing is said', async () => {
    const { url } = await start();
    books.behave = (response, body, request) => {
      const part = JSON.parse(body) as { query: string };
      answerJson(response, request, entities(part.query));
    };
    books.asked = 0;
    expect(answerOf(await post(url, { query: aliased }))).toEqual({
      data: { a: { books: 7 }, b: { weight: 90 } },
    });
    expect(books.asked).toBe(2);
  });

  it('change nothing of each other where one fails', async () => {
    const { url } = await start({ MMD_SUBGRAPH_BATCHES: '*' });
    books.behave = (response, body, request) => {
      const parts = JSON.parse(body) as readonly { query: string }[];
      answerJson(
        response,
        request,
        parts.map(({ query }) => (query.includes('books') ? 'nonsense' : entities(query))),
      );
    };
    const { data, errors } = answerOf(await post(url, { query: aliased }));
    expect(data).toEqual({ a: { books: null }, b: { weight: 90 } });
    expect(errors).toMatchObject([{ path: ['a', 'books'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  });

  it.each([
    ['another number of answers', '[]'],
    ['one answer to all', '{"data":{"_entities":[{"books":7}]}}'],
  ])('are all without answer where the subgraph gives %s', async (_, text) => {
    const { url } = await start({ MMD_SUBGRAPH_BATCHES: '*' });
    books.behave = (response, __, request) => answerJson(response, request, text);
    const { data, errors } = answerOf(await post(url, { query: aliased }));
    expect(data).toEqual({ a: { books: null }, b: { weight: null } });
    expect(errors?.map(({ path }) => path)).toEqual([
      ['a', 'books'],
      ['b', 'weight'],
    ]);
  });

  it.each([
    ['400 in JSON', 400, 'application/json', '{"errors":[{"message":"no batches"}]}'],
    ['400 in text', 400, 'text/plain', 'Bad Request'],
    ['413 without a body', 413, 'text/plain', ''],
    ['422 in JSON', 422, 'application/json', '{"detail":"an object was expected"}'],
  ])('are asked one by one once a subgraph refuses arrays by %s', async (_, status, type, text) => {
    const { url } = await start({ MMD_SUBGRAPH_BATCHES: '*' });
    books.behave = (response, body, request) => {
      const parts = JSON.parse(body) as { query: string } | readonly unknown[];
      if (Array.isArray(parts)) response.writeHead(status, { 'content-type': type }).end(text);
      else answerJson(response, request, entities((parts as { query: string }).query));
    };
    books.asked = 0;
    for (let times = 0; times < 2; times += 1)
      expect(answerOf(await post(url, { query: aliased }))).toEqual({
        data: { a: { books: 7 }, b: { weight: 90 } },
      });
    // The refusal, and then each operation by itself.
    expect(books.asked).toBe(5);
  });

  it.each([
    ['401 in JSON', 401, 'UNAUTHENTICATED', 'application/json', '{"errors":[{"message":"who asks?"}]}'],
    ['401 in HTML', 401, 'UNAUTHENTICATED', 'text/html', '<h1>who?</h1>'],
    ['403 without a body', 403, 'FORBIDDEN', 'text/plain', ''],
  ])('are each refused by %s, and cut the subgraph off for nobody', async (_, status, code, type, text) => {
    const { url } = await start({
      MMD_SUBGRAPH_BATCHES: '*',
      MMD_SUBGRAPH_FAILURES: '2',
      MMD_SUBGRAPH_PROBE_MS: '60000',
    });
    books.behave = (response) => void response.writeHead(status, { 'content-type': type }).end(text);
    for (let times = 0; times < 5; times += 1) {
      const { data, errors } = answerOf(await post(url, { query: aliased }));
      expect(data).toEqual({ a: { books: null }, b: { weight: null } });
      expect(new Set(errors?.map(({ extensions }) => extensions['code']))).toEqual(new Set([code]));
    }
    books.behave = (response, body, request) =>
      answerJson(
        response,
        request,
        (JSON.parse(body) as readonly { query: string }[]).map(({ query }) => entities(query)),
      );
    expect(answerOf(await post(url, { query: aliased }))).toEqual({
      data: { a: { books: 7 }, b: { weight: 90 } },
    });
  });
});

it('finds a subgraph back that was away for a moment, within that moment again', async () => {
  const { url } = await start({ MMD_SUBGRAPH_FAILURES: '1', MMD_SUBGRAPH_RETRIES: '0' });
  books.behave = (response) => void response.socket?.destroy();
  await post(url, { query });
  const probes: number[] = [];
  books.behave = (response) => {
    probes.push(Date.now());
    response.socket?.destroy();
  };
  await wait(400);
  // Probes at 25, 75, 175 and 375 ms: each pause is as long as the subgraph has been away. A busy machine makes fewer.
  expect(probes.length).toBeGreaterThanOrEqual(2);
  expect(probes.length).toBeLessThanOrEqual(5);
  books.behave = (response, body, request) =>
    body.includes('_entities')
      ? answers(response, body, request)
      : answerJson(response, request, { data: { __typename: 'Query' } });
  for (;;) {
    const { errors } = answerOf(await post(url, { query }));
    if (errors === undefined) break;
    await wait(20);
  }
});
