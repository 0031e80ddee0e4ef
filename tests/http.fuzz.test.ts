import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import fc from 'fast-check';

import { ErrorCode } from '../gateway/errors';
import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, ask, codesOf, post, type HttpAnswer } from './support/http';
import { savedNames, savedOperation } from './support/saved';

// Every answer is a documented one, whatever comes over HTTP: no 5xx, no fault of ours, no crash, and memory does not
// grow. Cases are drawn from a seed, so that a failure can be reproduced; fast-check shrinks it.

const seed = 20_261_130;
const run = { seed, numRuns: 150, endOnFailure: false } as const;

let gateway: TestGateway;
const logged: string[] = [];

beforeAll(async () => {
  gateway = await startGateway({
    environment: {
      MMD_REQUEST_TIMEOUT_MS: '300',
      MMD_MAX_BODY_BYTES: '20000',
      MMD_PLAN_CACHE_SIZE: '20',
      MMD_MAX_BATCH: '3',
      MMD_RESPONSE_CACHE_BYTES: '0',
      MMD_ROW_CACHE_BYTES: '0',
    },
    onLog: (line) => logged.push(line),
  });
});
afterAll(() => gateway.close());

afterEach(async () => {
  expect(answerOf(await post(gateway.url, { query: '{ __typename }' })).data).toEqual({
    __typename: 'Query',
  });
  // Faults of ours and broken answers would be logged as errors.
  expect(logged.filter((line) => (JSON.parse(line) as { level: number }).level >= 50)).toEqual([]);
});

const documented = [200, 204, 304, 400, 404, 405, 406, 408, 413, 415, 417, 431];
const codes = new Set<unknown>(Object.values(ErrorCode));

/** Expects an answer to be a documented one. */
function expectDocumented(answer: HttpAnswer): void {
  expect(documented).toContain(answer.status);
  if (answer.text === '' || !String(answer.headers['content-type']).includes('json')) return;
  const parts = [JSON.parse(answer.text) as unknown].flat();
  for (const part of parts)
    for (const code of codesOf({ text: JSON.stringify(part) })) {
      expect(codes).toContain(code);
      expect(code).not.toBe('INTERNAL_SERVER_ERROR');
    }
}

/** Sends bytes, ends the sending side, and returns everything received until the server closes the connection. */
function send(bytes: Buffer): Promise<string> {
  const { hostname, port } = new URL(gateway.url);
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    const over = (): void => resolve(Buffer.concat(parts).toString('latin1'));
    socket.on('data', (part) => parts.push(part));
    // A server may reset a connection on which nonsense arrives.
    socket.on('error', over);
    socket.on('close', over);
  });
}

const saved = savedNames.map(savedOperation);
const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength });

test('bytes', async () => {
  const body = JSON.stringify({ query: '{ __typename }' });
  const whole = Buffer.from(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\nConnection: close\r\n\r\n${body}`,
  );
  // A valid request with some of its bytes replaced, left out or doubled.
  const spoilt = fc
    .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(2), fc.uint8Array({ minLength: 1, maxLength: 8 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((changes) =>
      changes.reduce(
        (bytes, [at, kind, put]) =>
          Buffer.concat([
            bytes.subarray(0, at),
            kind === 1 ? Buffer.alloc(0) : put,
            bytes.subarray(kind === 2 ? at : at + put.length),
          ]),
        whole,
      ),
    );
  const random = fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes));
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: spoilt }, random), async (bytes) => {
      const answer = await send(bytes);
      for (const [, status] of answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm))
        expect([100, ...documented]).toContain(Number(status));
      expect(answer).not.toMatch(/node_modules|at \w+ \(/);
    }),
    run,
  );
});

test('headers, methods and paths', async () => {
  const value = fc
    .oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        '*/*',
        'application/json',
        'text/html',
        'application/json;q=0',
        'gzip, br;q=0.5',
        'identity;q=0',
        '*;q=0',
        'W/"x"',
        '*',
        '100-continue',
        'no-cache',
        'chunked',
        '1e3',
        '-1',
        'application/json; charset=utf-16',
      ),
    )
    .map((each) => each.replaceAll(/[^\t\x20-\x7e]/g, ' '));
  const name = fc.constantFrom(
    'accept',
    'accept-encoding',
    'if-none-match',
    'content-type',
    'content-encoding',
    'cache-control',
    'origin',
    'access-control-request-method',
    'x-forwarded-for',
    'traceparent',
    'range',
    'apollo-require-preflight',
    'x-apollo-operation-name',
    'cookie',
  );
  const path = fc.oneof(
    fc.constantFrom(
      '/graphql',
      '/',
      '/health/ready',
      '/metrics',
      '/playground',
      '/graphql/',
      '//graphql',
      '/%',
      '/country/../graphql',
    ),
    fc.webPath().map((each) => `/${each}`),
  );
  const query = fc.oneof(
    fc.constant(''),
    fc.constant('?query={__typename}'),
    fc.webQueryParameters().map((each) => `?${each}`),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE'),
      path,
      query,
      fc.dictionary(name, value, { maxKeys: 6 }),
      fc.option(text(200), { nil: undefined }),
      async (method, route, search, headers, body) => {
        const asked = { method, headers, ...(method !== 'TRACE' && body !== undefined && { body }) };
        expectDocumented(await ask(gateway.url, `${route}${search}`, asked));
      },
    ),
    run,
  );
});

test('bodies that are JSON', async () => {
  const part = fc.record(
    {
      query: fc.oneof(fc.constant('{ __typename }'), fc.jsonValue(), text(50)),
      operationName: fc.oneof(text(10), fc.jsonValue()),
      variables: fc.jsonValue(),
      extensions: fc.oneof(
        fc.jsonValue(),
        fc.record({
          persistedQuery: fc.oneof(
            fc.jsonValue(),
            fc.record({ version: fc.nat(2), sha256Hash: fc.oneof(fc.string(), fc.jsonValue()) }),
          ),
        }),
      ),
      documentId: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(part, fc.array(part, { maxLength: 4 }), fc.jsonValue()), async (body) => {
      expectDocumented(await post(gateway.url, JSON.stringify(body)));
    }),
    run,
  );
});

test('documents', async () => {
  const token = fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '...',
    '@',
    '$',
    '!',
    ':',
    '=',
    '|',
    '&',
    '#',
    '"',
    '"""',
    '\n',
    'query',
    'mutation',
    'subscription',
    'fragment',
    'on',
    'true',
    'null',
    '1',
    '-0',
    '1e400',
    '__typename',
    '__schema',
    '__type',
    'country',
    'countries',
    'code',
    'name',
    'nodes',
    'first',
    'Country',
    '"ML"',
    '$a',
    '@skip(if: true)',
    'F',
    '...F',
  );
  const drawn = fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join(' '));
  // A saved operation with a piece cut out, doubled, or put elsewhere.
  const cut = fc
    .tuple(
      fc.constantFrom(...saved),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(60),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(2),
    )
    .map(([document, from, length, to, kind]) => {
      const at = Math.floor(from * document.length);
      const piece = document.slice(at, at + length);
      const rest = kind === 1 ? document : document.slice(0, at) + document.slice(at + length);
      const place = Math.floor(to * rest.length);
      return kind === 0 ? rest : rest.slice(0, place) + piece + rest.slice(place);
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 2, arbitrary: cut }, drawn, text(100)), async (query) => {
      const variables = { code: 'ML', first: 'ML', second: 'FR' };
      expectDocumented(await post(gateway.url, { query, variables }));
    }),
    run,
  );
});

test('variables', async () => {
  const names = [
    'code',
    'first',
    'second',
    'language',
    'text',
    'from',
    'to',
    'between',
    'and',
    'component',
    'filter',
    'after',
    'i',
  ];
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('ML', 'EN', '', '\u0000', '\ud800', -1, 1e21, 2 ** 53, 0.1, true, [], {}, [[[[]]]], {
      __proto__: null,
    }),
    fc.array(fc.constantFrom('ML', 'XX', null, 7), { maxLength: 200 }),
  );
  const own =
    'query($i: [CountryCode!], $first: Int, $after: String) { meetings(filter: { heldIn: $i }, first: $first, after: $after) { totalCount nodes { id } } }';
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(own, ...saved),
      fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 5 }),
      async (query, variables) => {
        expectDocumented(await post(gateway.url, { query, variables }));
      },
    ),
    run,
  );
});

test('memory does not grow by it', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const asked = fc.sample(fc.tuple(fc.constantFrom(...saved), fc.jsonValue(), text(1_000)), {
    seed,
    numRuns: 60,
  });
  const heapAfter = async (round: number): Promise<number> => {
    for (const [index, [query, code, padding]] of asked.entries()) {
      const comment = padding.replaceAll(/\s/g, '_');
      const document = `${query}\n# ${String(round)} ${String(index)} ${comment}`;
      expectDocumented(await post(gateway.url, { query: document, variables: { code } }));
    }
    collect();
    return process.memoryUsage().heapUsed;
  };
  // By now all caches are full.
  await heapAfter(0);
  const before = await heapAfter(1);
  await heapAfter(2);
  expect((await heapAfter(3)) / before).toBeLessThan(1.08);
});
