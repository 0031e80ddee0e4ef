import { openSqliteStore } from '../subgraphs/kit/store/sqlite/store';
import type { BuildQuery, Store } from '../subgraphs/kit/store/store';
import { openTestEdition, startGatewayOver, type TestEdition } from './support/edition';
import type { TestGateway } from './support/gateway';
import { dataOf } from './support/saved';

// Lists of many parents under a large relation are read in parts. The real data has no such relation, so a store says
// of each table that it has a million rows.

const ROWS = 1_000_000;

function openLargeStore(file: string): Store {
  return Object.assign(openSqliteStore(file), { rowsOf: () => ROWS });
}

// Longer than a turn may take.
const SLOW_MS = 15;

function openSlowStore(file: string): Store {
  const store = openLargeStore(file);
  const { prepare } = store;
  return Object.assign(store, {
    prepare<A, R>(build: BuildQuery<A>) {
      const run = prepare<A, R>(build);
      return (args: A) => {
        for (const ends = performance.now() + SLOW_MS; performance.now() < ends;);
        return run(args);
      };
    },
  });
}

// The answers hold more objects than the limits allow.
const manyObjects = { MMD_MAX_OBJECTS: '100000000' };

const opened: TestGateway[] = [];
async function over(openStore: (file: string) => Store): Promise<readonly [TestEdition, TestGateway]> {
  const edition = await openTestEdition(openStore);
  const gateway = await startGatewayOver(edition, manyObjects);
  opened.push(gateway);
  return [edition, gateway];
}
afterEach(() => Promise.all(opened.splice(0).map((gateway) => gateway.close())));

const lists = [
  '{ countries(first: 100) { nodes { code initiatives { totalCount groups(by: COUNTRY) { key count totals { currency amount } } } } } }',
  '{ countries(first: 100) { nodes { initiatives(as: null) { totalCount totals { currency amount count } groups(by: FUNDER) { key count } } } } }',
  '{ countries(first: 100) { nodes { initiatives(first: 3, orderBy: TITLE_ASC) { edges { cursor node { id title funders { __typename } } } pageInfo { hasNextPage endCursor } } } } }',
  '{ countries(first: 100) { nodes { initiatives(first: 5, filter: { funders: ["country:DE"], startedFrom: "2016-01-01" }) { totalCount nodes { id countries { code } } } } } }',
  '{ countries(first: 40) { nodes { meetings(first: 4) { totalCount groups(by: COUNTRY) { key count } nodes { id hosts { ... on Country { code initiatives(first: 2) { totalCount nodes { id } } } } } } } } }',
  '{ organisations(first: 100) { nodes { id initiatives(first: 2) { totalCount groups(by: YEAR) { key count } nodes { id } } meetings { totalCount } } } }',
  '{ components { initiatives(first: 4) { groups(by: COUNTRY) { key count } nodes { id } } } jvap { domains { initiatives(first: 2) { totalCount groups(by: COUNTRY) { key } nodes { id } } } } }',
];

test('lists that are read in parts are the same as those that are read at once', async () => {
  const [[once, atOnce], [parted, inParts]] = [await over(openSqliteStore), await over(openLargeStore)];
  for (const query of lists) {
    const data = await dataOf(atOnce, { query });
    expect({ query, data: await dataOf(inParts, { query }) }).toEqual({ query, data });
  }
  const [some, many] = [once, parted].map((edition) => edition.executed()['atlas'] ?? 0);
  expect(many).toBeGreaterThan(2 * (some ?? 0));
});

test('others are answered between two parts', async () => {
  const [, gateway] = await over(openSlowStore);
  const answered: string[] = [];
  const ask = async (name: string, query: string): Promise<void> => {
    await dataOf(gateway, { query });
    answered.push(name);
  };
  const long = ask(
    'long',
    '{ countries(first: 100) { nodes { initiatives { groups(by: COUNTRY) { key } } } } }',
  );
  await Promise.all([long, ask('short', '{ edition { id } }')]);
  expect(answered).toEqual(['short', 'long']);
});

test('a list of which a part fails is an error, and nothing else ends', async () => {
  let left = Infinity;
  const [, gateway] = await over((file) => {
    const store = openSlowStore(file);
    const { prepare } = store;
    return Object.assign(store, {
      prepare<A, R>(build: BuildQuery<A>) {
        const run = prepare<A, R>(build);
        return (args: A) => {
          if ((left -= 1) < 0) throw new Error('The disk is gone.');
          return run(args);
        };
      },
    });
  });
  left = 5;
  const query = '{ countries(first: 100) { nodes { initiatives { groups(by: COUNTRY) { key } } } } }';
  const { errors } = await gateway.executeOperation({ query });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  expect(await dataOf(gateway, { query: '{ edition { id } }' })).toMatchObject({ edition: {} });
});
