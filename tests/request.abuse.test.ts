import { createHash } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';

import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, ask, codesOf, post, type HttpAnswer, type HttpQuestion } from './support/http';
import { metricsOf } from './support/metrics';

// However a request comes, and whatever came before it, its answer is the same.

let gateway: TestGateway;
beforeAll(async () => void (gateway = await startGateway()));
afterAll(() => gateway.close());

const json = { 'content-type': 'application/json' };
let fresh = 0;

/** A text that nobody asked before. */
const unasked = (query: string): string => `${query} # ${String((fresh += 1))}`;

const search = (parts: Readonly<Record<string, string>>): string =>
  `/graphql?${String(new URLSearchParams(parts))}`;

const persisted = (query: string): { persistedQuery: { version: 1; sha256Hash: string } } => ({
  persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
});

/** Returns what a client sees of an answer, but for its date and the id of its request. */
function seen({ status, headers, text }: HttpAnswer): unknown {
  return [status, { ...headers, date: undefined, 'x-request-id': undefined }, text];
}

describe('the first answer', () => {
  const query = '{ meetings(first: 40) { nodes { id title startDate } } }';
  const forms: readonly (readonly [form: string, (text: string) => readonly [path: string, HttpQuestion]])[] =
    [
      ['by GET', (text) => [search({ query: text }), {}]],
      [
        'by POST',
        (text) => ['/graphql', { method: 'POST', headers: json, body: JSON.stringify({ query: text }) }],
      ],
      [
        'by POST in chunks',
        (text) => [
          '/graphql',
          { method: 'POST', headers: json, body: JSON.stringify({ query: text }), chunked: true },
        ],
      ],
      [
        'by POST with a charset in capitals',
        (text) => [
          '/graphql',
          {
            method: 'POST',
            headers: { 'content-type': 'Application/JSON; Charset="UTF-8"' },
            body: JSON.stringify({ query: text }),
          },
        ],
      ],
      [
        'persisted',
        (text) => [
          '/graphql',
          {
            method: 'POST',
            headers: json,
            body: JSON.stringify({ query: text, extensions: persisted(text) }),
          },
        ],
      ],
    ];
  const accepts = [
    undefined,
    '*/*',
    'application/graphql-response+json, application/json;q=0.3',
    'multipart/mixed;deferSpec=20220824, application/json',
    'application/*;q=0.2, text/html',
  ];

  it.each(forms)('%s is as the third, under any `Accept`', async (_form, questionFor) => {
    for (const accept of accepts) {
      const [path, question] = questionFor(unasked(query));
      const headers = {
        ...question.headers,
        'accept-encoding': 'gzip, br',
        ...(accept !== undefined && { accept }),
      };
      const [first, second, third] = [
        await ask(gateway.url, path, { ...question, headers }),
        await ask(gateway.url, path, { ...question, headers }),
        await ask(gateway.url, path, { ...question, headers }),
      ];
      expect(first.status).toBe(200);
      expect(first.headers).toMatchObject({
        etag: expect.stringMatching(/^W\//) as string,
        'content-encoding': 'br',
        'cache-control': 'public, max-age=60, must-revalidate',
      });
      expect([seen(second), seen(third)]).toEqual([seen(first), seen(first)]);
    }
  });

  it('is the same by each of them', async () => {
    const text = unasked('{ country(code: "GH") { code name } }');
    const answers = [];
    for (const [, questionFor] of forms) {
      const [path, question] = questionFor(text);
      answers.push(seen(await ask(gateway.url, path, question)));
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('of a question about the schema is compressed, validated and kept as any other', async () => {
    const path = search({ query: unasked(getIntrospectionQuery({ descriptions: true })) });
    const first = await ask(gateway.url, path, { headers: { 'accept-encoding': 'br' } });
    expect(first.headers['content-encoding']).toBe('br');
    expect(Number(first.headers['content-length'])).toBeLessThan(60_000);
    const headers = { 'if-none-match': first.headers.etag ?? '' };
    expect((await ask(gateway.url, path, { headers })).status).toBe(304);
    const beside = search({ query: unasked('{ __type(name: "Country") { name } edition { id } }') });
    expect((await ask(gateway.url, beside)).headers.etag).toMatch(/^W\//);
  });

  it.each([
    ['that is no GraphQL', '{ country(code: '],
    ['with a field that there is none of', '{ country(code: "ML") { altitude } }'],
    ['without the name of one of its operations', 'query A { __typename } query B { __typename }'],
    [
      'that asks for too much',
      '{ countries(first: 100) { nodes { meetings(first: 100) { nodes { initiatives(first: 100) { nodes { id } } } } } } }',
    ],
  ])('of a document %s is refused as it is the third time', async (_what, document) => {
    for (const accept of ['application/json', 'application/graphql-response+json', 'text/event-stream']) {
      const text = unasked(document);
      const asked = async () => seen(await post(gateway.url, { query: text }, { accept }));
      const first = await asked();
      expect([await asked(), await asked()]).toEqual([first, first]);
    }
  });
});

describe('headers without number', () => {
  it('take nothing from whoever comes after', async () => {
    const query = unasked('{ meetings(first: 30) { nodes { id title } } }');
    const many = Array.from(
      { length: 700 },
      (_, index) => `application/json;v=${String(index)}, */*;q=0.${String(index + 1)}`,
    );
    for (const accept of many) expect((await post(gateway.url, { query }, { accept })).status).toBe(200);
    for (const accept of [
      'application/json;q=0.77',
      'text/x-never-seen, application/graphql-response+json;q=0.9',
    ]) {
      const { headers } = await post(
        gateway.url,
        { query },
        { accept, 'accept-encoding': 'br;q=0.9, gzip;q=0.1' },
      );
      expect(headers.etag).toMatch(/^W\//);
      expect(headers['content-encoding']).toBe('br');
    }
  });
});

describe('content negotiation', () => {
  const query = '{ meetings(first: 35) { nodes { id title startDate } } }';

  it.each([
    ['br;q=0.4, gzip;q=0.8', 'gzip'],
    ['gzip;q=0.4, br;q=0.8', 'br'],
    ['gzip, br', 'br'],
    ['*', 'br'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['identity;q=0.9, gzip;q=0.1', undefined],
    ['deflate, zstd', undefined],
    ['*;q=0', undefined],
    ['', undefined],
  ])('gives `Accept-Encoding: %s` the coding %s', async (accepted, coding) => {
    const { headers } = await post(gateway.url, { query }, { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(coding);
  });

  it.each([
    ['application/json;q=0.2, application/graphql-response+json;q=0.3', 'application/graphql-response+json'],
    ['application/graphql-response+json;q=0, */*', 'application/json'],
    ['application/*;q=0.1', 'application/json'],
    ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
  ])('gives `Accept: %s` the type %s', async (accept, type) => {
    const { headers } = await post(gateway.url, { query }, { accept });
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
  });

  it.each(['application/json;q=0', 'image/png', 'application/xml, text/*'])(
    'refuses `Accept: %s`',
    async (accept) => {
      for (const text of [unasked(query), query])
        expect((await post(gateway.url, { query: text }, { accept })).status).toBe(406);
    },
  );
});

describe('validators', () => {
  const path = search({ query: '{ meetings(first: 45) { nodes { id title startDate } } }' });
  const get = (headers: Readonly<Record<string, string>>): Promise<HttpAnswer> =>
    ask(gateway.url, path, { headers });

  it('are weak where one name stands for several codings', async () => {
    const answers = [
      await get({}),
      await get({ 'accept-encoding': 'gzip' }),
      await get({ 'accept-encoding': 'br' }),
    ];
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1);
    expect(answers[0]?.headers.etag).toMatch(/^W\/"/);
    expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
  });

  it('are found in lists, with commas in other names, and by `*`', async () => {
    const { etag = '' } = (await get({})).headers;
    const strong = etag.replace('W/', '');
    for (const known of ['*', ' * ', `"a,b" , ${etag}`, `W/"x",W/"y",${strong}`, `"",${etag},"z"`])
      expect((await get({ 'if-none-match': known })).status).toBe(304);
    const inner = strong.slice(1, -1);
    for (const unknown of [
      '""',
      inner,
      `"${inner}x"`,
      `"x${inner}"`,
      `"*"`,
      `"a,${inner}`,
      `w/"${inner}-"`,
      ',',
    ])
      expect((await get({ 'if-none-match': unknown })).status).toBe(200);
  });

  it('of pages are compared alike', async () => {
    const page = async (headers: Readonly<Record<string, string>>) => ask(gateway.url, '/', { headers });
    const { etag = '' } = (await page({})).headers;
    for (const known of ['*', etag, `W/${etag}`, `"a,b", ${etag}`])
      expect((await page({ 'if-none-match': known })).status).toBe(304);
    expect((await page({ 'if-none-match': `"${etag.slice(1, -1)}x"` })).status).toBe(200);
  });
});

describe('the key of an answer', () => {
  const entries = async (): Promise<number> => (await metricsOf(gateway))['mmd_response_cache_entries']!;

  it('is made of what is asked: undeclared variables, defaults and the order of keys are no part of it', async () => {
    const query = unasked(
      'query($code: CountryCode!, $first: Int = 2, $filter: MeetingFilter) { country(code: $code) { name } meetings(first: $first, filter: $filter) { totalCount } }',
    );
    const before = await entries();
    const tags = new Set<unknown>();
    for (const variables of [
      { code: 'ML', filter: { from: '2010-01-01', to: '2012-01-01' } },
      { code: 'ML', filter: { to: '2012-01-01', from: '2010-01-01' }, first: 2 },
      { filter: { to: '2012-01-01', from: '2010-01-01' }, code: 'ML', stranger: { deep: ['x'] } },
      { filter: { to: '2012-01-01', from: '2010-01-01' }, code: 'ml', first: 2.0, stranger: 'y' },
    ]) {
      const { headers, status } = await post(gateway.url, { query, variables });
      expect(status).toBe(200);
      tags.add(headers.etag);
    }
    expect(tags.size).toBe(1);
    expect((await entries()) - before).toBe(1);
    for (let index = 0; index < 50; index += 1)
      await post(gateway.url, {
        query,
        variables: {
          code: 'ML',
          filter: { from: '2010-01-01', to: '2012-01-01' },
          [`v${String(index)}`]: index,
        },
      });
    expect((await entries()) - before).toBe(1);
  });

  it.each([
    ['a whole number', 'query($n: Int) { meetings(first: $n) { totalCount } }'],
    [
      'a whole number in a list within an object',
      'query($n: Int) { search(query: "a", first: $n) { totalCount } }',
    ],
  ])('tells null from a number that is none, as %s', async (_what, document) => {
    const query = unasked(document);
    const asked = async (n: string): Promise<HttpAnswer> =>
      post(gateway.url, `{"query":${JSON.stringify(query)},"variables":{"n":${n}}}`);
    await asked('null');
    for (const n of ['1e400', '-1e999', '2e308', '[null, 1e400]', '{"a": 1e400}']) {
      for (let turn = 0; turn < 2; turn += 1) expect(codesOf(await asked(n))).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('is not the text of a request at another place', async () => {
    const path = search({ query: '{ __typename }' });
    expect((await ask(gateway.url, path)).status).toBe(200);
    for (const body of [path, path.slice('/graphql'.length), '?query={__typename}'])
      expect(codesOf(await post(gateway.url, body))).toEqual(['BAD_REQUEST']);
  });

  it('is not the hash of a text with half a character in it', async () => {
    const whole = '{ __typename } # \ufffd';
    expect((await post(gateway.url, { query: whole })).status).toBe(200);
    for (const half of ['\\ud800', '\\udfff', '\\ud83d\\ud83d']) {
      const refused = await post(gateway.url, `{"query":"{ __typename } # ${half}"}`);
      expect([refused.status, codesOf(refused)]).toEqual([400, ['BAD_REQUEST']]);
    }
  });
});

describe('requests that mean nothing', () => {
  const get = (path: string): Promise<HttpAnswer> => ask(gateway.url, path);

  it.each([
    ['a text in place of the extensions', { query: '{ __typename }', extensions: '{}' }],
    ['a list in place of the extensions', { query: '{ __typename }', extensions: [] }],
    ['a number as the document', { query: 12 }],
    ['a document that is empty', { query: '' }],
    ['a truth in place of variables', { query: '{ __typename }', variables: true }],
    ['a text alone', '"{ __typename }"'],
  ])('with %s are refused, by whichever way they come', async (_what, body) => {
    for (const chunked of [false, true]) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const answer = await ask(gateway.url, '/graphql', {
        method: 'POST',
        headers: json,
        body: text,
        chunked,
      });
      expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
    }
  });

  it.each([
    'operationName=A&operationName=A&query={__typename}',
    'query={__typename}&extensions={',
    'query={__typename}&extensions="x"',
    'query={__typename}&variables=7',
    'variables={}',
    '',
  ])('in the address `?%s` are refused', async (parameters) => {
    const answer = await get(`/graphql?${parameters}`);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });
});

it('a name of an operation that is empty is none', async () => {
  const [one, two] = ['query Only { __typename }', 'query A { __typename } query B { __typename }'];
  const answers = async (query: string): Promise<readonly HttpAnswer[]> => [
    await ask(gateway.url, `/graphql?${String(new URLSearchParams({ query, operationName: '' }))}`),
    await post(gateway.url, { query, operationName: '' }),
  ];
  const named = await post(gateway.url, { query: one, operationName: 'Only' });
  for (const answer of [...(await answers(one)), ...(await answers('{ __typename }'))])
    expect(answerOf(answer)).toEqual({ data: { __typename: 'Query' } });
  for (const { headers } of await answers(one)) expect(headers.etag).toBe(named.headers.etag);
  for (const answer of await answers(two)) expect(codesOf(answer)).toEqual(['OPERATION_RESOLUTION_FAILURE']);
});

describe('arrays of requests', () => {
  let batching: TestGateway;
  beforeAll(async () => {
    batching = await startGateway({ environment: { MMD_MAX_BATCH: '4', MMD_MAX_ROOT_FIELDS: '3' } });
  });
  afterAll(() => batching.close());

  const named = (code: string): object => ({
    query: 'query($code: CountryCode!) { country(code: $code) { name } }',
    variables: { code },
  });

  it.each([[[named('ML')]], [[]], [[named('ML'), named('GH')]]])(
    'are not taken unless one says so: %j',
    async (body) => {
      const answer = await post(gateway.url, body);
      expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
      expect(answer.text).toContain('JSON object');
    },
  );

  it('are answered part for part, in their order, whatever is wrong with one', async () => {
    const parts = [
      named('ML'),
      { query: '{ a: __typename b: __typename c: __typename d: __typename }' },
      'nothing',
      named('GH'),
    ];
    for (let turn = 0; turn < 2; turn += 1) {
      const answer = await post(batching.url, parts);
      expect(answer.status).toBe(200);
      const [first, second, third, fourth, ...more] = JSON.parse(answer.text) as unknown[];
      expect(more).toEqual([]);
      expect([first, fourth]).toEqual([
        { data: { country: { name: 'Mali' } } },
        { data: { country: { name: 'Ghana' } } },
      ]);
      expect(codesOf({ text: JSON.stringify(second) })).toEqual(['TOO_MANY_ROOT_FIELDS']);
      expect(codesOf({ text: JSON.stringify(third) })).toEqual(['BAD_REQUEST']);
    }
  });

  it('are not kept as a whole, and are compressed where that is worth it', async () => {
    const list = { query: '{ meetings(first: 50) { nodes { id title } } }' };
    const alone = answerOf(await post(batching.url, list));
    const headers = { 'accept-encoding': 'gzip, br' };
    const answer = await post(batching.url, [list, list], headers);
    expect(answer.headers.etag).toBeUndefined();
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'content-encoding': 'gzip' });
    const plain = await post(batching.url, [list, list]);
    expect(JSON.parse(plain.text)).toEqual([alone, alone]);
  });

  it.each([
    ['too many', Array.from({ length: 5 }, () => named('ML'))],
    ['none', []],
  ])('of %s are refused whole', async (_what, body) => {
    const answer = await post(batching.url, body);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it('hold arrays no further down', async () => {
    const [part] = JSON.parse((await post(batching.url, [[named('ML')]])).text) as unknown[];
    expect(codesOf({ text: JSON.stringify(part) })).toEqual(['BAD_REQUEST']);
  });
});

it('lets pages of other origins send what clients send, and read what they need', async () => {
  const origin = 'https://charts.example';
  const { headers } = await ask(gateway.url, '/graphql', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    },
  });
  const allowed = new Set(headers['access-control-allow-headers']?.split(', '));
  for (const name of [
    ...[
      'authorization',
      'traceparent',
      'tracestate',
      'baggage',
      'apollographql-client-name',
      'if-none-match',
    ],
    ...[
      'apollographql-client-version',
      'x-apollo-operation-name',
      'apollo-require-preflight',
      'accept-language',
    ],
  ])
    expect(allowed).toContain(name);
  for (const answer of [
    await post(gateway.url, { query: '{ __typename }' }, { origin }),
    await post(gateway.url, { query: '{ nothing }' }, { origin }),
    await ask(gateway.url, '/health/ready', { headers: { origin } }),
  ]) {
    const exposed = answer.headers['access-control-expose-headers']?.split(', ') ?? [];
    expect(exposed).toEqual(expect.arrayContaining(['etag', 'mmd-edition', 'retry-after']));
  }
});

it('compresses what it says that it compressed', async () => {
  const path = search({ query: '{ meetings(first: 25) { nodes { id title } } }' });
  const plain = (await ask(gateway.url, path)).text;
  const bytes = async (coding: string): Promise<Buffer> =>
    Buffer.from(await (await fetchRaw(`${gateway.url}${path}`, coding)).arrayBuffer());
  expect([(await bytes('br')).toString(), (await bytes('gzip')).toString()]).toEqual([plain, plain]);
});

/** `fetch` decompresses by what the answer says, and fails where the bytes are something else. */
const fetchRaw = (url: string, coding: string): Promise<Response> =>
  fetch(url, { headers: { 'accept-encoding': coding } });
