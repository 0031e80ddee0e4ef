import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, ask, codesOf, post, type HttpAnswer } from './support/http';

// The twelve checks of graphql-cop, a scanner of GraphQL servers, each with variations, against a server with the public
// profile. A check finds something if its condition holds for the answer.

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ environment: { MMD_PROFILE: 'public', MMD_RATE_LIMIT: '1000000' } });
});
afterAll(() => gateway.close());

const named = (query: string): object => ({ query, operationName: 'cop' });
const asked = (query: string): Promise<HttpAnswer> => post(gateway.url, named(query));
const dataOf = (answer: HttpAnswer): Record<string, unknown> => answerOf(answer).data ?? {};
const errorsOf = (answer: HttpAnswer) => answerOf(answer).errors ?? [];
const repeated = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ');
const byGet = (query: string, path = '/graphql'): Promise<HttpAnswer> =>
  ask(gateway.url, `${path}?query=${encodeURIComponent(query)}`);

describe('denial of service', () => {
  it.each([
    [
      '101 aliases of __typename',
      `query cop { ${repeated(101, (index) => `alias${String(index)}:__typename`)} }`,
    ],
    [
      '101 aliases below a field',
      `query cop { country(code: "ML") { ${repeated(101, (index) => `a${String(index)}: name`)} } }`,
    ],
    [
      '101 aliases in a fragment',
      `query cop { ...F } fragment F on Query { ${repeated(101, (index) => `a${String(index)}: __typename`)} }`,
    ],
    [
      '51 aliases through a fragment used three times',
      `query cop { x: country(code: "ML") { ...F } y: country(code: "TD") { ...F } z: country(code: "NE") { ...F } } fragment F on Country { ${repeated(17, (index) => `a${String(index)}: name`)} }`,
    ],
  ])('alias overloading: %s', async (_what, query) => {
    const answer = await asked(query);
    expect([codesOf(answer), answerOf(answer).data]).toEqual([
      expect.arrayContaining(['TOO_MANY_ALIASES']),
      undefined,
    ]);
  });

  it.each([2, 10, 1_000])('array-based batching: %d requests', async (count) => {
    const answer = await post(
      gateway.url,
      Array.from({ length: count }, () => ({ query: 'query cop { __typename }' })),
    );
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it.each([
    ['an unknown one ten times', `query cop { __typename ${repeated(10, () => '@aa')} }`],
    ['an unknown one five hundred times', `query cop { __typename ${repeated(500, () => '@aa')} }`],
    ['@skip sixty times', `query cop { __typename ${repeated(60, () => '@skip(if: false)')} }`],
    [
      'unknown ones, sixty of them',
      `query cop { __typename ${repeated(60, (index) => `@a${String(index)}`)} }`,
    ],
  ])('directive overloading: %s', async (_what, query) => {
    const errors = errorsOf(await asked(query));
    const messages = errors.map(({ message }) => message);
    // No error is reported twice, however often its cause occurs.
    expect(new Set(messages).size).toBe(messages.length);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.length).not.toBe(10);
    expect(JSON.stringify(errors).length).toBeLessThan(20_000);
  });

  it.each([
    [
      'types, fields, type, fields and so on',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    ],
    [
      'the same of one type',
      '{ __type(name: "Country") { fields { type { fields { type { fields { type { fields { name } } } } } } } } }',
    ],
    [
      'through a fragment',
      '{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { fields { type { ...C } } } fragment C on __Type { fields { type { fields { name } } } }',
    ],
    [
      'through possible types',
      '{ __schema { types { possibleTypes { interfaces { possibleTypes { interfaces { possibleTypes { interfaces { name } } } } } } } } }',
    ],
  ])('circular introspection: %s', async (_what, query) => {
    expect(dataOf(await asked(`query cop ${query}`))).toEqual({});
  });

  it.each([
    ['500 times the same field', `query cop { ${repeated(500, () => '__typename')} }`],
    ['a thousand times', `query cop { ${repeated(1_000, () => '__typename')} }`],
    ['400 times below a field', `query cop { country(code: "ML") { ${repeated(400, () => 'name')} } }`],
    [
      'by fragments of fragments',
      `query cop { ${repeated(20, () => '...A')} } fragment A on Query { ${repeated(20, () => '...B')} } fragment B on Query { __typename }`,
    ],
  ])('field duplication: %s', async (_what, query) => {
    const answer = await asked(query);
    expect(dataOf(answer)).toEqual({});
    expect(codesOf(answer)[0]).toMatch(/^TOO_MANY_/);
  });
});

describe('leaking', () => {
  it.each([
    '{ __schema { directive } }',
    '{ countrie(code: "ML") { name } }',
    '{ country(code: "ML") { nam } }',
    '{ country(cod: "ML") { name } }',
    '{ countries(filter: { region: [AFRICA] }) { totalCount } }',
    '{ countries(filter: { regions: [AFRIKA] }) { totalCount } }',
    '{ node(id: "x") { ... on Countri { name } } }',
    'query cop($a: Countr) { __typename }',
    '{ country(code: "ML") { name @inclde(if: true) } }',
  ])('field suggestions: %s', async (query) => {
    const answer = await post(gateway.url, { query });
    expect(errorsOf(answer).length).toBeGreaterThan(0);
    expect(answer.text).not.toMatch(/did you mean/i);
  });

  it.each([
    'query cop { __typename }',
    'query cop { nothing }',
    'query cop { country(code: "XX") { name } }',
  ])('trace mode: %s', async (query) => {
    for (const headers of [
      {},
      { 'apollo-federation-include-trace': 'ftv1' },
      { 'x-apollo-tracing': '1' },
    ] as const) {
      const answer = await post(gateway.url, named(query), headers);
      expect(answer.text).not.toMatch(/tracing|ftv1/i);
    }
  });

  it.each([
    'qwerty cop { abc }',
    'query cop { abc',
    'query cop { country(code: 1e999) { name } }',
    'query cop { node(id: "\\u0000") { id } }',
  ])('unhandled errors: %s', async (query) => {
    const answer = await asked(query);
    expect(errorsOf(answer).length).toBeGreaterThan(0);
    expect(answer.text).not.toMatch(/exception|stacktrace|node_modules|at \w+ \(|\.[jt]s:\d/);
    expect(codesOf(answer)).not.toContain('INTERNAL_SERVER_ERROR');
  });

  it.each(['/graphql', '/', '/graphiql', '/playground.html', '/altair', '/voyager'])(
    'a GraphQL IDE at %s',
    async (path) => {
      const { text } = await ask(gateway.url, path, { headers: { accept: 'text/html' } });
      expect(text).not.toMatch(/graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground/);
    },
  );

  it('introspection, where it is left off', async () => {
    const closed = await startGateway({
      environment: { MMD_PROFILE: 'public', MMD_INTROSPECTION: 'false' },
    });
    try {
      for (const query of [
        'query cop { __schema { types { name fields { name } } } }',
        'query cop { __type(name: "Query") { name } }',
        'query cop { a: __typename b: __schema { queryType { name } } }',
      ]) {
        const answer = await post(closed.url, named(query));
        expect([answerOf(answer).data, codesOf(answer)]).toEqual([undefined, ['INTROSPECTION_DISABLED']]);
        expect(answer.text).toContain('Ask whoever runs the server for the schema');
        expect(answer.text).not.toContain('Apollo');
      }
    } finally {
      await closed.close();
    }
  });
});

describe('forging', () => {
  it.each([
    'mutation cop {__typename}',
    'mutation cop { a: __typename }',
    'query a { __typename } mutation cop { __typename }',
  ])('mutations by GET: %s', async (query) => {
    const answer = await ask(gateway.url, `/graphql?operationName=cop&query=${encodeURIComponent(query)}`);
    expect([answer.status >= 400 || codesOf(answer).length > 0, answerOf(answer).data]).toEqual([
      true,
      undefined,
    ]);
  });

  it.each([
    ['application/x-www-form-urlencoded', 'query=query+cop+%7B+__typename+%7D'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n{ __typename }\r\n--x--\r\n',
    ],
    ['text/plain', '{"query":"{ __typename }"}'],
    ['text/plain;application/json', '{"query":"{ __typename }"}'],
  ])('a POST that needs no leave: %s', async (type, body) => {
    const answer = await ask(gateway.url, '/graphql', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect([answer.status, answerOf(answer).data]).toEqual([415, undefined]);
  });
});

// The findings of graphql-cop that remain are choices of a public, read-only graph; see docs/security.md.
describe('chosen', () => {
  test('a plain GET is answered', async () => {
    expect(dataOf(await byGet('query cop {__typename}'))).toEqual({ __typename: 'Query' });
  });

  test('the schema may be asked for', async () => {
    const { __schema: schema } = dataOf(
      await asked('query cop { __schema { types { name fields { name } } } }'),
    );
    expect((schema as { types: unknown[] }).types.length).toBeGreaterThan(25);
  });
});
