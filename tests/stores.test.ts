import { startGatewayOver, openTestEdition, type TestEdition } from './support/edition';
import { countries } from './support/facts';
import type { Operation, TestGateway } from './support/gateway';
import { openLaterStore } from './support/laterStore';
import { savedNames, savedOperation } from './support/saved';
import { defineLoader, Loaders } from '../subgraphs/kit/store/loader';
import { openSqliteStore } from '../subgraphs/kit/store/sqlite/store';

interface Side {
  readonly edition: TestEdition;
  readonly gateway: TestGateway;
}

// The answers compared here may be larger than the limits allow.
const manyObjects = { MMD_MAX_OBJECTS: '100000000' };

let atOnce: Side;
let later: Side;
beforeAll(async () => {
  const [one, other] = [await openTestEdition(openSqliteStore), await openTestEdition(openLaterStore)];
  atOnce = { edition: one, gateway: await startGatewayOver(one, manyObjects) };
  later = { edition: other, gateway: await startGatewayOver(other, manyObjects) };
});
afterAll(() => Promise.all([atOnce.gateway.close(), later.gateway.close()]));

/** Asks both and compares the answers, including errors. */
async function same(operation: Operation): Promise<void> {
  const before = later.edition.executed();
  const [one, other] = [
    await atOnce.gateway.executeOperation(operation),
    await later.gateway.executeOperation(operation),
  ];
  expect(other).toEqual(one);
  expect(one.data).toBeDefined();
  expect(one.data).not.toBeNull();
  // The second edition did ask its own stores.
  expect(later.edition.executed()).not.toEqual(before);
}

describe('a store that answers at once and one that answers later', () => {
  test('are what they say', () => {
    expect(atOnce.edition.subgraphs.map(({ store }) => store.asynchronous)).toEqual(Array(6).fill(false));
    expect(later.edition.subgraphs.map(({ store }) => store.asynchronous)).toEqual(Array(6).fill(true));
  });

  test.each(savedNames)('question %s has the same answer', async (name) => {
    const variables = name === 'CountryPage' ? { code: 'ET' } : {};
    await same({ query: savedOperation(name), variables });
    await same({ query: savedOperation(name), variables: { ...variables, language: 'FR' } });
  });

  test.each(countries.filter((_, index) => index % 12 === 0).map(({ code }) => code))(
    'the page of %s has the same answer',
    (code) => same({ query: savedOperation('CountryPage'), variables: { code } }),
  );

  test.each([
    '{ countries(first: 100, orderBy: MEETINGS_DESC) { edges { cursor meetingCount initiativeCount node { code memberOf } } } }',
    `{ countries(first: 30) { nodes { meetings(first: 5) { totalCount pageInfo { endCursor } nodes { id hosts {
      ... on Country { code initiatives(first: 3) { totals { currency amount } nodes { id funders {
      ... on Organisation { id name } ... on Country { code } } } } } ... on Organisation { id name } } } } } } }`,
    '{ initiatives(filter: { components: [JVAP] }) { nodes { id ... on JvapInitiative { contracts { code title implementers { __typename } countries { code } } } } } }',
    '{ rabat { members { role since country { code } organisation { id } } chairmanships { from to country { code } } actionPlans { title adoptedAt { id } } } }',
    '{ continental { bodies { organisation { id } memberships { country { code } since } } freeMovement { progress country { name } } remittanceCosts { period costPercent } datasets { title } } }',
    '{ adept { organisations { id name adept { status countriesOfOrigin { code } } } } }',
    '{ jvap { dataCollectionCycles { year initiatives } domains { number area { title } initiatives(first: 2) { groups(by: FUNDER) { key label count } } } } }',
    '{ components { id name meetings(first: 3) { groups(by: COUNTRY) { key label count } nodes { id } } } programme { name components { id } initiative { id title } } }',
    '{ search(query: "remittance", first: 30) { totalCount edges { cursor node { title snippet node { id __typename } } } } }',
    '{ organisations(filter: { kinds: [DIASPORA] }, first: 50) { nodes { id name country { name } initiatives { totalCount } meetings { totalCount } } } }',
    '{ nodes(ids: ["country:ML", "meeting:ddd10", "nothing:here", "meeting:unknown", "plan:jvap-2015", "component:adept", "programme:mmd"]) { __typename id } }',
    '{ network(components: [RABAT], first: 50) { meetingsCounted nodes { meetings country { name } } edges { a { name } b { name } years components } } }',
  ])('%s', (query) => same({ query }));

  test('loaders answer at once over the first, with promises over the second, and read keys together', async () => {
    const asked: (readonly number[])[] = [];
    const squares = defineLoader<number, number>((keys) => {
      asked.push(keys);
      return keys.map((key) => key * key);
    });
    const eager = new Loaders(false);
    expect(eager.load(squares, 3, () => [4, 5])).toBe(9);
    expect(eager.load(squares, 5)).toBe(25);
    expect(asked).toEqual([[3, 4, 5]]);

    const gathering = new Loaders(true);
    const [one, two] = [gathering.load(squares, 6), gathering.load(squares, 7)];
    expect(one).toBeInstanceOf(Promise);
    expect(await Promise.all([one, two])).toEqual([36, 49]);
    expect(asked.slice(1)).toEqual([[6, 7]]);
  });

  test('a loader over the first whose batch takes turns reads each key once, and then answers at once', async () => {
    const asked: (readonly number[])[] = [];
    const slow = defineLoader<number, number>((keys) => {
      asked.push(keys);
      return Promise.resolve(keys.map((key) => key * key));
    });
    const eager = new Loaders(false);
    const [one, two, three] = [
      eager.load(slow, 3, () => [4]),
      eager.load(slow, 4, () => [3, 5]),
      eager.load(slow, 5, () => [3, 4]),
    ];
    expect(await Promise.all([one, two, three])).toEqual([9, 16, 25]);
    expect(asked).toEqual([[3, 4], [5]]);
    expect([3, 4, 5].map((key) => eager.load(slow, key))).toEqual([9, 16, 25]);
  });

  test('a loader over the first whose batch fails later fails for each key of it', async () => {
    const wrong = defineLoader<number, number>(() => Promise.reject(new Error('gone')));
    const eager = new Loaders(false);
    const both = [eager.load(wrong, 1, () => [2]), eager.load(wrong, 2)];
    for (const one of both) await expect(one).rejects.toThrow('gone');
  });

  test('what several fetches of one request ask of the same record is read once', async () => {
    for (const { edition } of [atOnce, later]) {
      const { schema, context, store } = edition.subgraph('rabat');
      const field = schema.getQueryType()?.getFields()['_entities'];
      const representations = [{ __typename: 'RabatMeeting', id: 'meeting:rabat-2014-som-rabat' }];
      const request = context();
      const before = store.executed;
      const ask = (): unknown => field?.resolve?.({}, { representations }, request, {} as never);
      const [one, other] = await Promise.all([ask(), ask()]);
      expect(one).toMatchObject(representations);
      expect(other).toEqual(one);
      expect(store.executed - before).toBe(1);
      await field?.resolve?.({}, { representations }, context(), {} as never);
      expect(store.executed - before).toBe(2);
    }
  });

  test('a subgraph over the first has its answer ready, over the second a promise', () => {
    const resolve = ({ edition }: Side): unknown => {
      const { schema, context } = edition.subgraph('rabat');
      const field = schema.getQueryType()?.getFields()['_entities'];
      const representations = [{ __typename: 'RabatMeeting', id: 'meeting:rabat-2014-som-rabat' }];
      return field?.resolve?.({}, { representations }, context(), {} as never);
    };
    expect(resolve(atOnce)).toMatchObject([{ id: 'meeting:rabat-2014-som-rabat' }]);
    expect(resolve(later)).toBeInstanceOf(Promise);
  });
});
