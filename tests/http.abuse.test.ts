import { gzipSync } from 'node:zlib';

import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, ask, codesOf, post, sendRaw, type HttpAnswer } from './support/http';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway({ environment: { MMD_REQUEST_TIMEOUT_MS: '500' } });
});

afterAll(() => gateway.close());

// The server still answers, whatever was sent.
afterEach(async () => {
  const answer = await post(gateway.url, { query: '{ __typename }' });
  expect(answerOf(answer)).toEqual({ data: { __typename: 'Query' } });
});

/** Expects a refusal: JSON with a message and a code that reveals no internals. */
function expectRefusal(answer: HttpAnswer, status: number, code: string): void {
  expect(answer.headers['content-type']).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
  expect([answer.status, codesOf(answer)]).toEqual([status, [code]]);
  expect(answer.text).not.toMatch(/node_modules|at \w+ \(|\.[jt]s:\d/);
}

it.each([
  [{ version: 2, sha256Hash: 'x' }, /^Only version 1 of persisted queries is served\./],
  [{ version: 1, sha256Hash: 'x' }, /^The `sha256Hash` in .* is not the SHA-256 of this query\./],
])('tells in plain words what is wrong with the persisted query %j', async (persistedQuery, message) => {
  const { text } = await post(gateway.url, { query: '{ __typename }', extensions: { persistedQuery } });
  expect((JSON.parse(text) as { errors: { message: string }[] }).errors[0]?.message).toMatch(message);
});

describe('bodies', () => {
  it.each([
    ['malformed JSON', '{"query": "{ __typename }"'],
    ['JSON with something after it', '{"query": "{ __typename }"} x'],
    ['no body', ''],
    ['white space', ' \n'],
    ['an array, which is a batch', '[{"query": "{ __typename }"}]'],
    ['a number', '1'],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['no query', '{"variables": {}}'],
    ['a query that is no string', '{"query": {"kind": "Document"}}'],
    ['variables that are a string', '{"query": "{ __typename }", "variables": "{}"}'],
    ['variables that are a list', '{"query": "{ __typename }", "variables": []}'],
    ['an operation name that is no string', '{"query": "{ __typename }", "operationName": 1}'],
    ['an unknown version of persisted queries', '{"extensions": {"persistedQuery": {"version": 9}}}'],
    [
      'a hash of another document',
      '{"query": "{ __typename }", "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0"}}}',
    ],
  ])('refuses %s', async (_what, body) => {
    expectRefusal(await post(gateway.url, body), 400, 'BAD_REQUEST');
  });

  it('refuses what is not UTF-8', async () => {
    const body = Buffer.concat([
      Buffer.from('{"query": "{ __typename }", "x": "'),
      Buffer.from([0xff]),
      Buffer.from('"}'),
    ]);
    expectRefusal(await post(gateway.url, body), 400, 'BAD_REQUEST');
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'nonsense',
    'application/json; charset=utf-16',
  ])('refuses the content type %s', async (type) => {
    const answer = await post(gateway.url, { query: '{ __typename }' }, { 'content-type': type });
    expectRefusal(answer, 415, 'UNSUPPORTED_MEDIA_TYPE');
  });

  it('refuses a body without a content type', async () => {
    const answer = await ask(gateway.url, '/graphql', {
      method: 'POST',
      body: '{"query": "{ __typename }"}',
    });
    expectRefusal(answer, 415, 'UNSUPPORTED_MEDIA_TYPE');
  });

  it('refuses a compressed body, which could unpack to any size', async () => {
    const answer = await post(gateway.url, gzipSync('{"query": "{ __typename }"}'), {
      'content-encoding': 'gzip',
    });
    expectRefusal(answer, 415, 'UNSUPPORTED_MEDIA_TYPE');
  });

  const large = JSON.stringify({ query: '{ __typename }', padding: 'x'.repeat(2 * 1024 * 1024) });

  it('refuses 2 MB by its length', async () => {
    expectRefusal(await post(gateway.url, large), 413, 'PAYLOAD_TOO_LARGE');
  });

  it('refuses 2 MB in chunks', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await ask(gateway.url, '/graphql', {
      method: 'POST',
      headers,
      body: large,
      chunked: true,
    });
    expectRefusal(answer, 413, 'PAYLOAD_TOO_LARGE');
  });

  it('refuses 2 MB before they are sent where the client asks first', async () => {
    const answer = await sendRaw(
      gateway.url,
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2000000\r\n' +
        'Expect: 100-continue\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).not.toContain('100 Continue');
  });
});

describe('expectations', () => {
  const body = '{"query":"{ __typename }"}';
  const request = (version: string, expectation: string): string =>
    `POST /graphql HTTP/${version}\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\n` +
    `Expect: ${expectation}\r\nConnection: close\r\n\r\n${body}`;

  it('tells a client of HTTP/1.1 to go on', async () => {
    expect(await sendRaw(gateway.url, request('1.1', '100-continue'))).toMatch(
      /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /,
    );
  });

  it.each(['100-continue', 'foo'])(
    'answers one of HTTP/1.0 at once, which expects %s',
    async (expectation) => {
      const answer = await sendRaw(gateway.url, request('1.0', expectation));
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
      expect(answer).toContain('"__typename":"Query"');
    },
  );

  it('refuses any other, with a code and a request id', async () => {
    const answer = await sendRaw(gateway.url, request('1.1', 'foo'));
    expect(answer).toMatch(/^HTTP\/1\.1 417 [^]*x-request-id: [^]*"BAD_REQUEST"/);
  });
});

describe('requests', () => {
  it('refuses a GET whose body is of a type that a foreign page could have sent, known or not', async () => {
    const search = 'query={edition{id}}%23typed';
    expect((await ask(gateway.url, `/graphql?${search}`)).status).toBe(200);
    expect((await ask(gateway.url, `/graphql?${search}`)).headers.etag).toBeDefined();
    for (const type of ['text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded']) {
      const headers = { 'content-type': type };
      expect((await ask(gateway.url, `/graphql?${search}`, { headers })).status).toBe(415);
    }
  });

  it('refuses a plain GET without a query, with half a query and with one that is wrong', async () => {
    const headers = { accept: 'application/graphql-response+json' };
    for (const [search, code] of [
      ['', 'BAD_REQUEST'],
      ['?query=', 'BAD_REQUEST'],
      ['?query={', 'GRAPHQL_PARSE_FAILED'],
      ['?query={nothing}', 'GRAPHQL_VALIDATION_FAILED'],
    ] as const) {
      const answer = await ask(gateway.url, `/graphql${search}`, { headers });
      expect([search, answer.status, codesOf(answer)]).toEqual([search, 400, [code]]);
    }
  });

  it('refuses a mutation by GET as what the schema does not have', async () => {
    const headers = { accept: 'application/graphql-response+json' };
    const answer = await ask(gateway.url, '/graphql?query=mutation%7B__typename%7D', { headers });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(codesOf(answer)).toHaveLength(1);
  });

  it('refuses a GET with a parameter said twice, or variables that are no JSON', async () => {
    for (const search of [
      'query={a}&query={b}',
      'query={__typename}&variables=x',
      'query={__typename}&variables=[]',
    ]) {
      expectRefusal(await ask(gateway.url, `/graphql?${search}`), 400, 'BAD_REQUEST');
    }
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])(
    'refuses %s, and says what is allowed',
    async (method) => {
      const answer = await ask(gateway.url, '/graphql', { method });
      expectRefusal(answer, 405, 'METHOD_NOT_ALLOWED');
      expect(answer.headers.allow).toBe('GET, POST, OPTIONS');
    },
  );

  it('refuses HEAD of the graph', async () => {
    const answer = await ask(gateway.url, '/graphql', { method: 'HEAD' });
    expect([answer.status, answer.headers.allow, answer.text]).toEqual([405, 'GET, POST, OPTIONS', '']);
  });

  it('refuses a POST to a page', async () => {
    expectRefusal(await ask(gateway.url, '/', { method: 'POST', body: 'x' }), 405, 'METHOD_NOT_ALLOWED');
  });

  it('refuses an Accept that it cannot serve', async () => {
    expectRefusal(
      await post(gateway.url, { query: '{ __typename }' }, { accept: 'text/csv' }),
      406,
      'BAD_REQUEST',
    );
  });

  it.each([
    '/nowhere',
    '/graphql/',
    '/GRAPHQL',
    '/playground/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '//etc/passwd',
    '/playground%00',
    '/__proto__',
    '/constructor',
    'http://elsewhere.example//graphql',
    'ftp://elsewhere.example/graphql',
  ])('serves nothing at %s', async (path) => {
    expectRefusal(await ask(gateway.url, path), 404, 'PATH_NOT_FOUND');
  });

  it('refuses what is not HTTP', async () => {
    const answer = await sendRaw(gateway.url, 'hello\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"BAD_REQUEST"');
  });

  it('refuses headers without end', async () => {
    const answer = await sendRaw(
      gateway.url,
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('gives up on a client that takes for ever over its headers', async () => {
    expect(await sendRaw(gateway.url, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('gives up on a client that takes for ever over its body', async () => {
    const head =
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{';
    expect(await sendRaw(gateway.url, head)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('is not troubled by a client that goes away', async () => {
    const controller = new AbortController();
    const asked = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ countries(first: 100) { nodes { code name } } }' }),
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(), 1);
    await asked.then((response) => response.text()).catch(() => undefined);
  });
});

describe('operations', () => {
  const refusals: [what: string, body: object, code: string][] = [
    ['a malformed document', { query: '{ country(code: ' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ noSuchField }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a subscription, which the graph does not have',
      { query: 'subscription { __typename }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a mutation, which the graph does not have',
      { query: 'mutation { __typename }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['no operation', { query: 'fragment a on Country { code }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown operation name',
      { query: 'query A { __typename }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'several operations and no name',
      { query: 'query A { __typename } query B { __typename }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a variable of the wrong type',
      { query: 'query($n: Int) { countries(first: $n) { totalCount } }', variables: { n: 'x' } },
      'BAD_USER_INPUT',
    ],
    [
      'a missing variable',
      { query: 'query($c: CountryCode!) { country(code: $c) { code } }' },
      'BAD_USER_INPUT',
    ],
    [
      'a null where none may be',
      { query: 'query($c: CountryCode!) { country(code: $c) { code } }', variables: { c: null } },
      'BAD_USER_INPUT',
    ],
  ];

  it.each(refusals)('refuses %s with 400', async (_what, body, code) => {
    const answer = await post(gateway.url, body, { accept: 'application/graphql-response+json' });
    expect(answer.status).toBe(400);
    expect(new Set(codesOf(answer))).toEqual(new Set([code]));
    expect(answerOf(answer)).not.toHaveProperty('data');
  });

  it('does not send a long value back', async () => {
    const answer = await post(gateway.url, {
      query: 'query($n: Int) { countries(first: $n) { totalCount } }',
      variables: { n: 'x'.repeat(500_000) },
    });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.text.length).toBeLessThan(2_000);
  });

  it('does not show a query plan to who asks for it by header', async () => {
    const answer = await post(
      gateway.url,
      { query: '{ edition { id } }' },
      { 'apollo-query-plan-experimental': '1' },
    );
    expect(Object.keys(answerOf(answer))).toEqual(['data']);
  });
});
