import type { OpenEdition } from '../editions';
import { RowCache } from '../subgraphs/kit/store/rowCache';
import { openTestEdition, startGatewayOver, type TestEdition } from './support/edition';
import { startGateway, type TestGateway } from './support/gateway';
import { openLaterStore } from './support/laterStore';
import { dataOf, savedNames, savedOperation } from './support/saved';

const MEGABYTE = 1_048_576;

/** Questions about lists, totals, sums, searches, members and single records; loaders read some of these. */
const queries: readonly string[] = [
  ...savedNames.map((name) => savedOperation(name)),
  '{ countries(first: 100) { totalCount nodes { code name meetings(first: 3) { totalCount nodes { id hosts { __typename } } } } } }',
  '{ rabat { members { role country { code } } chairmanships { from } actionPlans { title adoptedAt { id } } } }',
  '{ jvap { dataCollectionCycles { year } domains { title initiatives(first: 2) { totals { amount } groups(by: FUNDER) { label } } } } }',
  '{ continental { bodies { memberships { since } } freeMovement { progress } remittanceCosts { period } datasets { title } } }',
  '{ search(query: "remittance") { totalCount nodes { snippet node { id } } } components { id } programme { name } }',
  '{ nodes(ids: ["country:ML", "meeting:ddd10", "plan:jvap-2015"]) { __typename id } network(first: 5) { meetingsCounted edges { years } } }',
];
const variables = { code: 'ML' };

/** Asks everything twice. Returns, for each question, both answers and the number of statements of each. */
async function askTwice(gateway: TestGateway, edition: TestEdition) {
  const statements = (): number => Object.values(edition.executed()).reduce((all, one) => all + one, 0);
  const asked = [];
  for (const query of queries) {
    const answers = [];
    for (let turn = 0; turn < 2; turn += 1) {
      const before = statements();
      const data = await dataOf(gateway, { query, variables: query.includes('$code') ? variables : {} });
      answers.push({ data, statements: statements() - before });
    }
    asked.push(answers);
  }
  return asked;
}

describe.each([
  ['a store that answers at once', undefined],
  ['a store that answers later', openLaterStore],
])('rows kept across requests, over %s', (_name, openStore) => {
  let kept: TestEdition;
  let plain: TestEdition;
  let gateways: readonly [TestGateway, TestGateway];

  beforeAll(async () => {
    kept = await openTestEdition(openStore, 16 * MEGABYTE);
    plain = await openTestEdition(openStore);
    gateways = [await startGatewayOver(kept), await startGatewayOver(plain)];
  });
  afterAll(() => Promise.all(gateways.map((gateway) => gateway.close())));

  it('answer the second request without a statement, and with the same data', async () => {
    const [withCache, without] = [await askTwice(gateways[0], kept), await askTwice(gateways[1], plain)];
    queries.forEach((query, index) => {
      const [first, second] = withCache[index]!;
      const [plainly, again] = without[index]!;
      expect({ query, data: first!.data }).toEqual({ query, data: plainly!.data });
      expect({ query, data: second!.data }).toEqual({ query, data: plainly!.data });
      expect({ query, statements: second!.statements }).toEqual({ query, statements: 0 });
      expect({ query, statements: again!.statements }).toEqual({ query, statements: plainly!.statements });
    });
    const { hits, misses, entries, bytes } = kept.rowCache!.counts;
    expect(hits).toBeGreaterThan(misses);
    expect(entries).toBeGreaterThan(100);
    expect(bytes).toBeGreaterThan(10_000);
    expect(plain.rowCache).toBeNull();
  });
});

describe('the cache of rows', () => {
  it('keeps within its bytes, and keeps nothing that is a large part of them', async () => {
    const edition = await openTestEdition(undefined, MEGABYTE / 4);
    const gateway = await startGatewayOver(edition);
    const biggest = { bytes: 0 };
    for (let from = 1990; from < 2026; from += 1) {
      const query = `{ meetings(first: 100, filter: { from: "${String(from)}-01-01" }) { nodes { id title hosts { __typename } } } }`;
      await dataOf(gateway, { query });
      biggest.bytes = Math.max(biggest.bytes, edition.rowCache!.counts.bytes);
    }
    expect(biggest.bytes).toBeLessThanOrEqual(MEGABYTE / 4);
    expect(edition.rowCache!.counts.entries).toBeGreaterThan(0);
    await gateway.close();
  });

  it('tells statements apart, and their arguments', () => {
    const cache = new RowCache(MEGABYTE);
    let run = 0;
    const statement = (name: string) =>
      cache.over<readonly string[], string>((args) => [`${name} ${args.join()} ${String((run += 1))}`]);
    const [one, other] = [statement('one'), statement('other')];
    expect([one(['a', 'b']), one(['a,b']), other(['a', 'b'])]).toEqual([
      ['one a,b 1'],
      ['one a,b 2'],
      ['other a,b 3'],
    ]);
    expect([one(['a', 'b']), one(['a,b']), other(['a', 'b'])]).toEqual([
      ['one a,b 1'],
      ['one a,b 2'],
      ['other a,b 3'],
    ]);
    expect(cache.counts).toMatchObject({ hits: 3, misses: 3, entries: 3 });
  });

  it('reads once what several ask for at one time, and reads again what failed', async () => {
    const cache = new RowCache(MEGABYTE);
    let run = 0;
    const statement = cache.over<number, string>(async (fails) => {
      run += 1;
      await Promise.resolve();
      if (run === fails) throw new Error('gone');
      return [`row ${String(run)}`];
    });
    const both = await Promise.allSettled([statement(1), statement(1)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await Promise.all([statement(1), statement(1)])).toEqual([['row 2'], ['row 2']]);
    expect(statement(1)).toEqual(['row 2']);
    expect(run).toBe(2);
  });

  it('is as large as configured, and absent where that is nothing', async () => {
    const answered = async (environment: Record<string, string>) => {
      let opened: OpenEdition | undefined;
      const gateway = await startGateway({
        environment,
        edition: (edition) => (opened = edition as OpenEdition),
      });
      await dataOf(gateway, { query: '{ meetings { totalCount } }' });
      await gateway.close();
      return opened!.rowCache?.counts;
    };
    expect(await answered({})).toMatchObject({ misses: expect.any(Number) as number });
    expect(await answered({ MMD_ROW_CACHE_BYTES: '0' })).toBeUndefined();
  });

  it('belongs to one opened edition: another begins with an empty one', async () => {
    const [one, other] = [
      await openTestEdition(undefined, MEGABYTE),
      await openTestEdition(undefined, MEGABYTE),
    ];
    const opened = other.rowCache!.counts;
    const gateway = await startGatewayOver(one);
    await dataOf(gateway, { query: '{ meetings { totalCount nodes { id } } }' });
    expect(one.rowCache!.counts.misses).toBeGreaterThan(opened.misses);
    expect(other.rowCache!.counts).toEqual(opened);
    await gateway.close();
    await other.close();
  });
});
