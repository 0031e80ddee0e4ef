import { readFileSync } from 'node:fs';

import { composeServices } from '@apollo/composition';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  parse,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';

import { measuresIn } from '../editions';
import { readConfig } from '../gateway/config';
import {
  assumedSizes,
  Costing,
  measuredSizes,
  NOT_MEASURED,
  withIntrospection,
  type CostLimits,
} from '../gateway/cost';
import { mostOf } from '../gateway/cost/profile';
import { openPlanner } from '../gateway/engine/apollo';
import { Waiter } from '../gateway/execution/waiter';
import type { Graph } from '../gateway/graph';
import { openLog } from '../gateway/logging';
import { ownGraph, type OwnGraph } from '../gateway/graph/own';
import { openCaches } from '../gateway/redisCache';
import type { Edition } from '../gateway/graph/subgraphs';
import { plannerLimits } from '../gateway/graph/supergraph';
import { costOf, randomCosts, ratios } from './fuzz/costs';
import { poolsOf } from './fuzz/pools';
import { randomOf } from './fuzz/random';
import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, ask, post } from './support/http';
import { publishedEnvironment } from './support/published';
import { savedNames, savedOperation } from './support/saved';

// The cost of an operation is computed before it runs. These tests compare it with the true size of the answers.

let own: OwnGraph;
let edition: Edition;
let graph: Graph;

beforeAll(async () => {
  // High limits, so that nothing is refused and everything can be compared.
  const config = { ...readConfig(publishedEnvironment()), maxObjects: 1e9, maxAnswerBytes: 1e12 };
  const log = openLog('silent');
  own = await ownGraph(config, log);
  edition = await own.source.open();
  graph = await own.openGraph(edition, openCaches(config, log));
});

afterAll(async () => {
  await graph.stop();
  await edition.close();
  await own.end();
});

const bounded = async (query: string, variables: Record<string, unknown> = {}) => {
  const cost = await costOf(graph, { query, variables });
  if (cost === null) throw new Error('The question has no answer.');
  expect(cost.found.objects).toBeLessThanOrEqual(cost.bound.objects);
  expect(cost.found.bytes).toBeLessThanOrEqual(cost.bound.bytes);
  return cost;
};

/** Writes a field, and below it the values of its objects. */
function textOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return field.name;
  if (!('getFields' in type)) return `${field.name} { __typename }`;
  const values = Object.values(type.getFields()).filter(
    (one) => !isCompositeType(getNamedType(one.type)) && !one.args.some(isRequiredArgument),
  );
  return `${field.name} { __typename ${values.map(({ name }) => name).join(' ')} }`;
}

describe('the bound of a question', () => {
  it.each(savedNames)('is never below the answer of the saved operation %s', async (name) => {
    const variables = { CountryPage: { code: 'ML' }, Search: { query: 'return' } }[name as string] ?? {};
    const { bound, found } = await bounded(savedOperation(name), variables);
    expect(found.objects).toBeGreaterThan(10);
    expect(bound.bytes).toBeLessThan(1_000_000);
  });

  it('is never below the answers of random operations, and near them', async () => {
    const apiSchema = readFileSync('schema/api.graphql', 'utf8');
    const costs = await randomCosts(graph, apiSchema, await poolsOf(edition), { from: 1, seeds: 200 });
    const wrong = costs.filter(
      ({ bound, found }) => found.objects > bound.objects || found.bytes > bound.bytes,
    );
    expect(wrong).toEqual([]);
    expect(costs.filter(({ bound }) => !Number.isFinite(bound.objects + bound.bytes))).toEqual([]);
    const whole = costs.filter(({ isWhole }) => isWhole);
    expect(whole.length).toBeGreaterThan(80);
    expect(ratios(whole, 'objects', [0.5])[0]).toBeLessThan(3);
    expect(ratios(whole, 'bytes', [0.5])[0]).toBeLessThan(3);
    // Few bounds are far above their answers: those of searches that find little, and of texts that are seldom there.
    for (const noun of ['objects', 'bytes'] as const) expect(ratios(whole, noun, [0.9])[0]).toBeLessThan(10);
  });

  it('is exact where everything is asked for', async () => {
    const { bound, found } = await bounded('{ countries(first: 100) { nodes { code } } components { id } }');
    expect(found.objects).toBe(1 + 100 + 5);
    expect(bound.objects).toBe(found.objects);
  });

  it('adds up the longest lists, and not the longest as often', async () => {
    const { bound, found } = await bounded(
      '{ meetings(first: 100) { nodes { participatingCountries { code rabat { memberships { role } } } } } }',
    );
    expect(found.objects).toBeGreaterThan(200);
    expect(bound.objects).toBeLessThan(2_000);
  });

  it('follows the values of variables: pages, lists of ids, years and conditions', async () => {
    const page = 'query($n: Int = 7) { organisations(first: $n) { nodes { id } } }';
    expect((await bounded(page)).bound.objects).toBe(8);
    expect((await bounded(page, { n: 3 })).bound.objects).toBe(4);
    const ids = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await bounded(ids, { ids: ['country:ML', 'country:FR', 'country:SN'] })).bound.objects).toBe(3);
    const when = 'query($yes: Boolean! = false) { edition { id } components @include(if: $yes) { id } }';
    expect((await bounded(when)).bound.objects).toBe(1);
    expect((await bounded(when, { yes: true })).bound.objects).toBe(6);
    const year =
      'query($y: Int!) { country(code: "FR") { continental { immigrants(year: $y) { persons } } } }';
    const [early, late] = [await bounded(year, { y: 1990 }), await bounded(year, { y: 2020 })];
    expect(early.bound.objects).toBeLessThanOrEqual(late.bound.objects);
  });

  it('counts an object under each of its names, and once however often one is selected', async () => {
    const twice = '{ a: components { id } b: components { component } }';
    expect((await bounded(twice)).bound.objects).toBe(10);
    const merged = '{ components { id } ...more } fragment more on Query { components { component } }';
    expect((await bounded(merged)).bound.objects).toBe(5);
  });

  it('takes the dearest type of those that an object may have', async () => {
    const { bound } = await bounded(
      '{ node(id: "country:ML") { ... on Country { adept { code } } ... on RabatMeeting { country { code } } } }',
    );
    expect(bound.objects).toBe(2);
  });

  it('is none below what nobody has', async () => {
    const nothing =
      '{ node(id: "x:y") { ... on AdeptMeeting { actionPlan { adoptedAt { hosts { ... on Node { id } } } } } } }';
    const question = await graph.questions.ask({ query: nothing }, { waiter: new Waiter(60_000) });
    expect(question.cost.objects).toBe(0);
    const real = nothing.replace('x:y', 'meeting:gdpa-launch-cabo-verde-2024');
    expect((await bounded(real)).bound.objects).toBe(1);
  });

  it('is that of the schema where the schema is asked for', async () => {
    const { bound, found } = await bounded('{ __schema { types { name fields { name args { name } } } } }');
    expect(found.objects).toBeGreaterThan(1_000);
    expect(bound.objects).toBeLessThan(1.3 * found.objects);
  });
});

describe('the bound of a question that names records', () => {
  const nonsense = ['', ':', 'x:y', 'country:', 'country:XX', 'country:ml', 'meeting:none', '5', 'plan:ü'];

  it('is never below what any of them has, nor below what is no record', async () => {
    const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'));
    const isNode = (type: string): boolean =>
      schema
        .getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType)
        .some(({ name }) => name === type);
    const records = (edition.measures?.records ?? []).filter(({ type }) => isNode(type));
    expect(records.length).toBeGreaterThan(20);
    const fields = (type: string): string =>
      Object.values((schema.getType(type) as GraphQLObjectType).getFields())
        .filter(({ args }) => !args.some(isRequiredArgument))
        .map(textOf)
        .join(' ');
    for (const { type, keys, ids = keys } of records) {
      // Every record of a few, and a dozen of many.
      const some = ids.filter((_, index) => index % Math.ceil(ids.length / 12) === 0);
      for (const id of some) {
        const one = await bounded(
          `query($id: ID!) { node(id: $id) { ... on ${type} { ${fields(type)} } } }`,
          {
            id,
          },
        );
        expect(one.isWhole).toBe(true);
        expect(one.bound.bytes / one.found.bytes).toBeLessThan(60);
      }
      await bounded(`query($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${type} { ${fields(type)} } } }`, {
        ids: [...some, ...some.slice(0, 3), ...nonsense],
      });
    }
    for (const id of nonsense) {
      const { cost } = await graph.questions.ask(
        { query: 'query($id: ID!) { node(id: $id) { id } }', variables: { id } },
        { waiter: new Waiter(60_000) },
      );
      expect(cost.objects).toBe(0);
    }
  });

  it('takes a code in lower case, a pair, and ids of another kind', async () => {
    const lower = '{ country(code: "ml") { name meetings(first: 3) { nodes { id } } } }';
    expect((await bounded(lower)).bound.objects).toBe(1 + 1 + 3);
    await bounded(
      '{ relationship(between: "ml", and: "FR") { a { id name } b { id } meetings { totalCount } } }',
    );
    const other = '{ edition { id } meeting(id: "country:ML") { id } }';
    const { cost } = await graph.questions.ask({ query: other }, { waiter: new Waiter(60_000) });
    expect(cost.objects).toBe(1);
  });

  it('knows what a list holds as each of its roles', async () => {
    for (const as of ['FUNDER', 'IMPLEMENTER', 'BENEFICIARY'])
      await bounded(
        `{ organisation(id: "organisation:eu") { initiatives(as: ${as}, first: 100) { totalCount nodes { id } } } }`,
      );
  });
});

describe('the bound of a question with filters', () => {
  const lists = {
    CountryFilter: ['countries', '', '{ id name khartoum { memberships { role note } } }'],
    MeetingFilter: [
      'meetings',
      'groups(by: YEAR) { key count }',
      '{ id title participatingCountries { code } }',
    ],
    InitiativeFilter: [
      'initiatives',
      'totals { count } groups(by: FUNDER) { key count }',
      '{ id title funders { __typename } }',
    ],
    OrganisationFilter: ['organisations', '', '{ id name note sources { url } }'],
  } as const;
  const nonsense = [
    'zzz',
    '-',
    'XX',
    'ml',
    'organisation:icmpd',
    'country:ML',
    'meeting:none',
    0,
    -1,
    99_999,
  ];
  const days = ['0001-01-01', '1999-12-31', '2015-11-11', '2018-01-01', '2026-06-30', '9999-12-31'];

  it.each(Object.keys(lists) as (keyof typeof lists)[])(
    'is never below what passes %s with values of the data and others',
    async (type) => {
      const [list, sums, nodes] = lists[type];
      const input = buildSchema(readFileSync('schema/api.graphql', 'utf8')).getType(
        type,
      ) as GraphQLInputObjectType;
      const parts = Object.values(input.getFields()).filter(
        (part) => !isInputObjectType(getNamedType(part.type)),
      );
      const pools = await poolsOf(edition);
      const inside = {
        others: ['country(code: "ML")', 'components'],
        organisations: ['country(code: "SN")'],
      };
      const random = randomOf(7);
      const valueOf = (part: GraphQLInputField): unknown => {
        const known = Object.keys(edition.measures?.filters[type]?.[part.name]?.values ?? {});
        const named = getNamedType(part.type);
        if (isEnumType(named)) return random.pick(named.getValues()).name;
        if (named.name === 'Boolean') return random.chance(0.5);
        if (named.name === 'LocalDate') return random.pick(days);
        if (named.name === 'CountryCode') return random.pick([...pools.countries, 'ml', 'XX']);
        const value = random.pick(random.chance(0.6) && known.length > 0 ? known : nonsense);
        return named.name === 'Int' ? Number(value) || 0 : String(value);
      };
      const given = (part: GraphQLInputField): unknown =>
        isListType(part.type)
          ? random.chance(0.2)
            ? valueOf(part)
            : Array.from({ length: 1 + random.below(30 * Number(random.chance(0.1)) + 2) }, () =>
                valueOf(part),
              )
          : valueOf(part);
      let [whole, found] = [0, 0];
      for (let run = 0; run < 250; run += 1) {
        const some = Array.from({ length: 1 + random.below(3) }, () => random.pick(parts));
        const filter = Object.fromEntries(some.map((part) => [part.name, given(part)]));
        const call = `${list}(filter: $filter, first: ${String(1 + random.below(100))})`;
        const read = `${call} { totalCount ${sums} nodes ${nodes} edges { cursor node { id } } pageInfo { endCursor } }`;
        const parent = random.pick(
          list === 'countries'
            ? [null]
            : [null, null, ...(list === 'organisations' ? inside.organisations : inside.others)],
        );
        const query = `query($filter: ${type}) { edition { id } ${parent === null ? read : `${parent} { ${read} }`} }`;
        const cost = await costOf(graph, { query, variables: { filter } });
        if (cost === null) continue;
        const told = { filter, query, bound: cost.bound, found: cost.found };
        expect(
          cost.found.objects <= cost.bound.objects && cost.found.bytes <= cost.bound.bytes ? null : told,
        ).toBeNull();
        if (cost.isWhole) whole += 1;
        if (cost.found.objects > 4) found += 1;
      }
      expect(whole).toBeGreaterThan(40);
      expect(found).toBeGreaterThan(20);
    },
    240_000,
  );

  it('is read from literals, variables within them and defaults alike', async () => {
    const whole = { literal: '{ types: [SUMMIT], year: 2017 }', within: '{ types: [$type], year: 2017 }' };
    const asked = (head: string, filter: string): string =>
      `query${head} { meetings(filter: ${filter}, first: 100) { nodes { id } } }`;
    const all = [
      await bounded(asked('', whole.literal)),
      await bounded(asked('($type: MeetingType!)', whole.within), { type: 'SUMMIT' }),
      await bounded(asked('($type: MeetingType! = SUMMIT)', whole.within)),
      await bounded(asked(`($filter: MeetingFilter = ${whole.literal})`, '$filter')),
      await bounded(asked('($filter: MeetingFilter)', '$filter'), {
        filter: { types: 'SUMMIT', year: 2017 },
      }),
    ];
    expect(new Set(all.map(({ bound }) => bound.bytes)).size).toBe(1);
    for (const { bound, found } of all) expect(bound.objects).toBe(found.objects);
  });
});

describe('the bound of an edition without such measures', () => {
  it('is what it was: a filter lets everything pass, and an id names any record', () => {
    const { records: _records, filters: _filters, ...older } = edition.measures ?? NOT_MEASURED;
    const measures = measuresIn(older);
    expect(measures).toEqual({ ...older, records: [], filters: {} });
    const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'));
    const sizes = measuredSizes(schema, measures ?? NOT_MEASURED);
    const check = (query: string) =>
      new Costing(
        { schema, sizes },
        { maxObjects: Infinity, maxAnswerBytes: Infinity, maxValues: Infinity },
      ).checkOf({
        query,
        document: parse(query),
      })({});
    expect(check('{ meetings(filter: { heldIn: ["XX"] }, first: 9) { nodes { id } } }').objects).toBe(10);
    expect(check('{ node(id: "x:y") { id } }').objects).toBe(1);
    expect(check('{ nodes(ids: ["x:y", "country:ML"]) { id } }').objects).toBe(2);
  });
});

describe('what was measured', () => {
  it('is what the graph answers: the longest lists of countries', async () => {
    const { measures } = edition;
    const query = `query($after: String) { countries(first: 100, after: $after) { pageInfo { endCursor }
      nodes { meetings { totalCount } rabat { memberships { role } } } } }`;
    interface Page {
      readonly pageInfo: { readonly endCursor: string };
      readonly nodes: readonly {
        readonly meetings: { readonly totalCount: number };
        readonly rabat: { readonly memberships: readonly unknown[] };
      }[];
    }
    const asked = async (after: string | null) =>
      (JSON.parse(await graph.answer({ query, variables: { after } })) as { data: { countries: Page } }).data
        .countries;
    const first = await asked(null);
    const all = [...first.nodes, ...(await asked(first.pageInfo.endCursor)).nodes];
    expect(measures?.totals['Country']).toBe(all.length);
    const lengths = {
      'Country.meetings': all.map(({ meetings }) => meetings.totalCount),
      'RabatCountry.memberships': all.map(({ rabat }) => rabat.memberships.length),
    };
    for (const [label, numbers] of Object.entries(lengths)) {
      const longest = numbers.sort((one, other) => other - one);
      for (const count of [1, 2, 5, 20, all.length]) {
        const sum = longest.slice(0, count).reduce((total, one) => total + one, 0);
        const most = mostOf(measures?.lists[label]?.lengths ?? [], { count, repeats: 1 });
        expect(most).toBeGreaterThanOrEqual(sum);
        expect(most).toBeLessThanOrEqual(Math.ceil(1.125 * sum));
      }
    }
  });

  it('is taken as often as the same object can be there', () => {
    const profile = [
      [9, 1],
      [4, 2],
      [1, 7],
    ] as const;
    expect(mostOf(profile, { count: 3, repeats: 1 })).toBe(9 + 4 + 4);
    expect(mostOf(profile, { count: 5, repeats: 2 })).toBe(9 + 9 + 4 + 4 + 4);
    expect(mostOf(profile, { count: 5, repeats: 99 })).toBe(5 * 9);
    expect(mostOf(profile, { count: 50, repeats: 1 })).toBe(9 + 8 + 7);
    expect(mostOf(profile, { count: 0, repeats: 1 })).toBe(0);
  });

  it('is nothing where it has another form', () => {
    expect(measuresIn(null)).toBeNull();
    expect(
      measuresIn({ schema: 'x', totals: {}, lists: { 'A.b': { lengths: [[-1, 2]] } }, values: {} }),
    ).toBeNull();
    expect(measuresIn(edition.measures)).toEqual(edition.measures);
  });
});

describe('the cost of another graph', () => {
  const { supergraphSdl, errors } = composeServices([
    {
      name: 'shop',
      url: 'http://127.0.0.1:1',
      typeDefs: parse(`
        extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [{ name: "@cost", as: "@price" }, "@listSize"])
        type Query {
          goods(first: Int, last: Int): Page @listSize(slicingArguments: ["first", "last"], sizedFields: ["nodes"])
          some(n: Int = 4, most: Int): [Thing!] @listSize(assumedSize: 7, slicingArguments: ["n", "most"], requireOneSlicingArgument: false)
          few: [Thing!] @listSize(assumedSize: 7)
          all: [Thing!]
          stock: [Sold!]
        }
        interface Sold { name: String }
        interface Kept { name: String }
        type A implements Sold { name: String }
        type B implements Sold & Kept { name: String }
        type C implements Kept { name: String }
        type Page { nodes: [Thing!]! }
        type Thing { id: ID! dear(size: Int @price(weight: 2)): String @price(weight: 4) part: Part parts: [Part!] }
        type Part @price(weight: 3) { name: String }`),
    },
  ]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  const schema = openPlanner(supergraphSdl, plannerLimits).apiSchema;

  const costOfOther = (
    query: string,
    {
      variables = {},
      listSize = null,
      limits = {},
    }: {
      readonly variables?: Record<string, unknown>;
      readonly listSize?: number | null;
      readonly limits?: Partial<CostLimits>;
    } = {},
  ): number => {
    const sizes = withIntrospection(schema, assumedSizes(supergraphSdl, listSize));
    const costing = new Costing(
      { schema, sizes },
      { maxObjects: 1e9, maxAnswerBytes: 1e9, maxValues: 1e9, ...limits },
    );
    return costing.checkOf({ query, document: parse(query) })(variables).objects;
  };

  it('is what @listSize says of lists: assumed, by an argument, and of the lists within an object', () => {
    expect(costOfOther('{ few { id } }')).toBe(7);
    expect(costOfOther('{ goods(first: 20) { nodes { id } } }')).toBe(1 + 20);
    expect(costOfOther('query($n: Int) { goods(last: $n) { nodes { id } } }', { variables: { n: 30 } })).toBe(
      31,
    );
    expect(costOfOther('{ some(most: 6) { id } }')).toBe(6);
    expect(costOfOther('{ some { id } }')).toBe(4);
    expect(costOfOther('{ some(n: 2) { id } }')).toBe(2);
  });

  it('is what @cost says of types, fields and arguments, under the name that it was imported by', () => {
    expect(costOfOther('{ few { part { name } } }')).toBe(7 + 7 * 3);
    expect(costOfOther('{ few { dear } }')).toBe(7 + 7 * 4);
    expect(costOfOther('{ few { dear(size: 1) } }')).toBe(7 + 7 * (4 + 2));
  });

  it('wants exactly one of the arguments that bound a list, where @listSize says so', () => {
    expect(() => costOfOther('{ goods { nodes { id } } }')).toThrow(/exactly one .*`first`, `last`/);
    expect(() => costOfOther('{ goods(first: 1, last: 1) { nodes { id } } }')).toThrow(/exactly one/);
  });

  it('is worked out once for each fragment, however deep they stand in each other', () => {
    const fragments = `${'... on Sold { ... on Kept { '.repeat(200)} name ${'} }'.repeat(200)}`;
    expect(costOfOther(`{ stock { ${fragments} } }`, { listSize: 3 })).toBe(3);
  });

  it('takes other lists to hold what is configured, and refuses nothing where nothing is known', () => {
    expect(costOfOther('{ all { parts { name } } }', { listSize: 50 })).toBe(50 + 50 * 50 * 3);
    expect(costOfOther('{ all { parts { name } } }')).toBe(1 + 3);
    expect(() =>
      costOfOther('{ all { parts { name } } }', { listSize: 50, limits: { maxObjects: 7_549 } }),
    ).toThrow(/up to 7550 objects, most of them under `all\.parts`, but only 7549 are allowed/);
  });
});

describe('the header mmd-cost', () => {
  let gateway: TestGateway;
  beforeAll(async () => void (gateway = await startGateway()));
  afterAll(() => gateway.close());
  const query = '{ components { id } }';

  it('has the cost told in the extensions, and nothing else changed or kept', async () => {
    const before = await post(gateway.url, { query });
    const told = await post(gateway.url, { query }, { 'mmd-cost': '1' });
    const after = await post(gateway.url, { query });
    const { extensions, data } = answerOf(told) as ReturnType<typeof answerOf> & { extensions: unknown };
    expect(extensions).toEqual({ cost: { objects: 5, bytes: expect.any(Number) } });
    expect({ data }).toEqual(answerOf(before));
    expect(told.headers['cache-control']).toBe('no-store');
    expect(told.headers.etag).toBeUndefined();
    expect(after.text).toBe(before.text);
    expect(before.text).not.toContain('cost');
  });

  it('may be sent by pages of other origins', async () => {
    const { headers } = await ask(gateway.url, '/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(headers['access-control-allow-headers']).toContain('mmd-cost');
  });
});
