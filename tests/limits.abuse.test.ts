import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, ask as send, codesOf, post } from './support/http';

let gateway: TestGateway;

beforeAll(async () => {
  // The usual limit on tokens would stop most of these; here each of the other limits must do its own work.
  gateway = await startGateway({ environment: { MMD_MAX_TOKENS: '20000' } });
});

afterAll(() => gateway.close());

afterEach(async () => {
  const answer = await post(gateway.url, { query: '{ __typename }' });
  expect(answerOf(answer)).toEqual({ data: { __typename: 'Query' } });
});

/** Expects a refusal with this code, too fast for a client to use against others. */
async function expectRefused(query: string, code: string, most = 5_000): Promise<void> {
  const started = performance.now();
  const answer = await post(gateway.url, { query }, { accept: 'application/graphql-response+json' });
  expect(codesOf(answer)).toContain(code);
  expect(answer.status).toBe(400);
  expect(performance.now() - started).toBeLessThan(most);
}

async function expectAnswered(query: string): Promise<void> {
  expect(answerOf(await post(gateway.url, { query })).errors).toBeUndefined();
}

/** Nests steps of three levels: from a country through meetings to countries. */
function ladder(steps: number, innermost = 'code'): string {
  const down = 'meetings(first: 1) { nodes { participatingCountries { '.repeat(steps);
  return `{ country(code: "ML") { ${down}${innermost}${' } } }'.repeat(steps)} } }`;
}

describe('depth', () => {
  it('refuses what is nested too deep, and says how deep may be', async () => {
    await expectRefused(ladder(7), 'QUERY_TOO_DEEP');
    const answer = await post(gateway.url, { query: ladder(7) });
    expect(answerOf(answer).errors?.[0]?.message).toContain(
      '23 levels of nested fields, but only 20 are allowed',
    );
    expect(answerOf(answer).errors?.[0]?.extensions).toEqual({ code: 'QUERY_TOO_DEEP', limit: 20 });
  });

  it('answers what is just deep enough', () => {
    // Each step has one record only, or the answer would exceed another limit.
    const country = 'meetings(first: 1) { nodes { country { ';
    const narrow = `{ country(code: "ML") { ${country.repeat(6)}code${' } } }'.repeat(6)} } }`;
    return expectAnswered(narrow);
  });

  it('counts through fragments', () =>
    expectRefused(
      `{ country(code: "ML") { ...a } }
      fragment a on Country { meetings { nodes { participatingCountries { ...b } } } }
      fragment b on Country { meetings { nodes { participatingCountries { ...c } } } }
      fragment c on Country { meetings { nodes { participatingCountries { ...d } } } }
      fragment d on Country { meetings { nodes { participatingCountries { ...e } } } }
      fragment e on Country { meetings { nodes { participatingCountries { ...f } } } }
      fragment f on Country { meetings { nodes { participatingCountries { ...g } } } }
      fragment g on Country { meetings { nodes { id } } }`,
      'QUERY_TOO_DEEP',
    ));

  it('refuses thousands of levels', () => expectRefused(ladder(500), 'QUERY_TOO_DEEP'));

  it('refuses introspection that runs in circles', () =>
    expectRefused(
      `{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ));
});

it('looks at limits before anything is compared with the schema, which takes long where there is much', async () => {
  const fields = 'countries { nodes { name } } '.repeat(280);
  for (const query of [
    `{ ${fields} unknown }`,
    `query A { ${fields} unknown } query B { code }`,
    `{ ...F unknown } fragment F on Query { ${fields} } fragment Unused on Query { code }`,
  ]) {
    const codes = codesOf(await post(gateway.url, { query, operationName: 'A' }));
    expect(codes).toEqual(['TOO_MANY_FIELDS', 'TOO_MANY_ROOT_FIELDS']);
  }
});

describe('names', () => {
  const long = 'a'.repeat(257);

  it.each([
    ['an alias', `{ ${long}: edition { id } }`],
    ['an alias of 900 kB', `{ edition { ${'a'.repeat(900_000)}: id } }`],
    ['an alias in a fragment', `{ edition { ...F } } fragment F on Edition { ${long}: id }`],
    [
      'fifty aliases',
      `{ edition { ${Array.from({ length: 50 }, (_, k) => `${long}${String(k)}: id`).join(' ')} } }`,
    ],
    ['an operation', `query ${long} { edition { id } }`],
    ['a variable', `query ($${long}: Int = 1) { meetings(first: $${long}) { totalCount } }`],
    ['a fragment', `{ edition { ...${long} } } fragment ${long} on Edition { id }`],
    ['a field that does not exist', `{ ${long} }`],
  ])('of over 256 characters are refused: %s', async (_, query) => {
    const answer = await post(gateway.url, { query });
    expect(codesOf(answer)).toEqual(['NAME_TOO_LONG']);
    expect(answer.text.length).toBeLessThan(400);
  });

  it('of 256 are answered', () => expectAnswered(`{ edition { ${'a'.repeat(256)}: id } }`));
});

describe('lines', () => {
  it.each([
    ['empty', '\n'],
    ['of an old Mac', '\r'],
    ['of Windows', '\r\n'],
    ['with comments', '# x\n'],
  ])('refuses too many, %s, before any place in them is counted', async (_, line) => {
    await expectRefused(`{ edition { ${line.repeat(40_000)} unknown } }`, 'TOO_MANY_TOKENS');
  });

  it('answers a document with as many as it may have', () =>
    expectAnswered(`{ edition {${'\n'.repeat(39_990)} id } }`));
});

it('tells twenty places of an error at the most', async () => {
  const query = `{ edition(${'a: 1 '.repeat(100)}) { id } }`;
  const { text } = await post(gateway.url, { query });
  const { errors } = JSON.parse(text) as { errors: { message: string; locations: unknown[] }[] };
  const error = errors.find(({ message }) => message.includes('only one argument'));
  expect(error?.locations).toHaveLength(20);
});

describe('aliases', () => {
  const aliases = (count: number, field: string): string =>
    Array.from({ length: count }, (_, index) => `a${String(index)}: ${field}`).join(' ');

  it('refuses 1000 aliases', () =>
    expectRefused(`{ country(code: "ML") { ${aliases(1000, 'code')} } }`, 'TOO_MANY_ALIASES', 3_000));

  it('counts those of __typename', () =>
    expectRefused(`{ edition { ${aliases(51, '__typename')} } }`, 'TOO_MANY_ALIASES'));

  it('counts those of a fragment each time that it is used', () =>
    expectRefused(
      `{ a: country(code: "ML") { ...names } b: country(code: "FR") { ...names } c: country(code: "MA") { ...names } }
      fragment names on Country { ${aliases(20, 'name')} }`,
      'TOO_MANY_ALIASES',
    ));

  it('answers 50', () => expectAnswered(`{ country(code: "ML") { ${aliases(50, 'name')} } }`));
});

describe('root fields', () => {
  const roots = (count: number): string =>
    Array.from({ length: count }, (_, index) => `r${String(index)}: country(code: "ML") { code }`).join(' ');

  it('refuses more than 20, also where a fragment holds them', async () => {
    await expectRefused(`{ ${roots(21)} }`, 'TOO_MANY_ROOT_FIELDS');
    await expectRefused(`{ ...all } fragment all on Query { ${roots(21)} }`, 'TOO_MANY_ROOT_FIELDS');
  });

  it('answers 20', () => expectAnswered(`{ ${roots(20)} }`));
});

describe('directives', () => {
  it('refuses a flood', () =>
    expectRefused(`{ edition { id ${'@include(if: true) '.repeat(60)} } }`, 'TOO_MANY_DIRECTIVES'));

  it('refuses a flood of unknown ones', () =>
    expectRefused(`{ edition { id ${'@a'.repeat(5_000)} } }`, 'TOO_MANY_DIRECTIVES', 3_000));

  it('answers a few', () =>
    expectAnswered('{ edition { id @include(if: true) publishedAt @skip(if: false) } }'));
});

describe('fragments', () => {
  it('refuses a few lines that unfold to millions of fields', () => {
    const levels = Array.from(
      { length: 25 },
      (_, index) =>
        `fragment f${String(index)} on Country {
          meetings { nodes { participatingCountries { ...f${String(index + 1)} } hosts { ...f${String(index + 1)} } } }
        }`,
    ).join('\n');
    return expectRefused(
      `{ country(code: "ML") { ...f0 } } ${levels} fragment f25 on Country { code }`,
      'TOO_MANY_FIELDS',
    );
  });

  it('refuses fragments that hold themselves', async () => {
    await expectRefused('{ ...a } fragment a on Query { ...a }', 'GRAPHQL_VALIDATION_FAILED');
    await expectRefused(
      '{ country(code: "ML") { ...a } } fragment a on Country { ...b } fragment b on Country { meetings { nodes { participatingCountries { ...a } } } }',
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  it('refuses a fragment that is not there', () =>
    expectRefused('{ country(code: "ML") { ...nowhere } }', 'GRAPHQL_VALIDATION_FAILED'));
});

describe('objects', () => {
  it('refuses short lists within each other, whose answer would never end', async () => {
    await expectRefused(ladder(6), 'TOO_MANY_OBJECTS');
    await expectRefused(ladder(3), 'TOO_MANY_OBJECTS');
  });

  it('refuses pages within pages within pages', () =>
    expectRefused(
      '{ countries(first: 100) { nodes { meetings(first: 100) { nodes { participatingCountries { code } } } } } }',
      'TOO_MANY_OBJECTS',
    ));

  it('counts page sizes that are variables, by their value or default', async () => {
    const query = `query($first: Int = 100) {
      countries(first: $first) { edges { node { initiatives(first: $first) { nodes { countries { code } } } } } }
    }`;
    await expectRefused(query, 'TOO_MANY_OBJECTS');
    const small = await post(gateway.url, { query, variables: { first: 3 } });
    expect(answerOf(small).errors).toBeUndefined();
    const large = await post(gateway.url, { query, variables: { first: 80 } });
    expect(codesOf(large)).toEqual(['TOO_MANY_OBJECTS']);
  });

  it('counts through fragments, under the page that each is used in', () =>
    expectRefused(
      `{ countries(first: 100) { ...page } }
      fragment page on CountryConnection { nodes { ...country } }
      fragment country on Country { ... on Country { meetings(first: 50) { nodes { participatingCountries { initiatives(first: 50) { totalCount } } } } } }`,
      'TOO_MANY_OBJECTS',
    ));

  it('leaves a page that is far too large to the field, which says so better', async () => {
    const answer = await post(gateway.url, { query: '{ countries(first: 1000000000) { totalCount } }' });
    expect(codesOf(answer)).toEqual(['PAGE_SIZE_INVALID']);
  });

  it('answers a page of records, each with a page of its own', () =>
    expectAnswered('{ countries(first: 100) { nodes { code meetings(first: 50) { nodes { id } } } } }'));
});

describe('values in lists', () => {
  const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
  const ask = (query: string, variables: Record<string, unknown>) =>
    post(gateway.url, { query, variables }, { accept: 'application/graphql-response+json' });
  const aliases = (count: number, field: string): string =>
    Array.from({ length: count }, (_, index) => `a${String(index)}: ${field}`).join(' ');

  const counted = 'query($a: [Int!]) { initiatives(filter: { domains: $a }) { totalCount } }';

  it('may be as many as the limit', async () => {
    const answer = await ask(counted, { a: many(2_000, 1) });
    expect(answerOf(answer).data).toEqual(answerOf(await ask(counted, { a: [1] })).data);
  });

  it('are refused beyond it, and the message says the limit', async () => {
    const answer = await ask(counted, { a: many(2_001, 1) });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['TOO_MANY_VALUES']]);
    expect(answerOf(answer).errors?.[0]?.message).toContain('more than 2000 values');
    expect(answerOf(answer).errors?.[0]?.extensions).toEqual({ code: 'TOO_MANY_VALUES', limit: 2_000 });
  });

  it.each([
    [
      'each time a variable is used',
      `query($a: [ComponentName!]) { ${aliases(20, 'network(components: $a, first: 1) { meetingsCounted }')} }`,
      { a: many(101, 'RABAT') },
    ],
    [
      'in an object of variables',
      'query($f: MeetingFilter) { meetings(filter: $f) { totalCount } }',
      { f: { heldIn: many(1_001, 'FR'), hostedBy: many(1_000, 'FR') } },
    ],
    [
      'each time a fragment is used',
      `query($a: [CountryCode!]) { ${aliases(11, 'country(code: "ML") { ...m }')} }
       fragment m on Country { meetings(filter: { met: $a }) { totalCount } }`,
      { a: many(200, 'FR') },
    ],
    [
      'in a default',
      `query($a: [Int!] = [${many(1_500, 1).join()}]) { ${aliases(2, 'initiatives(filter: { domains: $a }) { totalCount }')} }`,
      {},
    ],
    ['in a literal', `{ initiatives(filter: { domains: [${many(2_001, 1).join()}] }) { totalCount } }`, {}],
  ])('count %s', async (_, query, variables) => {
    const answer = await ask(query, variables);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['TOO_MANY_VALUES']]);
  });

  it.each([2_500, 500_000])('count in lists within each other, %i deep', async (depth) => {
    const body = `{"query":"query($a: [CountryCode!]) { countries(filter: { codes: $a }) { totalCount } }","variables":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    const answer = await send(gateway.url, '/graphql', { method: 'POST', headers, body });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['TOO_MANY_VALUES']]);
  });
});

describe('tokens', () => {
  it('refuses a document of too many, before it is parsed to the end', async () => {
    await expectRefused(`{ edition { ${'id '.repeat(100_000)} } }`, 'TOO_MANY_TOKENS');
  });

  it('refuses values nested without end', async () => {
    const query = `{ countries(first: ${'['.repeat(15_000)}) { totalCount } }`;
    const answer = await post(gateway.url, { query }, { accept: 'application/graphql-response+json' });
    expect(codesOf(answer)).toEqual(['GRAPHQL_PARSE_FAILED']);
  });

  it('is set lower by default', async () => {
    const other = await startGateway();
    try {
      const answer = await post(other.url, { query: `{ edition { ${'id '.repeat(2_000)} } }` });
      expect(codesOf(answer)).toEqual(['TOO_MANY_TOKENS']);
    } finally {
      await other.close();
    }
  });
});
