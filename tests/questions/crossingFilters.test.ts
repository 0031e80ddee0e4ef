import { startGateway, type TestGateway } from '../support/gateway';
import {
  byDate,
  cents,
  initiatives,
  membersToday,
  totalsOf,
  type Initiative,
  type Money,
} from '../support/facts';
import { askSaved, dataOf } from '../support/saved';

interface Answer {
  readonly countries: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly cursor?: string;
      readonly initiativeCount: number;
      readonly node: {
        readonly code: string;
        readonly name: string;
        readonly initiatives: {
          readonly totals: readonly (Money & { count: number })[];
          readonly nodes: readonly { readonly id: string }[];
        };
      };
    }[];
  };
}

interface Question {
  readonly process: 'rabat' | 'khartoum';
  readonly domain: number;
  readonly since: string;
  readonly atLeast: number;
}

/** Answers the question from the records. */
function expected({ process, domain, since, atLeast }: Question): Map<string, readonly Initiative[]> {
  const chosen = initiatives.filter(
    ({ domains, date }) => domains?.includes(domain) && (date?.start ?? '') >= since,
  );
  const all = [...membersToday(process)].map(
    (code) => [code, chosen.filter(({ countries }) => countries?.includes(code))] as const,
  );
  return new Map(all.filter(([, list]) => list.length >= atLeast));
}

let gateway: TestGateway;
beforeAll(async () => void (gateway = await startGateway()));
afterAll(() => gateway.close());

describe('question 3: countries of a process with so many initiatives of a domain', () => {
  test('nine countries of Khartoum benefit from three or more of domain 4 since 2019, Tunisia from eight', async () => {
    const { countries } = await askSaved<Answer>(gateway, 'CrossingFilters');
    expect(countries.totalCount).toBe(9);
    expect(countries.edges[0]).toMatchObject({ initiativeCount: 8, node: { code: 'TN' } });
  });

  test.each<Question>([
    { process: 'khartoum', domain: 4, since: '2019-01-01', atLeast: 3 },
    { process: 'rabat', domain: 4, since: '2019-01-01', atLeast: 1 },
    { process: 'rabat', domain: 2, since: '2010-01-01', atLeast: 2 },
    { process: 'khartoum', domain: 5, since: '2016-06-01', atLeast: 5 },
    { process: 'rabat', domain: 1, since: '2000-01-01', atLeast: 0 },
    { process: 'rabat', domain: 3, since: '2024-01-01', atLeast: 50 },
  ])('%o: the same countries, counts, sums and newest initiatives as in the records', async (question) => {
    const { countries } = await askSaved<Answer>(gateway, 'CrossingFilters', {
      ...question,
      process: [question.process.toUpperCase()],
    });
    const lists = expected(question);
    expect(countries.totalCount).toBe(lists.size);
    const counts = countries.edges.map(({ node, initiativeCount }) => [node.code, initiativeCount]);
    expect(new Map(counts as [string, number][])).toEqual(
      new Map([...lists].map(([code, list]) => [code, list.length])),
    );
    const inOrder = countries.edges.map(({ initiativeCount }) => initiativeCount);
    expect(inOrder).toEqual([...inOrder].sort((one, other) => other - one));
    for (const { node } of countries.edges) {
      const list = lists.get(node.code) ?? [];
      expect(node.initiatives.totals.map((total) => ({ ...total, amount: cents(total.amount) }))).toEqual(
        totalsOf(list),
      );
      expect(node.initiatives.nodes.map(({ id }) => id)).toEqual(
        byDate(list, 'desc')
          .slice(0, 5)
          .map(({ id }) => `initiative:${id}`),
      );
    }
  });

  test('the list goes on after its first page in the same order, most first', async () => {
    const query = `query ($after: String) {
      countries(filter: { memberOf: [RABAT] }, orderBy: INITIATIVES_DESC, first: 5, after: $after) {
        totalCount
        edges { cursor initiativeCount node { code } }
      }
    }`;
    const seen: [string, number][] = [];
    let after: string | null = null;
    for (;;) {
      const { countries }: Answer = await dataOf(gateway, { query, variables: { after } });
      seen.push(...countries.edges.map((edge): [string, number] => [edge.node.code, edge.initiativeCount]));
      after = countries.edges.at(-1)?.cursor ?? null;
      if (after === null) break;
    }
    const expectedCounts = [...membersToday('rabat')].map(
      (code) => [code, initiatives.filter((one) => one.countries?.includes(code)).length] as [string, number],
    );
    expectedCounts.sort(([a, one], [b, other]) => other - one || (a < b ? 1 : -1));
    expect(seen).toEqual(expectedCounts);
  });

  test('in French', async () => {
    const { countries } = await askSaved<Answer>(gateway, 'CrossingFilters', { language: 'FR' });
    expect(countries.edges[0]?.node.name).toBe('Tunisie');
  });
});
