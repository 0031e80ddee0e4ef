import { readFileSync } from 'node:fs';

import { getIntrospectionQuery, graphqlSync } from 'graphql';

import { openPlanner } from '../gateway/engine/apollo';
import { plannerLimits } from '../gateway/graph/supergraph';

import { composedGraph } from './support/composed';
import { startGateway, type TestGateway } from './support/gateway';
import { codesOf, post } from './support/http';
import { metricsOf } from './support/metrics';

// Questions about the schema, alone and beside others. Their answers are compared with those of graphql-js on the API
// schema, where the data for the other questions is inserted by hand.

const { apiSchema: schema } = openPlanner(readFileSync('schema/supergraph.graphql', 'utf8'), plannerLimits);

function expected(source: string, rootValue: object, variableValues = {}): string {
  const { data, errors } = graphqlSync({ schema, source, rootValue, variableValues });
  expect(errors).toBeUndefined();
  return `${JSON.stringify({ data })}\n`;
}

describe('a question about the schema', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  const mali = { __typename: 'Country', code: 'ML', name: 'Mali' };

  it.each([
    ['before another', '{ __schema { queryType { name } } country(code: "ML") { name } }'],
    ['after another', '{ country(code: "ML") { name } __type(name: "Language") { kind name } }'],
    [
      'between others, under names of their own',
      `{ a: country(code: "ML") { __schema: name } country: __type(name: "Money") { fields { name: __typename name2: name } }
         __type: __typename b: country(code: "ML") { code } }`,
    ],
    [
      'in fragments and twice',
      `{ ...A __typename ...B } fragment A on Query { __schema { types { name } } country(code: "ML") { ...C } }
       fragment B on Query { __schema { directives { name args { name } } types { kind } } country(code: "ML") { name } }
       fragment C on Country { code }`,
    ],
    [
      'of several types at once',
      `{ one: __type(name: "Country") { name } two: __type(name: "Meeting") { name } none: __type(name: "Nothing") { name }
         country(code: "ML") { name } }`,
    ],
    [
      'with everything that GraphiQL asks',
      getIntrospectionQuery({
        inputValueDeprecation: true,
        oneOf: true,
        schemaDescription: true,
        specifiedByUrl: true,
      }).replace('__schema', 'country(code: "ML") { name } __schema'),
    ],
  ])('is answered %s', async (_, query) => {
    const answer = await post(gateway.url, { query });
    expect(answer.text).toBe(expected(query, { country: mali }));
    expect(answer.headers.etag).toBeDefined();
  });

  it('has variables and conditions', async () => {
    const query = `query Q($of: String!, $old: Boolean = true, $yes: Boolean!, $code: CountryCode = "ML") {
      __type(name: $of) { name fields(includeDeprecated: $old) { name @include(if: $yes) type { name } } }
      country(code: $code) { name @skip(if: $yes) code }
      ... @include(if: $yes) { late: __type(name: $of) { kind } __schema @skip(if: $yes) { description } }
    }`;
    for (const variables of [
      { of: 'Query', yes: true },
      { of: 'Country', yes: false, old: null },
      { of: '', yes: false },
    ]) {
      const { text } = await post(gateway.url, { query, variables });
      expect(text).toBe(expected(query, { country: mali }, variables));
    }
  });

  it('shares a plan with those that differ in names', async () => {
    const before = await metricsOf(gateway);
    for (const query of [
      '{ __type(name: "Meeting") { name kind } edition { id } }',
      'query Other($n: String!) { t: __type(name: $n) { n: name kind k: kind } e: edition { x: id } }',
    ])
      expect((await post(gateway.url, { query, variables: { n: 'Country' } })).text).not.toContain('errors');
    const after = await metricsOf(gateway);
    expect(after['mmd_plans_total']! - before['mmd_plans_total']!).toBe(1);
  });

  it('is refused where it is wrong, whatever stands beside it', async () => {
    for (const query of [
      '{ __type { name } country(code: "ML") { name } }',
      '{ __schema { nothing } country(code: "ML") { name } }',
      '{ country(code: "ML") { __schema { description } } }',
    ])
      expect(codesOf(await post(gateway.url, { query }))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

it('is answered wherever the root of queries stands', async () => {
  const graph = composedGraph({
    boxes: {
      typeDefs: `
        type Query { box: Box boxes: [Box!]! }
        type Mutation { add(n: Int!): Added! }
        type Box { n: Int! root: Query }
        type Added { n: Int! query: Query! }
      `,
      resolvers: {
        Query: { box: () => ({ n: 0 }), boxes: () => [{ n: 1 }, { n: 2 }] },
        Box: { root: ({ n }: { n: number }) => (n < 2 ? {} : null) },
        Mutation: { add: (_: unknown, { n }: { n: number }) => ({ n, query: {} }) },
      },
    },
  });
  const type = { kind: 'OBJECT', name: 'Box' };
  const query = `query ($of: String!) {
    boxes { n root { t: __type(name: $of) { kind name } } }
    box { root { boxes { root { __typename __schema { mutationType { n: name } } box { n } } } } }
  }`;
  expect(await graph.ask(query, { of: 'Box' })).toMatchObject({
    data: {
      boxes: [
        { n: 1, root: { t: type } },
        { n: 2, root: null },
      ],
      box: {
        root: {
          boxes: [
            { root: { __typename: 'Query', __schema: { mutationType: { n: 'Mutation' } }, box: { n: 0 } } },
            { root: null },
          ],
        },
      },
    },
    errors: [],
  });
  expect(
    await graph.ask('mutation { add(n: 3) { query { __type(name: "Box") { kind name } } n } }'),
  ).toMatchObject({
    data: { add: { query: { __type: type }, n: 3 } },
    errors: [],
  });
});
