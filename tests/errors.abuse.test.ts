import { buildSchema, getVariableValues, GraphQLError, Kind, parse } from 'graphql';

import { Budget, coerceVariables } from '../gateway/engine';
import { randomOf, type Random } from './fuzz/random';
import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, post, type HttpAnswer } from './support/http';
import { withResolver } from './support/inject';

// However many errors there are, only a few are reported, and finding them costs little.

let gateway: TestGateway;
// So many values that they would be refused before they are read.
beforeAll(async () => void (gateway = await startGateway({ environment: { MMD_MAX_VALUES: '100000000' } })));
afterAll(() => gateway.close());

const strict = { accept: 'application/graphql-response+json' };

/** Expects `most` errors in an answer, of which the last counts those left out. */
function expectFew(answer: HttpAnswer, most: number, left: number): void {
  const errors = answerOf(answer).errors ?? [];
  expect(errors).toHaveLength(most);
  expect(errors.at(-1)?.extensions).toEqual({ code: 'ERRORS_LEFT_OUT' });
  expect(errors.at(-1)?.message).toMatch(new RegExp(`\\b${String(left)} more `));
  for (const { message } of errors) expect(message.length).toBeLessThan(1_100);
  expect(answer.text.length).toBeLessThan(most * 1_500);
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('wrong variables', () => {
  const wrong: readonly (readonly [
    what: string,
    query: string,
    variables: Record<string, unknown>,
    count: number,
  ])[] = [
    [
      '20,000 wrong items of a list',
      'query($i: [CountryCode!]) { meetings(filter: { heldIn: $i }) { totalCount } }',
      { i: many(20_000, (index) => `x${String(index)}`) },
      20_000,
    ],
    [
      '15,000 unknown values of an enum, which are like its own',
      'query($i: [MeetingType!]) { meetings(filter: { types: $i }) { totalCount } }',
      { i: many(15_000, (index) => `MINISTERIAL_CONFERENC${String(index)}`) },
      15_000,
    ],
    [
      '20,000 unknown fields of one object',
      'query($f: MeetingFilter) { meetings(filter: $f) { totalCount } }',
      { f: Object.fromEntries(many(20_000, (index) => [`yea${String(index)}`, index])) },
      20_000,
    ],
    [
      '9,000 lists in place of objects, in a list within an object',
      'query($f: MeetingFilter) { meetings(filter: $f) { totalCount } }',
      { f: { heldIn: many(9_000, () => [[{ a: [] }]]), year: 'this' } },
      9_001,
    ],
    [
      '20,000 ids that are none',
      'query($i: [ID!]) { meetings(filter: { actionPlans: $i }) { totalCount } }',
      { i: many(20_000, () => 1.5) },
      20_000,
    ],
  ];

  it.each(wrong)('tells little of %s', async (_, query, variables, count) => {
    const answer = await post(gateway.url, { query, variables }, strict);
    expect(answer.status).toBe(400);
    expectFew(answer, 50, count - 49);
    for (const { extensions } of answerOf(answer).errors!.slice(0, 49))
      expect(extensions['code']).toMatch(/^(BAD_USER_INPUT|ARGUMENT_INVALID)$/);
  });

  it('tells all of what is little', async () => {
    const query = 'query($i: [MeetingType!]) { meetings(filter: { types: $i }) { totalCount } }';
    const answer = await post(gateway.url, { query, variables: { i: many(49, () => 'NONE') } }, strict);
    expect(answerOf(answer).errors).toHaveLength(49);
    expect(answer.text).not.toContain('ERRORS_LEFT_OUT');
  });

  it('cuts what is long', async () => {
    const query = 'query($i: [MeetingType!]) { meetings(filter: { types: $i }) { totalCount } }';
    const answer = await post(gateway.url, { query, variables: { i: ['X'.repeat(900_000)] } }, strict);
    expect(answer.status).toBe(400);
    expect(answer.text.length).toBeLessThan(1_500);
  });

  it('stops counting where there is no end to it', async () => {
    const query = 'query($i: [CountryCode!]) { meetings(filter: { heldIn: $i }) { totalCount } }';
    const answer = await post(gateway.url, { query, variables: { i: many(400_000, () => 1) } }, strict);
    expectFew(answer, 50, 19_951);
    expect(answer.text).toContain('More than 19951 more');
  });

  it('finds out as fast as it reads what is right', async () => {
    const query = 'query($i: [CountryCode!]) { meetings(filter: { heldIn: $i }) { totalCount } }';
    const took = async (code: string): Promise<number> => {
      const times: number[] = [];
      for (let time = 0; time < 3; time += 1) {
        const variables = { i: many(20_000, (index) => (code === 'ML' ? code : `${code}${String(index)}`)) };
        const started = performance.now();
        await post(gateway.url, { query, variables: { ...variables, time } }, strict);
        times.push(performance.now() - started);
      }
      return Math.min(...times);
    };
    // It used to take a hundred times as long as a correct one.
    expect(await took('x')).toBeLessThan(15 * (await took('ML')));
  });
});

describe('coercion', () => {
  const schema = buildSchema(`
    type Query { a(in: In): Float }
    enum Kind { SMALL LARGE MEDIUM }
    scalar Any
    input One @oneOf { text: String, number: Int }
    input In { must: Int!, texts: [String!], deep: [[Kind]], one: One, in: [In!], kind: Kind = LARGE, any: Any, flag: Boolean!, id: ID }
  `);
  const { definitions } = parse(
    'query($a: In, $b: [In!]!, $c: [[Kind!]], $d: Int = 5, $h: Boolean = true, $e: One!, $f: Float, $g: ID!, $__proto__: Int) { a }',
  );
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is an operation.');
  const variables = operation.variableDefinitions ?? [];

  /** Draws a value that is correct in places, with lists of at most `longest` items. */
  function value(random: Random, depth: number, longest: number): unknown {
    const leaves = [null, 'SMALL', 'SMALK', 'text', 3, 3.5, 2 ** 40, true, 'LARGE', '', -0];
    const kind = depth === 0 ? 0 : random.below(5);
    if (kind < 2) return random.pick(leaves);
    if (kind === 2) return many(random.below(longest + 1), () => value(random, depth - 1, longest));
    const names = [
      'must',
      'texts',
      'deep',
      'one',
      'in',
      'kind',
      'any',
      'flag',
      'id',
      'text',
      'number',
      'musty',
      '__proto__',
    ];
    const found: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const name of names) if (random.below(2) === 0) found[name] = value(random, depth - 1, longest);
    return { ...found };
  }

  const messages = (errors: readonly GraphQLError[]): readonly unknown[] =>
    errors.map(({ message, locations }) => [message, locations]);

  it('gives what graphql-js gives, in its words', () => {
    let [right, wrong, cut] = [0, 0, 0];
    for (let seed = 1; seed <= 400; seed += 1) {
      const random = randomOf(seed);
      // Long lists have more errors than are reported.
      const longest = seed % 5 === 0 ? 15 : 3;
      const raw = Object.fromEntries(
        ['a', 'b', 'c', 'd', 'e', 'f', 'g', '__proto__']
          .filter(() => random.below(8) > 0)
          .map((name) => [name, value(random, 3, longest)]),
      );
      if (seed % 2 === 0)
        Object.assign(raw, { a: null, b: [], c: [['SMALL']], d: 3, e: { text: 'x' }, f: 1.5, g: 7 });
      const expected = getVariableValues(schema, variables, raw);
      const found = coerceVariables(schema, variables, raw, Budget.unbounded);
      if ('coerced' in found) {
        right += 1;
        expect(found.coerced).toEqual(expected.coerced);
        continue;
      }
      const all = expected.errors ?? [];
      wrong += 1;
      if (all.length > 49) cut += 1;
      expect(messages(found.errors.slice(0, 49))).toEqual(messages(all.slice(0, 49)));
      if (all.length > 49)
        expect(found.errors[49]?.message).toMatch(new RegExp(`^${String(all.length - 49)} more`));
      else expect(found.errors).toHaveLength(all.length);
    }
    expect(Math.min(right, wrong)).toBeGreaterThan(40);
    expect(cut).toBeGreaterThan(3);
  });
});

describe('other errors', () => {
  it('tells little of many that resolvers raise', async () => {
    const failing = await startGateway({
      edition: (edition) =>
        withResolver(edition, { subgraph: 'rabat', type: 'Country', field: 'rabat' }, () => () => {
          throw new GraphQLError('It failed. '.repeat(1_000), { extensions: { code: 'NOT_FOUND' } });
        }),
    });
    const query =
      '{ countries(first: 60) { nodes { a: rabat { __typename } c: code } } other: countries(first: 60) { nodes { rabat { __typename } } } }';
    const answer = await post(failing.url, { query });
    await failing.close();
    expectFew(answer, 100, 21);
    expect(answerOf(answer).data).toMatchObject({ other: { nodes: many(60, () => ({ rabat: null })) } });
  });

  it('tells little of many that validation finds', async () => {
    const fields = many(290, (index) => `f${String(index)}`).join(' ');
    const answer = await post(gateway.url, { query: `{ country(code: "ML") { ${fields} } }` }, strict);
    expect(answerOf(answer).errors).toHaveLength(100);
    expect(answerOf(answer).errors?.at(-1)?.message).toMatch(/Too many validation errors/);
  });
});
