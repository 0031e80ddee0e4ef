import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, post } from './support/http';
import { metricsOf } from './support/metrics';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** Asks twice: the first time the operation is new, the second time it is known. */
async function dataOf(query: string, variables = {}): Promise<unknown> {
  const first = answerOf(await post(gateway.url, { query, variables }));
  const second = answerOf(await post(gateway.url, { query, variables }));
  expect(first.errors).toBeUndefined();
  expect(second).toEqual(first);
  return first.data;
}

describe('the names of a client', () => {
  it('may be those of a key, with another subgraph behind it', async () => {
    const data = await dataOf('{ country(code: "SN") { code: name rabat { __typename: code } adept: id } }');
    expect(data).toEqual({
      country: { code: 'Senegal', rabat: { __typename: 'SN' }, adept: 'country:SN' },
    });
  });

  it('may be those of an id and a type', async () => {
    const data = await dataOf(
      '{ node(id: "country:KE") { __isNode: __typename __typename: id ... on Country { id: name khartoum { code: __typename } } } }',
    );
    expect(data).toEqual({
      node: {
        __isNode: 'Country',
        __typename: 'country:KE',
        id: 'Kenya',
        khartoum: { code: 'KhartoumCountry' },
      },
    });
  });

  it('may be those of a gateway’s own variables', async () => {
    const query = `query ($representations: CountryCode!, $v0: Boolean! = true) {
      country(code: $representations) { name @include(if: $v0) continental { code } }
    }`;
    expect(await dataOf(query, { representations: 'TN' })).toEqual({
      country: { name: 'Tunisia', continental: { code: 'TN' } },
    });
  });

  it('come back in what is said of a variable', async () => {
    const query = 'query ($mine: Int) { meetings(first: $mine) { nodes { id } } }';
    const { errors } = answerOf(await post(gateway.url, { query, variables: { mine: 'many' } }));
    expect(errors?.map(({ message }) => message)).toEqual([
      'Variable "$mine" got invalid value "many"; Int cannot represent non-integer value: "many"',
    ]);
  });

  it.each(['countries { code }', 'budget: title', 'countries { code khartoum { __typename } }'])(
    'tell of no error in what is asked of other types alone, beside %s',
    async (ofAll) => {
      const query = (
        component: string,
      ) => `{ initiatives(filter: { components: [${component}] }, first: 2) { nodes {
        ${ofAll} ... on KhartoumInitiative { countries { code khartoum { meetings(after: "none") { totalCount } } } }
      } } }`;
      const { data, errors } = answerOf(await post(gateway.url, { query: query('RABAT') }));
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({ initiatives: { nodes: [{}, {}] } });
      const { errors: told } = answerOf(await post(gateway.url, { query: query('KHARTOUM') }));
      for (const { path } of told ?? []) expect(path?.slice(-2)).toEqual(['khartoum', 'meetings']);
      expect(told?.length).toBeGreaterThan(1);
    },
  );

  it('come back in the path of an error, at each place', async () => {
    const query =
      '{ a: meetings(after: "nonsense") { totalCount } b: meetings(after: "nonsense") { nodes { id } } country(code: "ML") { name } }';
    const { data, errors } = answerOf(await post(gateway.url, { query }));
    expect(data).toBeNull();
    expect(errors?.map(({ path }) => path)).toEqual([['a'], ['b']]);
  });
});

/** Returns the numbers of plans made and of operations prepared. */
async function plans(): Promise<readonly [number, number]> {
  const metrics = await metricsOf(gateway);
  return [metrics['mmd_plans_total'] ?? 0, metrics['mmd_operations_prepared_total'] ?? 0];
}

it('a question that is asked again under another alias plans nothing, whatever the order of its variables', async () => {
  const [planned, prepared] = await plans();
  const spellings = [
    'query ($code: CountryCode!, $first: Int) { country(code: $code) { name meetings(first: $first) { totalCount } } }',
    'query ($first: Int, $code: CountryCode!) { again: country(code: $code) { title: name meetings(first: $first) { sum: totalCount } } }',
    'query ($c: CountryCode!) { id: country(code: $c) { __name: name list: meetings(first: 4) { totalCount } } }',
  ];
  const values = [];
  for (const [index, query] of spellings.entries()) {
    const { data } = answerOf(
      await post(gateway.url, { query, variables: { code: 'GH', c: 'GH', first: 4 } }),
    );
    values.push(JSON.stringify(data).match(/[:](?:"[^"]*"|\d+)/g));
    expect(await plans()).toEqual([planned + 1, prepared + index + 1]);
  }
  expect(values[0]?.[0]).toBe(':"Ghana"');
  expect(values).toEqual([values[0], values[0], values[0]]);
});

it('fifty ways to write a question make one plan', async () => {
  const [plansBefore, preparedBefore] = await plans();
  for (let number = 1; number <= 50; number += 1) {
    const n = String(number);
    const query =
      number % 2 === 0
        ? `query Asks${n}($size${n}: Int) { x${n}: organisations(first: $size${n}) { nodes { name${n}: name(language: FR) } } }`
        : `{ organisations(first: ${n})\n{ nodes { ...Part${n} } } } fragment Part${n} on Organisation { name(language: EN) }`;
    const variables = { [`size${n}`]: number };
    const { data } = answerOf(await post(gateway.url, { query, variables }));
    const [{ nodes }] = Object.values(data ?? {}) as [{ nodes: unknown[] }];
    expect(nodes).toHaveLength(number);
  }
  const [plansAfter, preparedAfter] = await plans();
  expect([plansAfter - plansBefore, preparedAfter - preparedBefore]).toEqual([1, 50]);
});

it.each([
  '... on Node { ... on Meeting { summaryLanguage } }',
  '... on Node { ... on Meeting { __typename } ... on Initiative { summary kind: __typename } }',
  '... on Country { ... on Node { ... on Initiative { summary } ... on Meeting { participants } } }',
])('an object is there of which fragments within fragments leave no type: %s', async (nothing) => {
  const hostsOf = async (selection: string): Promise<object[][]> => {
    const query = `{ meetings(first: 60) { nodes { hosts { ${selection} } } } }`;
    const { meetings } = (await dataOf(query)) as { meetings: { nodes: { hosts: object[] }[] } };
    return meetings.nodes.map(({ hosts }) => hosts);
  };
  const there = await hostsOf('__typename');
  expect(there.flat().length).toBeGreaterThan(10);
  expect(await hostsOf(nothing)).toEqual(there.map((hosts) => hosts.map(() => ({}))));
});

it('an object that fails for some types alone is there for who asks less of the others', async () => {
  const wrong = 'initiatives(filter: { funders: ["meeting:none"] }) { totalCount }';
  const query = `{
    some: components { ... on RabatProcess { component } ... on JointVallettaActionPlan { ${wrong} } }
    all: components { ${wrong} }
    known: components { component }
  }`;
  const { data, errors = [] } = answerOf(await post(gateway.url, { query }));
  const { some, all, known } = data as Record<string, readonly { readonly component: string }[]>;
  const expected = known!.map(({ component }) =>
    component === 'JVAP' ? null : component === 'RABAT' ? { component } : {},
  );
  expect(some).toEqual(expected);
  expect(all).toEqual(known!.map(() => null));
  expect(new Set(errors.map(({ extensions }) => extensions['code']))).toEqual(new Set(['ID_INVALID']));
});
