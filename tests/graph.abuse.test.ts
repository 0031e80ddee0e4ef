import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, post } from './support/http';

/** A question, the code of its error, and the parts of the message: the contract and the offence. */
type Case = readonly [question: string, code: string, ...says: (string | RegExp)[]];

let gateway: TestGateway;
beforeAll(async () => void (gateway = await startGateway()));
afterAll(() => gateway.close());

const inner =
  /node_modules|\.(?:ts|js|sqlite)\b|\bat [\w.]+ \(|SQLITE|\bselect\b.*\bfrom\b|fts5|better-sqlite3|\/(?:work|tmp|home)\//i;

/** Asks over HTTP, and expects that the answer reveals no internals. */
async function refusedBy(query: string, variables?: Record<string, unknown>) {
  const answer = await post(gateway.url, { query, variables });
  expect(answer.text).not.toMatch(inner);
  const { errors = [] } = answerOf(answer);
  expect(errors.length).toBeGreaterThan(0);
  return errors;
}

function refuses(cases: readonly Case[]): void {
  test.each(cases.map((one) => [one[0].replaceAll(/\s+/g, ' '), one] as const))('%s', async (_, one) => {
    const [question, code, ...says] = one;
    const [error] = await refusedBy(
      question.startsWith('{') || question.startsWith('query') ? question : `{ ${question} }`,
    );
    expect(error?.extensions['code']).toBe(code);
    for (const words of says) expect(error?.message).toMatch(words);
    // Our own messages are sentences; those of GraphQL itself are not ours to change.
    if (code !== 'GRAPHQL_VALIDATION_FAILED') expect(error?.message).toMatch(/\.$/);
  });
}

const cursor = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('countries and ids that the graph does not know', () => {
  refuses([
    ['country(code: "AQ") { code }', 'NOT_FOUND', 'no country AQ', '`countries` lists'],
    ['country(code: "ZZ") { code }', 'ARGUMENT_INVALID', 'must be an ISO 3166-1 alpha-2 code', '"ZZ" is not'],
    ['country(code: "mali") { code }', 'ARGUMENT_INVALID', '"mali" is not'],
    ['country(code: "") { code }', 'ARGUMENT_INVALID', '"" is not'],
    ['country(code: 223) { code }', 'ARGUMENT_INVALID', '223'],
    ['country { code }', 'GRAPHQL_VALIDATION_FAILED', '"code"', 'required'],
    ['meeting(id: "meeting:nope") { id }', 'NOT_FOUND', 'no record meeting:nope', '`search`'],
    ['meeting(id: "initiative:mmd-support-programme") { id }', 'ID_INVALID', 'meeting:…', 'of another kind'],
    ['initiative(id: "meeting:ddd10") { id }', 'ID_INVALID', 'initiative:…', 'of another kind'],
    ['organisation(id: "icmpd") { id }', 'ID_INVALID', 'organisation:…', '"icmpd" is not', '`id` field'],
    ['organisation(id: "organisation:") { id }', 'ID_INVALID', '"organisation:" is not'],
    ['node(id: "") { id }', 'ID_INVALID', '"" is not'],
    ['node(id: ":") { id }', 'ID_INVALID', '":" is not'],
    ['node(id: "contract:x") { id }', 'ID_INVALID', '"contract:x" is not'],
    [`node(id: "meeting:${'x'.repeat(9_000)}") { id }`, 'ID_INVALID', 'longer than any global id: "meeting:'],
    ['node(id: "country:zz") { id }', 'NOT_FOUND', 'country:zz'],
    ['node(id: "constructor:x") { id }', 'ID_INVALID', '"constructor:x" is not'],
    [
      'relationship(between: "ML", and: "ML") { a { code } }',
      'ARGUMENT_INVALID',
      'two different countries',
      'ML was given twice',
    ],
    ['relationship(between: "ml", and: "ML") { a { code } }', 'ARGUMENT_INVALID', 'two different countries'],
    ['relationship(between: "ML", and: "AQ") { a { code } }', 'NOT_FOUND', 'no country AQ'],
    [`nodes(ids: [${'"country:ML" '.repeat(101)}]) { id }`, 'ARGUMENT_INVALID', 'at most 100', 'but has 101'],
  ]);

  test('of several ids each unknown one is null with its own error, and the others are answered', async () => {
    const query = '{ nodes(ids: ["meeting:ddd10", "x", "meeting:nope", "country:ML"]) { id } }';
    const { data, errors = [] } = answerOf(await post(gateway.url, { query }));
    expect(data).toEqual({ nodes: [{ id: 'meeting:ddd10' }, null, null, { id: 'country:ML' }] });
    expect(errors.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [['nodes', 1], 'ID_INVALID'],
      [['nodes', 2], 'NOT_FOUND'],
    ]);
  });

  test('an error names the argument that is to be changed', async () => {
    const [error] = await refusedBy(
      '{ countries(filter: { meetings: { filter: { hostedBy: ["AQ"] } } }) { totalCount } }',
    );
    expect(error?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'filter.meetings.filter.hostedBy',
    });
    expect(error?.path).toEqual(['countries']);
  });
});

describe('pages', () => {
  refuses([
    ['meetings(first: 0) { totalCount }', 'PAGE_SIZE_INVALID', '1 to 100', '0 is out of range', '`after`'],
    ['meetings(first: -1) { totalCount }', 'PAGE_SIZE_INVALID', '-1 is out of range'],
    ['meetings(first: 101) { totalCount }', 'PAGE_SIZE_INVALID', '101 is out of range'],
    ['country(code: "ML") { initiatives(first: 101) { totalCount } }', 'PAGE_SIZE_INVALID', '101'],
    ['jvap { domains { initiatives(first: 0) { totalCount } } }', 'PAGE_SIZE_INVALID', '0 is out of range'],
    ['search(query: "x", first: 101) { totalCount }', 'PAGE_SIZE_INVALID', '101'],
    ['network(first: 0) { meetingsCounted }', 'PAGE_SIZE_INVALID', '1 to 8000'],
    ['network(first: 8001) { meetingsCounted }', 'PAGE_SIZE_INVALID', '1 to 8000', '8001 is out of range'],
    ['meetings(first: 1.5) { totalCount }', 'GRAPHQL_VALIDATION_FAILED', '1.5'],
    ['meetings(first: "5") { totalCount }', 'GRAPHQL_VALIDATION_FAILED', '"5"'],
    ['meetings(first: 99999999999) { totalCount }', 'GRAPHQL_VALIDATION_FAILED', '32-bit'],
    [
      'meetings(after: "garbage") { nodes { id } }',
      'CURSOR_INVALID',
      '"garbage" is not',
      'Leave out `after`',
    ],
    ['meetings(after: "") { nodes { id } }', 'CURSOR_INVALID', '"" is not'],
    ['meetings(after: "😀") { nodes { id } }', 'CURSOR_INVALID', '"😀" is not'],
    ...[
      ['{}', cursor({})],
      ['a number as key', cursor('meeting', 'START_DATE_DESC', '2018', 5)],
      ['an object as value', cursor('meeting', 'START_DATE_DESC', { a: 1 }, 'x')],
      ['a number where the order has text', cursor('meeting', 'START_DATE_DESC', 5, 'x')],
      ['null', cursor('meeting', 'START_DATE_DESC', null, 'x')],
    ].map(([, text]): Case => [
      `meetings(after: "${String(text)}") { nodes { id } }`,
      'CURSOR_INVALID',
      'is not',
    ]),
    [
      `countries(orderBy: INITIATIVES_DESC, after: "${cursor('country', 'INITIATIVES_DESC', 'many', 'ML')}") { nodes { code } }`,
      'CURSOR_INVALID',
      'is not',
    ],
    [
      `search(query: "x", after: "${cursor('search', 'BEST_FIRST', 'good', 'x')}") { nodes { title } }`,
      'CURSOR_INVALID',
      'is not',
    ],
  ]);

  test.each([
    [
      'another order',
      'meetings(first: 2, orderBy: START_DATE_ASC)',
      'meetings(first: 2, orderBy: START_DATE_DESC',
    ],
    ['another list', 'meetings(first: 2)', 'initiatives(first: 2'],
    ['a search', 'search(query: "migration", first: 2)', 'meetings(first: 2'],
    ['a list', 'countries(first: 2)', 'search(query: "migration", first: 2'],
  ])('the cursor of %s', async (_, given, asked) => {
    const query = `{ list: ${given} { pageInfo { endCursor } } }`;
    const { data } = answerOf(await post(gateway.url, { query })) as {
      data: { list: { pageInfo: { endCursor: string } } };
    };
    const [error] = await refusedBy(`{ ${asked}, after: "${data.list.pageInfo.endCursor}") { totalCount } }`);
    expect(error?.extensions).toMatchObject({ code: 'CURSOR_INVALID', argument: 'after' });
    expect(error?.message).toMatch(
      /must be a cursor of this list .*, but this one belongs to another .*Leave out `after`/,
    );
  });
});

describe('filters that contradict themselves or name what is not', () => {
  const within = (list: string, filter: string): string => `${list}(filter: { ${filter} }) { totalCount }`;
  const contradictions: readonly (readonly [string, string, ...(string | RegExp)[]])[] = [
    [
      'countries',
      'memberOf: [RABAT], notMemberOf: [KHARTOUM, RABAT]',
      'RABAT is in both `memberOf` and `notMemberOf`',
    ],
    [
      'countries',
      'inBodies: ["organisation:au"], notInBodies: ["organisation:au"]',
      '`inBodies` and `notInBodies`',
    ],
    ['countries', 'codes: []', '`codes` is an empty list', 'Leave it out'],
    ['countries', 'regions: []', '`regions` is an empty list'],
    ['countries', 'subregions: []', '`subregions` is an empty list'],
    ['countries', 'memberOf: []', '`memberOf` is an empty list'],
    ['countries', 'notMemberOf: []', '`notMemberOf` is an empty list'],
    ['countries', 'inBodies: []', '`inBodies` is an empty list'],
    ['countries', 'freeMovement: []', '`freeMovement` is an empty list'],
    ['countries', 'initiatives: { filter: { domains: [] } }', '`domains` is an empty list'],
    [
      'countries',
      'meetings: { filter: { from: "2020-01-01", to: "2019-12-31" } }',
      '`from` (2020-01-01) is after `to`',
    ],
    [
      'meetings',
      'from: "2020-01-01", to: "2019-12-31"',
      '`from` (2020-01-01) is after `to` (2019-12-31)',
      'leave it out',
    ],
    ['meetings', 'year: 2015, from: "2016-01-01"', '`from` (2016-01-01) is after `year`'],
    ['meetings', 'year: 2015, to: "2014-12-31"', 'is after `to` (2014-12-31)'],
    ['meetings', 'types: []', '`types` is an empty list'],
    ['meetings', 'components: []', '`components` is an empty list'],
    ['meetings', 'hostedBy: []', '`hostedBy` is an empty list'],
    ['meetings', 'actionPlans: []', '`actionPlans` is an empty list'],
    [
      'initiatives',
      'startedFrom: "2020-01-01", startedTo: "2019-12-31"',
      '`startedFrom` (2020-01-01) is after `startedTo`',
    ],
    ['initiatives', 'kinds: []', '`kinds` is an empty list'],
    ['initiatives', 'funders: []', '`funders` is an empty list'],
    ['organisations', 'kinds: []', '`kinds` is an empty list'],
    ['organisations', 'workingIn: []', '`workingIn` is an empty list'],
  ];
  refuses(
    contradictions.map(([list, filter, ...says]): Case => [
      within(list, filter),
      'FILTER_CONTRADICTORY',
      ...says,
    ]),
  );

  refuses([
    [
      within('countries', 'memberOf: [JVAP]'),
      'ARGUMENT_INVALID',
      'JVAP keeps no list of member countries',
      'RABAT, KHARTOUM and CONTINENTAL do',
    ],
    [within('countries', 'notMemberOf: [ADEPT]'), 'ARGUMENT_INVALID', 'ADEPT keeps no list'],
    [
      within('countries', 'initiatives: { atLeast: -1 }'),
      'ARGUMENT_INVALID',
      '`atLeast` must be 0 or more, not -1',
    ],
    [within('countries', 'meetings: { atLeast: -5 }'), 'ARGUMENT_INVALID', 'not -5'],
    [
      within('countries', 'initiatives: { filter: { domains: [6] } }'),
      'ARGUMENT_INVALID',
      '1 to 5',
      'no domain 6',
    ],
    [within('initiatives', 'domains: [0]'), 'ARGUMENT_INVALID', 'no domain 0'],
    [within('countries', 'codes: ["AQ"]'), 'NOT_FOUND', 'no country AQ'],
    [within('meetings', 'heldIn: ["AQ"]'), 'NOT_FOUND', 'no country AQ'],
    [within('meetings', 'chairedBy: ["AQ"]'), 'NOT_FOUND', 'no country AQ'],
    [within('meetings', 'countries: ["ML", "AQ"]'), 'NOT_FOUND', 'no country AQ'],
    [within('initiatives', 'countries: ["AQ"]'), 'NOT_FOUND', 'no country AQ'],
    [within('organisations', 'originIn: ["AQ"]'), 'NOT_FOUND', 'no country AQ'],
    [within('countries', 'inBodies: ["country:ML"]'), 'ID_INVALID', 'organisation:…', 'of another kind'],
    [
      within('countries', 'inBodies: ["organisation:ecovas"]'),
      'NOT_FOUND',
      'organisation:ecovas',
      '`search`',
    ],
    [within('meetings', 'actionPlans: ["meeting:ddd10"]'), 'ID_INVALID', 'plan:…', 'of another kind'],
    [within('meetings', 'actionPlans: ["plan:nope"]'), 'NOT_FOUND', 'plan:nope'],
    [within('initiatives', 'funders: ["DE"]'), 'ID_INVALID', 'country:… or organisation:…', '"DE" is not'],
    [within('initiatives', 'funders: ["country:AQ"]'), 'NOT_FOUND', 'country:AQ'],
    [within('initiatives', 'implementers: ["organisation:iomm"]'), 'NOT_FOUND', 'organisation:iomm'],
    [
      'country(code: "ML") { meetings(as: []) { totalCount } }',
      'FILTER_CONTRADICTORY',
      '`as` is an empty list',
    ],
    [
      'country(code: "ML") { organisations(as: []) { totalCount } }',
      'FILTER_CONTRADICTORY',
      '`as` is an empty list',
    ],
    [
      'country(code: "ML") { continental { emigrants(year: 1999) { persons } } }',
      'ARGUMENT_INVALID',
      '1999 is not',
      '1990',
    ],
    ['network(components: []) { meetingsCounted }', 'FILTER_CONTRADICTORY', '`components` is an empty list'],
    ['network(fromYear: 2020, toYear: 2010) { meetingsCounted }', 'FILTER_CONTRADICTORY', 'is after'],
    ['network(minMeetings: 0) { meetingsCounted }', 'ARGUMENT_INVALID', '1 or more', 'not 0'],
    [
      within('meetings', 'hosted: ["ML"]'),
      'GRAPHQL_VALIDATION_FAILED',
      '"hosted" is not defined',
      'Did you mean',
    ],
  ]);
});

describe('null for an argument with a default', () => {
  const page = '{ nodes { id } }';
  it.each([
    `countries(first: 3, orderBy: $null) ${page}`,
    `meetings(first: 3, orderBy: $null) ${page}`,
    `initiatives(first: 3, orderBy: $null) ${page}`,
    `organisations(first: 3, orderBy: $null) ${page}`,
    `meetings(first: $null) ${page}`,
    `country(code: "ML") { meetings(first: 3, orderBy: $null) ${page} initiatives(first: 3, orderBy: $null, as: $null) ${page} }`,
    `components { meetings(first: 2, orderBy: $null) ${page} }`,
    `rabat { meetings(first: 3, orderBy: $null) ${page} }`,
    `relationship(between: "ML", and: "FR") { meetings(first: 3, orderBy: $null) ${page} }`,
    'network(first: $null, minMeetings: $null) { meetingsCounted edges { meetings } }',
    'country(code: "NG") { continental { memberships(past: $null) { note } } }',
    'meetings(first: 3) { nodes { title(language: $null) } }',
  ])('is as good as none: %s', async (field) => {
    const without = field
      .replaceAll(/,? ?\w+: \$null/g, '')
      .replaceAll(/\((?:, )?/g, '(')
      .replaceAll('()', '');
    const expected = answerOf(await post(gateway.url, { query: `{ ${without} }` }));
    expect(expected.errors).toBeUndefined();
    const literal = await post(gateway.url, { query: `{ ${field.replaceAll('$null', 'null')} }` });
    expect(answerOf(literal)).toEqual(expected);
  });

  it('given by a variable, and paged on', async () => {
    const query = `query ($by: MeetingOrder, $after: String) {
      meetings(first: 2, orderBy: $by, after: $after) { nodes { id } pageInfo { endCursor } }
    }`;
    interface Meetings {
      readonly meetings: { readonly nodes: readonly object[]; readonly pageInfo: { endCursor: string } };
    }
    const pageOf = async (variables: object): Promise<Meetings['meetings']> =>
      (
        answerOf(await post(gateway.url, { query, variables: { by: null, ...variables } }))
          .data as never as Meetings
      ).meetings;
    const first = await pageOf({});
    const second = await pageOf({ after: first.pageInfo.endCursor });
    const all = answerOf(await post(gateway.url, { query: '{ meetings(first: 4) { nodes { id } } }' })).data;
    expect({ meetings: { nodes: [...first.nodes, ...second.nodes] } }).toEqual(all);
  });
});

describe('values of the wrong type', () => {
  const wrong: readonly (readonly [
    type: string,
    argument: string,
    value: unknown,
    code: string,
    says: string,
  ])[] = [
    [
      'LocalDate',
      'meetings(filter: { from: $v })',
      '2020-13-01',
      'ARGUMENT_INVALID',
      'must be a calendar date',
    ],
    ['LocalDate', 'meetings(filter: { from: $v })', 'yesterday', 'ARGUMENT_INVALID', '"yesterday" is not'],
    ['LocalDate', 'meetings(filter: { from: $v })', '2023-02-29', 'ARGUMENT_INVALID', '"2023-02-29" is not'],
    ['LocalDate', 'initiatives(filter: { startedTo: $v })', 20_200_101, 'ARGUMENT_INVALID', '20200101'],
    ['[CountryCode!]', 'meetings(filter: { hostedBy: $v })', ['Mali'], 'ARGUMENT_INVALID', '"Mali" is not'],
    ['[MeetingType!]', 'meetings(filter: { types: $v })', ['SUMIT'], 'BAD_USER_INPUT', 'SUMIT'],
    ['Int', 'meetings(filter: { year: $v })', '2020', 'BAD_USER_INPUT', 'Int cannot represent'],
    ['Boolean', 'meetings(filter: { online: $v })', 'yes', 'BAD_USER_INPUT', 'Boolean cannot represent'],
    ['MeetingFilter', 'meetings(filter: $v)', { nope: 1 }, 'BAD_USER_INPUT', 'nope'],
  ];

  test.each(wrong)('as a variable: %s in %s is not %j', async (type, list, value, code, says) => {
    const [error] = await refusedBy(`query ($v: ${type}) { ${list} { totalCount } }`, { v: value });
    expect([code, 'BAD_USER_INPUT']).toContain(error?.extensions['code']);
    expect(error?.message).toContain('$v');
    expect(error?.message).toContain(says);
  });

  test.each(wrong.filter(([type]) => !type.startsWith('Meeting') && type !== '[MeetingType!]'))(
    'as a literal: %s in %s is not %j',
    async (_, list, value, code, says) => {
      const [error] = await refusedBy(`{ ${list.replace('$v', JSON.stringify(value))} { totalCount } }`);
      expect(error?.extensions['code']).toBe(code === 'BAD_USER_INPUT' ? 'GRAPHQL_VALIDATION_FAILED' : code);
      expect(error?.message).toContain(says);
    },
  );

  refuses([
    [
      'meetings(filter: { types: [SUMIT] }) { totalCount }',
      'GRAPHQL_VALIDATION_FAILED',
      'Did you mean the enum value "SUMMIT"',
    ],
    ['meetings(orderBy: START_DATE) { totalCount }', 'GRAPHQL_VALIDATION_FAILED', 'START_DATE'],
    ['meetings(orderBy: "START_DATE_ASC") { totalCount }', 'GRAPHQL_VALIDATION_FAILED', 'START_DATE_ASC'],
    ['country(code: "ML") { name(language: DE) }', 'GRAPHQL_VALIDATION_FAILED', 'DE'],
    [
      'search(query: "x", kinds: [MEETINGS]) { totalCount }',
      'GRAPHQL_VALIDATION_FAILED',
      'Did you mean the enum value "MEETING"',
    ],
    ['nodes(ids: ["country:ML", null]) { id }', 'GRAPHQL_VALIDATION_FAILED', 'null'],
  ]);

  test('a variable that must be given and is not', async () => {
    const [error] = await refusedBy('query ($code: CountryCode!) { country(code: $code) { name } }');
    expect(error?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(error?.message).toContain('$code');
  });
});

describe('search', () => {
  const nothing = ['', '   ', '"', '*', '(', ')', '-', '😀', '…', '\\u0000', '" "', '+-&|!(){}[]^~'];
  test.each(nothing)('for «%s», in which there is no word', async (text) => {
    const [error] = await refusedBy('query ($q: String!) { search(query: $q) { totalCount } }', {
      q: text.replace('\\u0000', '\u0000'),
    });
    expect(error?.extensions).toMatchObject({ code: 'ARGUMENT_INVALID', argument: 'query' });
    expect(error?.message).toContain('at least one word of letters or digits');
  });

  refuses([
    [
      `search(query: "${'a'.repeat(201)}") { totalCount }`,
      'ARGUMENT_INVALID',
      'up to 200 characters, but has 201',
    ],
    [
      'search(query: "migration", kinds: []) { totalCount }',
      'FILTER_CONTRADICTORY',
      '`kinds` is an empty list',
    ],
  ]);

  const odd = [
    'NEAR',
    'NEAR(migration diaspora, 5)',
    'migration AND diaspora',
    'migration OR',
    'NOT migration',
    'title:migration',
    '^migration',
    'migration*',
    '"migration',
    'migration" OR "',
    "'; drop table search; --",
    'a\u0000b',
    '100%',
    'C\u0327a',
    'مهاجرة',
    '移民',
    'x'.repeat(200),
    'a '.repeat(100),
    ') or 1=1 --',
    '${process.env}',
    '\\',
    'null undefined NaN',
  ].filter((text) => text !== '\\');
  test.each(odd)('for «%s» is a search for its words like any other', async (text) => {
    const query = 'query ($q: String!) { search(query: $q, first: 5) { totalCount nodes { title } } }';
    const answer = await post(gateway.url, { query, variables: { q: text } });
    expect(answer.text).not.toMatch(/node_modules|SQLITE|fts5|\.sqlite/i);
    const { errors, data } = answerOf(answer) as {
      errors?: unknown;
      data: { search: { totalCount: number } };
    };
    expect(errors).toBeUndefined();
    expect(data.search.totalCount).toBeGreaterThanOrEqual(0);
  });

  test('signs around a word change nothing, and words of the search language are only words', async () => {
    const count = async (q: string) => {
      const query = 'query ($q: String!) { search(query: $q) { totalCount } }';
      const { data } = answerOf(await post(gateway.url, { query, variables: { q } })) as {
        data: { search: { totalCount: number } };
      };
      return data.search.totalCount;
    };
    const plain = await count('readmission');
    expect(plain).toBeGreaterThan(0);
    for (const text of ['"readmission', 'readmission*', '^readmission', '(readmission)'])
      expect(await count(text)).toBe(plain);
    expect(await count('readmission OR diaspora')).toBeLessThan(plain);
  });
});
