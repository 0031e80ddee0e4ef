import { publish, PostgresShelf } from '../editions';
import { openDatabase } from '../subgraphs/kit/store/sqlite/database';
import { tokensOf } from '../subgraphs/kit/text';
import { startGateway, type TestGateway } from './support/gateway';
import { settingsFor, startPostgres, type TestPostgres } from './support/postgres';
import { editionsDir } from './support/published';
import { dataOf, savedNames, savedOperation } from './support/saved';
import { join } from 'node:path';

// The same data on both stores gives the same edition and the same answers.

let server: TestPostgres;
let sqlite: TestGateway;
let postgres: TestGateway;

beforeAll(async () => {
  server = await startPostgres();
  const shelf = new PostgresShelf(settingsFor(server.url));
  await publish({ dataDir: 'data', shelf });
  await shelf.close();
  sqlite = await startGateway({ environment: { MMD_EDITIONS_DIR: editionsDir() } });
  postgres = await startGateway({ environment: { DATABASE_URL: server.url } });
});

afterAll(async () => {
  await sqlite.close();
  await postgres.close();
  await server.close();
});

async function both<Data>(query: string, variables: Record<string, unknown> = {}): Promise<[Data, Data]> {
  return [
    await dataOf<Data>(sqlite, { query, variables }),
    await dataOf<Data>(postgres, { query, variables }),
  ];
}

it('gives the edition the same checksum', async () => {
  const [one, other] = await both('{ edition { checksum counts { kind count } } }');
  expect(other).toEqual(one);
});

const variants: Readonly<Partial<Record<string, readonly Record<string, unknown>[]>>> = {
  CountryPage: ['ML', 'MA', 'BE', 'CD', 'EH', 'US'].map((code) => ({ code })),
  CountryPair: [{}, { between: 'BE', and: 'CD' }],
  Timeline: [{}, { year: 2018, host: 'SN' }],
};

describe.each(savedNames.filter((name) => name !== 'Search'))('the saved operation %s', (name) => {
  it.each(variants[name] ?? [{}])('answers the same on both: %j', async (variables) => {
    const [one, other] = await both<Record<string, unknown>>(savedOperation(name), variables);
    // The id of an edition begins with its number on the shelf.
    const { edition: _, ...data } = one;
    expect(other).toMatchObject(data);
  });
});

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly snippet: string;
      readonly title: string;
      readonly node: { readonly id: string };
    }[];
  };
}

async function allFound(gateway: TestGateway, query: string, kinds?: readonly string[]): Promise<object[]> {
  const found: object[] = [];
  let after: string | null = null;
  do {
    const variables: Record<string, unknown> = { query, after, ...(kinds && { kinds }) };
    const { search }: Found = await dataOf<Found>(gateway, { query: savedOperation('Search'), variables });
    found.push(...search.nodes);
    after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
    if (after === null) expect(found).toHaveLength(search.totalCount);
  } while (after !== null);
  return found;
}

describe('the search', () => {
  it.each([
    ['réadmission'],
    ['readmission'],
    ['remittance'],
    ['envois de fonds Afrique'],
    ['RCA'],
    ['T05-EUTF-SAH-ML-01'],
    ['T05-EUTF'],
    ['migration et développement'],
    ['côte d’ivoire'],
    ["Côte d'Ivoire"],
    ['mal'],
    ['rabat process'],
    ['the'],
    ['de'],
    ['a'],
    ['2018'],
    ['diaspora invest'],
    ['eu-africa'],
    ['nobody knows this'],
  ])('finds the same for %j, each with the same snippet', async (query) => {
    const byId = (hits: object[]): object[] =>
      hits.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    expect(byId(await allFound(postgres, query))).toEqual(byId(await allFound(sqlite, query)));
  });

  it('finds the same of one kind', async () => {
    const ids = async (gateway: TestGateway) =>
      (await allFound(gateway, 'mali', ['INITIATIVE', 'COUNTRY'])).map((hit) => JSON.stringify(hit)).sort();
    expect(await ids(postgres)).toEqual(await ids(sqlite));
  });

  it('cuts the records into the same words as FTS5 does', async () => {
    const database = openDatabase(':memory:', { readonly: false });
    database.prepare('attach ? as atlas').run(join(editionsDir(), sqlite.edition.id, 'atlas.sqlite'));
    const texts = database.prepare('select title, code, words from search').all() as Record<string, string>[];
    const ours = new Set(
      texts.flatMap((row) => Object.values(row).flatMap(tokensOf)).map(({ word }) => word),
    );
    database.exec('create virtual table temp.vocabulary using fts5vocab(atlas, search, row)');
    const theirs = database.prepare('select term from vocabulary').pluck().all() as string[];
    database.close();
    expect([...ours].sort()).toEqual([...theirs].sort());
    expect(ours.size).toBeGreaterThan(3_000);
    await Promise.resolve();
  });
});

describe('what a client may send', () => {
  const errorsOf = async (gateway: TestGateway, query: string) =>
    ((await gateway.executeOperation({ query })).errors ?? []).map(({ message, extensions }) => [
      message,
      extensions['code'],
    ]);
  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

  it.each([
    `{ countries(orderBy: INITIATIVES_DESC, after: "${cursor('country', 'INITIATIVES_DESC', 'many', 'ML')}") { totalCount nodes { code } } }`,
    `{ countries(orderBy: INITIATIVES_DESC, after: "${cursor('country', 'INITIATIVES_DESC', 1.5, 'ML')}") { nodes { code } } }`,
    `{ countries(orderBy: INITIATIVES_DESC, after: "${cursor('country', 'INITIATIVES_DESC', 1e300, 'ML')}") { nodes { code } } }`,
    `{ meetings(after: "${cursor('meeting', 'START_DATE_DESC', 5, 'x')}") { nodes { id } } }`,
    `{ search(query: "mali", after: "${cursor('search', 'BEST_FIRST', 'x', '1')}") { nodes { kind } } }`,
    `{ search(query: "mali", after: "${cursor('search', 'BEST_FIRST', -1, '1; drop table search')}") { nodes { kind } } }`,
    '{ search(query: "\\u0000") { totalCount } }',
  ])('is refused alike: %s', async (query) => {
    const errors = await errorsOf(sqlite, query);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.[1]).toMatch(/^(CURSOR_INVALID|ARGUMENT_INVALID)$/);
    expect(await errorsOf(postgres, query)).toEqual(errors);
  });

  it.each([
    '{ initiatives(filter: { programmes: ["a\\u0000b"] }) { totalCount } }',
    '{ meetings(filter: { year: 2147483647 }) { totalCount } }',
    '{ meetings(filter: { year: -2147483648 }) { totalCount } }',
    '{ search(query: "mali \\u0000 \' \\" \\\\ & | ! <-> : * (") { totalCount } }',
    `{ initiatives(filter: { codes: ["'; drop schema mmd cascade; --"] }) { totalCount } }`,
    `{ meetings(after: "${cursor('meeting', 'START_DATE_DESC', 'a\0b', '\ud800')}") { totalCount nodes { id } } }`,
  ])('is answered alike: %s', async (query) => {
    const [one, other] = await both(query);
    expect(other).toEqual(one);
  });
});
