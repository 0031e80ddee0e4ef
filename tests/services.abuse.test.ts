import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

import { readConfig } from '../gateway/config';
import { startGateway, type TestGateway } from './support/gateway';
import { noLooks } from './support/health';
import { answerOf, ask, post } from './support/http';
import {
  answerJson,
  startStandIn,
  startSubgraphs,
  type StandIn,
  type StandInServer,
} from './support/services';

// The gateway with a subgraph that is down, slow, lying or hostile, and our own subgraph server with bad requests.

let standIn: StandInServer;
let gateway: TestGateway;
const log: string[] = [];

/** Starts a gateway that asks the stand-in instead of Rabat. */
function start(environment: Readonly<Record<string, string>>): Promise<TestGateway> {
  return startGateway({
    environment: {
      MMD_SUBGRAPHS: `rabat=${standIn.url}/graphql`,
      MMD_SUBGRAPH_PROBE_MS: '100',
      ...noLooks,
      // No answer of one test may be given in another.
      MMD_RESPONSE_CACHE_BYTES: '0',
      MMD_SUBGRAPH_MAX_RESPONSE_BYTES: '65536',
      ...environment,
    },
    onLog: (line) => void log.push(line),
  });
}

beforeAll(async () => {
  standIn = await startStandIn(() => undefined);
  // A long timeout and a breaker that never opens, so that each test sees its own fault on a busy machine too.
  gateway = await start({ MMD_SUBGRAPH_TIMEOUT_MS: '20000', MMD_SUBGRAPH_FAILURES: '10000' });
});

beforeEach(() => {
  log.length = 0;
});

afterAll(async () => {
  await gateway.close();
  await standIn.close();
});

const query = '{ country(code: "ML") { name rabat { __typename code } } rabat { summary } }';

/** Asks over HTTP. Expects an answer from the rest, only documented errors, and no address in the text. */
async function isUnavailable({ url } = gateway): Promise<void> {
  const answer = await post(url, { query });
  const { data, errors } = answerOf(answer);
  expect(answer.status).toBe(200);
  expect(data).toEqual({ country: { name: 'Mali', rabat: null }, rabat: null });
  expect(errors?.map(({ path }) => path)).toEqual(expect.arrayContaining([['rabat'], ['country', 'rabat']]));
  expect(errors).toHaveLength(2);
  for (const { extensions } of errors ?? [])
    expect(extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'rabat' });
  expect(answer.text).not.toMatch(
    new RegExp(`127\\.0\\.0\\.1|localhost|${String(standIn.port)}|ECONN|undici|    at `),
  );
}

const status =
  (code: number, type: string, body: string): StandIn =>
  (response) => {
    response.writeHead(code, { 'content-type': type }).end(body);
  };

/** Answers with a body as JSON, and with the edition that was asked for if the request names one. */
const json =
  (body: unknown): StandIn =>
  (response, _, request) =>
    answerJson(response, request, body);

const slowOnes: readonly (readonly [string, StandIn])[] = [
  ['never answers', () => undefined],
  [
    'begins to answer and hangs',
    (response, _, request) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'mmd-edition': String(request.headers['mmd-edition']),
      });
      response.write('{"data":');
    },
  ],
];

const bomb = gzipSync(Buffer.alloc(20_000_000, ' '));

const lies: readonly (readonly [string, StandIn])[] = [
  ['closes the connection', (response) => void response.socket?.destroy()],
  ['says 500', status(500, 'application/json', '{"data":{"rabat":{"summary":"x"}}}')],
  ['says 500 in HTML', status(500, 'text/html', '<h1>http://10.0.0.7:5432</h1>')],
  ['says 503', status(503, 'text/plain', 'busy')],
  ['sends one elsewhere', (response) => void response.writeHead(302, { location: standIn.url }).end()],
  ['answers in HTML', status(200, 'text/html', '<html></html>')],
  ['answers JSON as text', status(200, 'text/plain', '{"data":{}}')],
  ['does not say its edition', status(200, 'application/json', '{"data":{"rabat":{"summary":"x"}}}')],
  [
    'answers from another edition',
    (response) =>
      void response
        .writeHead(200, { 'content-type': 'application/json', 'mmd-edition': '9-00000000' })
        .end('{"data":{"rabat":{"summary":"x"},"_entities":[null]}}'),
  ],
  ['answers no JSON', json('{"data":{"rabat":')],
  ['answers nothing', json('')],
  ['answers a list', json([])],
  ['answers a text', json('"text"')],
  ['answers without data and errors', json({})],
  ['answers data that is a list', json({ data: [] })],
  ['answers errors that are none', json({ data: null, errors: 'http://10.0.0.7' })],
  ['answers bytes that are no text', json(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))],
  ['nests without end', json(`{"data":{"a":${'['.repeat(30_000)}`)],
  [
    'answers more than is allowed',
    json(JSON.stringify({ data: { rabat: { summary: 'x'.repeat(100_000) } } })),
  ],
  [
    'streams without end',
    (response, _, request) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'mmd-edition': String(request.headers['mmd-edition']),
      });
      const more = (): void => {
        if (!response.destroyed) response.write(' '.repeat(16_384), () => setImmediate(more));
      };
      more();
    },
  ],
  [
    'breaks off half-way',
    (response, _, request) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': '500',
        'mmd-edition': String(request.headers['mmd-edition']),
      });
      response.write('{"data":{"rabat":{', () => response.socket?.destroy());
    },
  ],
  [
    'sends a gzip bomb',
    (response, _, request) =>
      void response
        .writeHead(200, {
          'content-type': 'application/json',
          'content-encoding': 'gzip',
          'mmd-edition': String(request.headers['mmd-edition']),
        })
        .end(bomb),
  ],
  [
    'says gzip and sends none',
    (response, _, request) =>
      void response
        .writeHead(200, {
          'content-type': 'application/json',
          'content-encoding': 'gzip',
          'mmd-edition': String(request.headers['mmd-edition']),
        })
        .end('{"data":{}}'),
  ],
  [
    'has an encoding that nobody knows',
    (response, _, request) =>
      void response
        .writeHead(200, {
          'content-type': 'application/json',
          'content-encoding': '__proto__',
          'mmd-edition': String(request.headers['mmd-edition']),
        })
        .end('{"data":{}}'),
  ],
];

it.each(lies)('a subgraph that %s leaves its own fields null, and the rest answers', async (_, behave) => {
  standIn.behave = behave;
  await isUnavailable();
  // Known operations take another code path.
  await isUnavailable();
});

it.each(slowOnes)('a subgraph that %s is waited for no longer than is allowed', async (_, behave) => {
  standIn.behave = behave;
  const impatient = await start({ MMD_SUBGRAPH_TIMEOUT_MS: '200' });
  await isUnavailable(impatient);
  await isUnavailable(impatient);
  await impatient.close();
});

it.each([
  ['left out', '{ rabat @skip(if: $yes) { code } r: rabat { code } }', ['r']],
  [
    'twice, by one condition',
    '{ rabat @include(if: $yes) { code } rabat { memberships { role } } }',
    ['rabat'],
  ],
  ['in a fragment left out', '{ ... @skip(if: $yes) { rabat { code } } r: rabat { code } }', ['r']],
  ['under two names', '{ rabat @include(if: $yes) { code } r: rabat { code } }', ['rabat', 'r']],
])('a field asked for %s is missed once at each place of the answer', async (_, selected, names) => {
  standIn.behave = (response) => response.destroy();
  const text = `query ($yes: Boolean!) { countries(first: 2) { nodes ${selected} } }`;
  const { errors } = answerOf(await post(gateway.url, { query: text, variables: { yes: true } }));
  const missed = [0, 1].flatMap((index) => names.map((name) => ['countries', 'nodes', index, name]));
  expect(errors).toHaveLength(missed.length);
  expect(errors?.map(({ path }) => path)).toEqual(expect.arrayContaining(missed));
});

it.each([
  ['none', []],
  ['one too many', [null, null]],
  ['a number', [1]],
  ['lists', [[]]],
  ['an object', {}],
])('of entities, a subgraph that gives %s is not believed', async (_, entities) => {
  standIn.behave = (response, body, request) =>
    answerJson(response, request, {
      data: body.includes('_entities') ? { _entities: entities } : { rabat: { summary: 'true' } },
    });
  const { data, errors } = answerOf(await post(gateway.url, { query }));
  expect(data).toEqual({ country: { name: 'Mali', rabat: null }, rabat: { summary: 'true' } });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]).toMatchObject({
    path: ['country', 'rabat'],
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'rabat' },
  });
});

it.each([
  ['an object in place of a text', '{"data":{"rabat":{"summary":{"a":1}},"_entities":[{"rabat":7}]}}'],
  ['a list in place of an object', '{"data":{"rabat":[1],"_entities":[{"rabat":[]}]}}'],
  ['a text in place of an object', '{"data":{"rabat":"text","_entities":[{"rabat":"text"}]}}'],
])('%s is refused, and the rest answers', async (_, text) => {
  standIn.behave = json(text);
  const { data, errors } = answerOf(await post(gateway.url, { query }));
  expect(errors?.length).toBeGreaterThan(0);
  expect((data as { country?: { name: unknown } } | null)?.country?.name ?? 'Mali').toBe('Mali');
  expect(JSON.stringify(data)).not.toMatch(/text|7|"a"/);
});

it.each(['__proto__', '\\u005f_proto__', '\\u005F\\u005fprot\\u006f\\u005f\\u005f'])(
  'the key %s changes nobody’s prototype',
  async (key) => {
    const evil = `"${key}":{"polluted":"yes","toString":"no"}`;
    standIn.behave = (response, body, request) =>
      answerJson(
        response,
        request,
        body.includes('_entities')
          ? `{"data":{${evil},"_entities":[{${evil},"rabat":{${evil},"__typename":"RabatCountry","code":"ML"}}]}}`
          : `{"data":{${evil},"rabat":{${evil},"summary":"true"}},${evil}}`,
      );
    const { data, errors } = answerOf(await post(gateway.url, { query }));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      country: { name: 'Mali', rabat: { __typename: 'RabatCountry', code: 'ML' } },
      rabat: { summary: 'true' },
    });
  },
);

it('of a subgraph’s errors only what is known goes on', async () => {
  standIn.behave = json({
    data: null,
    errors: [
      {
        message: 'connect ECONNREFUSED 10.0.0.7:5432',
        path: [{ a: 1 }],
        extensions: { code: 'DATABASE', stacktrace: ['at /srv/secret.ts'], subgraph: 'atlas' },
      },
      null,
      { message: { a: 1 } },
      ...Array.from({ length: 500 }, () => ({ message: 'http://10.0.0.7' })),
    ],
  });
  const answer = await post(gateway.url, { query: '{ rabat { summary } }' });
  expect(answer.text).not.toMatch(/10\.0\.0\.7|secret|DATABASE|atlas/);
  const { errors } = answerOf(answer);
  expect(errors).toHaveLength(100);
  for (const { extensions } of errors!.slice(0, 99))
    expect(extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', subgraph: 'rabat' });
  // The subgraph gave 503 errors.
  expect(errors![99]).toMatchObject({ extensions: { code: 'ERRORS_LEFT_OUT' } });
  expect(errors![99]!.message).toContain('404');
});

it('leaves a subgraph alone after so many failures, and asks it again once it answers', async () => {
  const strict = await start({ MMD_SUBGRAPH_TIMEOUT_MS: '20000', MMD_SUBGRAPH_FAILURES: '3' });
  standIn.behave = status(500, 'text/plain', 'no');
  for (let times = 0; times < 3; times += 1) await isUnavailable(strict);
  await isUnavailable(strict);
  const probes = /__typename/;
  const bodies: string[] = [];
  standIn.behave = (response, body) => {
    bodies.push(body);
    response.writeHead(500).end();
  };
  await isUnavailable(strict);
  await wait(300);
  // While the breaker is open it gets probes but no client's request.
  expect(bodies.every((body) => probes.test(body) && !body.includes('rabat'))).toBe(true);
  standIn.behave = (response, body, request) =>
    answerJson(response, request, {
      data: body.includes('rabat') ? { rabat: { summary: 'true' } } : { __typename: 'Query' },
    });
  for (;;) {
    const { data } = answerOf(await post(strict.url, { query: '{ rabat { summary } }' }));
    if ((data as { rabat: unknown }).rabat !== null) break;
    await wait(20);
  }
  expect(log.filter((line) => line.includes('"a subgraph keeps failing'))).toHaveLength(1);
  expect(log.filter((line) => line.includes('"a subgraph is responding again'))).toHaveLength(1);
  await strict.close();
});

it('asks a subgraph again that was not ready, and so the client notices nothing', async () => {
  let times = 0;
  standIn.behave = (response, _, request) => {
    times += 1;
    if (times === 1) response.socket?.destroy();
    else if (times === 2) response.writeHead(503).end();
    else answerJson(response, request, { data: { rabat: { summary: 'true' } } });
  };
  const { data, errors } = answerOf(await post(gateway.url, { query: '{ rabat { summary } }' }));
  expect(errors).toBeUndefined();
  expect(data).toEqual({ rabat: { summary: 'true' } });
});

describe('a subgraph over HTTP', () => {
  it.each([
    ['an empty array', [], 'BAD_REQUEST'],
    ['too long an array', Array.from({ length: 33 }, () => ({ query: '{ __typename }' })), 'BAD_REQUEST'],
    ['an array of anything', [{ query: '{ __typename }' }, 5], 'BAD_REQUEST'],
    ['no query', {}, 'BAD_REQUEST'],
    ['a query that is none', { query: 5 }, 'BAD_REQUEST'],
    ['variables that are none', { query: '{ __typename }', variables: [] }, 'BAD_REQUEST'],
    ['what is not JSON', '{', 'BAD_REQUEST'],
    ['what is not GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['too many tokens', { query: `{ ${'a '.repeat(2_000)} }` }, 'TOO_MANY_TOKENS'],
    ['an unknown field', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an operation that the document has not',
      { query: 'query A { __typename }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'one of several operations without a name',
      { query: 'query A { __typename } query B { __typename }', operationName: '' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'entities that are none of its own',
      {
        query:
          'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
        variables: { representations: [{ __typename: '__proto__' }] },
      },
      'BAD_USER_INPUT',
    ],
    ['a body that is too large', { query: '{ __typename }', pad: 'x'.repeat(20_000) }, 'PAYLOAD_TOO_LARGE'],
  ])('refuses %s', async (_, body, code) => {
    const services = await startSubgraphs(['rabat'], {
      MMD_SUBGRAPH_MAX_TOKENS: '1000',
      MMD_SUBGRAPH_MAX_BODY_BYTES: '16384',
    });
    const answer = await post(services.subgraph('rabat').url, body);
    expect(answerOf(answer).errors?.[0]?.extensions['code']).toBe(code);
    await services.close();
  });

  it('says which edition it has where it is asked for another, and opens nothing outside its folder', async () => {
    const services = await startSubgraphs(['rabat']);
    const { url, edition } = services.subgraph('rabat');
    for (const id of ['9-00000000', '../../etc', '1', '__proto__', '']) {
      const answer = await post(url, { query: '{ __typename }' }, { 'mmd-edition': id });
      expect(answer.status).toBe(409);
      expect(answer.headers['mmd-edition']).toBe(edition.id);
      expect(answerOf(answer).errors?.[0]?.extensions).toEqual({ code: 'EDITION_UNAVAILABLE' });
    }
    expect((await ask(url, '/graphql?query={__typename}')).status).toBe(405);
    await services.close();
  });

  it('runs the operation that is named, or the only one', async () => {
    const services = await startSubgraphs(['rabat']);
    const { url } = services.subgraph('rabat');
    const several = 'query A { a: __typename } query B { b: __typename }';
    expect(answerOf(await post(url, { query: several, operationName: 'B' }))).toEqual({
      data: { b: 'Query' },
    });
    for (const operationName of [undefined, null, '', 'A'])
      expect(answerOf(await post(url, { query: 'query A { a: __typename }', operationName }))).toEqual({
        data: { a: 'Query' },
      });
    await services.close();
  });

  it('has a name that is known', async () => {
    await expect(startSubgraphs(['nowhere'])).rejects.toThrow(
      /no subgraph "nowhere"; the subgraphs are atlas, rabat/,
    );
  });
});

describe('the settings', () => {
  it.each([
    ['MMD_SUBGRAPHS', 'rabat'],
    ['MMD_SUBGRAPHS', 'rabat=ftp://host'],
    ['MMD_SUBGRAPHS', 'rabat=http://user:password@host'],
    ['MMD_SUBGRAPHS', 'rabat=http://a,rabat=http://b'],
    ['MMD_SUBGRAPH_HEADERS', 'host'],
    ['MMD_SUBGRAPH_HEADERS', 'content-length'],
    ['MMD_SUBGRAPH_HEADERS', 'mmd-edition'],
    ['MMD_SUBGRAPH_HEADERS', 'a b'],
  ])('%s=%s is refused by name', (variable, value) => {
    expect(() => readConfig({ [variable]: value })).toThrow(variable);
  });

  it('name only subgraphs that the supergraph has', async () => {
    const environment = { MMD_SUBGRAPHS: 'nowhere=http://127.0.0.1:1/graphql' };
    await expect(startGateway({ environment })).rejects.toThrow(/MMD_SUBGRAPHS names nowhere/);
  });
});
