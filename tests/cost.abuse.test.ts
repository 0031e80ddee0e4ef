import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, codesOf, post } from './support/http';

// Lines of GraphQL with an endless answer, and some whose answer only seems endless.

let gateway: TestGateway;
beforeAll(async () => void (gateway = await startGateway()));
afterAll(() => gateway.close());

afterEach(async () => {
  const answer = await post(gateway.url, { query: '{ __typename }' });
  expect(answerOf(answer)).toEqual({ data: { __typename: 'Query' } });
});

const wrapped = (steps: number, open: string, close: string, innermost = 'code'): string =>
  `${open.repeat(steps)}${innermost}${close.repeat(steps)}`;

const refused = async (query: string, variables: Record<string, unknown> = {}) => {
  const answer = await post(gateway.url, { query, variables });
  expect(codesOf(answer)).toEqual(['TOO_MANY_OBJECTS']);
  return answerOf(answer).errors![0]!;
};

const answered = async (query: string, variables: Record<string, unknown> = {}) => {
  const answer = await post(gateway.url, { query, variables }, { 'mmd-cost': '1' });
  expect(answerOf(answer).errors).toBeUndefined();
  return (answerOf(answer) as { extensions: { cost: { objects: number } } }).extensions.cost;
};

describe('lists without pages within each other', () => {
  const immigrants = (steps: number): string =>
    `{ country(code: "FR") { ${wrapped(steps, 'continental { immigrants(year: 2020) { origin { ', '} } } ')} } }`;

  it('are refused four deep, and answered one deep', async () => {
    const error = await refused(immigrants(4));
    expect(error.message).toMatch(
      /^The answer could contain up to \d+ objects, most of them under `.*`, but only 20000 are allowed\./,
    );
    const { limit, bound, field } = error.extensions as { limit: number; bound: number; field: string };
    expect(limit).toBe(20_000);
    expect(bound).toBeGreaterThan(1_000_000);
    expect(field).toBe(
      `country.${wrapped(3, 'continental.immigrants.origin.', '', 'continental.immigrants')}`,
    );
    expect((await answered(immigrants(1))).objects).toBeLessThan(500);
  });

  it('are refused under any names, and the client is told its own', async () => {
    const open = 'one: continental { two: immigrants(year: $y) { three: origin { ';
    const { extensions } = await refused(
      `query($y: Int!) { france: country(code: "FR") { ${wrapped(4, open, '} } } ')} } }`,
      { y: 2020 },
    );
    expect(extensions['field']).toMatch(/^france\.one\.two\.three\./);
  });

  it('are refused through fragments', () =>
    refused(`{ country(code: "ML") { ...a } }
      fragment a on Country { continental { emigrants(year: 2020) { destination { ...b } } } }
      fragment b on Country { continental { immigrants(year: 2020) { origin { ...c } } } }
      fragment c on Country { continental { emigrants(year: 2020) { destination { ...d } } } }
      fragment d on Country { continental { immigrants(year: 2020) { origin { code } } } }`));

  it('are refused where they go through bodies and their members', () =>
    refused(
      `{ country(code: "NG") { ${wrapped(3, 'continental { memberships { body { continental { memberships { country { ', '} } } } } } ')} } }`,
    ));

  it('are refused where they go through meetings and those who took part', () =>
    refused(
      `{ country(code: "FR") { ${wrapped(3, 'meetings(first: 100) { nodes { participatingCountries { ', '} } } ')} } }`,
    ));
});

describe('what only looks large', () => {
  it.each([
    [
      '{ meetings(first: 100) { nodes { participatingCountries { code rabat { memberships { role } } } } } }',
      2_000,
    ],
    ['{ countries(first: 100) { nodes { khartoum { memberships { role sources { url } } } } } }', 1_000],
    [
      '{ organisations(first: 100) { nodes { adept { countriesOfActivity { code } sources { url } } } } }',
      2_000,
    ],
    ['{ initiatives(first: 100) { nodes { funders { __typename } implementers { __typename } } } }', 1_500],
  ])('is answered: %s', async (query, most) => {
    expect((await answered(query)).objects).toBeLessThan(most);
  });
});

describe('the schema', () => {
  it('is told to tools', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    await answered(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true }));
  });

  const all = '{ types { name fields { name description args { name description } type { name } } } }';

  it.each([
    ['18 aliases', Array.from({ length: 18 }, (_, index) => `a${String(index)}: __schema ${all}`).join(' ')],
    [
      'types within types',
      '__schema { types { fields { type { fields { type { fields { name args { name } } } } } } } }',
    ],
    [
      'the types of an interface, and theirs',
      '__schema { types { possibleTypes { interfaces { possibleTypes { interfaces { possibleTypes { fields { name } } } } } } } }',
    ],
    [
      'a type under many names',
      Array.from(
        { length: 20 },
        (_, index) =>
          `t${String(index)}: __type(name: "Query") { fields { args { type { fields { name } inputFields { name type { inputFields { name type { enumValues { name } } } } } } } } }`,
      ).join(' '),
    ],
  ])('is refused where it is asked for too often: %s', async (_, selection) => {
    const answer = await post(gateway.url, { query: `{ ${selection} }` });
    expect(answerOf(answer).data ?? null).toBeNull();
    expect(['TOO_MANY_OBJECTS', 'GRAPHQL_VALIDATION_FAILED']).toContain(codesOf(answer)[0]);
  });
});

describe('bytes', () => {
  it('are limited as objects are, and the field is told that has most of them', async () => {
    const small = await startGateway({ environment: { MMD_MAX_ANSWER_BYTES: '10000' } });
    try {
      const page = 'query($n: Int!) { initiatives(first: $n) { nodes { id summary(language: FR) } } }';
      const large = await post(small.url, { query: page, variables: { n: 50 } });
      expect(codesOf(large)).toEqual(['ANSWER_TOO_LARGE']);
      expect(answerOf(large).errors?.[0]?.extensions).toEqual({
        code: 'ANSWER_TOO_LARGE',
        limit: 10_000,
        bound: expect.any(Number),
        field: 'initiatives.nodes.summary',
      });
      const few = await post(small.url, { query: page, variables: { n: 2 } });
      expect(answerOf(few).errors).toBeUndefined();
    } finally {
      await small.close();
    }
  });
});
