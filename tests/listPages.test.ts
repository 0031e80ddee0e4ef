import { startGateway, type TestGateway } from './support/gateway';
import { countries, initiatives, meetings, organisations } from './support/facts';
import { dataOf } from './support/saved';

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

/** A list: the path to it, its orders, and the number of its records. */
interface List {
  readonly name: string;
  readonly around: (list: string) => string;
  readonly field: string;
  readonly args?: string;
  readonly orders: readonly string[];
  readonly expected: number;
}

const atRoot = (list: string): string => `list: ${list}`;
const dates = ['START_DATE_ASC', 'START_DATE_DESC'];
const lists: readonly List[] = [
  {
    name: 'countries',
    around: atRoot,
    field: 'countries',
    orders: ['NAME_ASC', 'CODE_ASC', 'INITIATIVES_DESC', 'MEETINGS_DESC'],
    expected: countries.length,
  },
  { name: 'meetings', around: atRoot, field: 'meetings', orders: dates, expected: meetings.length },
  {
    name: 'initiatives',
    around: atRoot,
    field: 'initiatives',
    orders: [...dates, 'TITLE_ASC'],
    expected: initiatives.length,
  },
  {
    name: 'organisations',
    around: atRoot,
    field: 'organisations',
    orders: ['NAME_ASC'],
    expected: organisations.length,
  },
  {
    name: 'meetings of Belgium',
    around: (list) => `country(code: "BE") { list: ${list} }`,
    field: 'meetings',
    orders: dates,
    expected: meetings.filter((one) =>
      [
        one.country,
        ...(one.hosts ?? []),
        ...(one.chairs ?? []),
        ...(one.participatingCountries ?? []),
      ].includes('BE'),
    ).length,
  },
  {
    name: 'meetings of Belgium in several parts, some at once',
    around: (list) => `country(code: "BE") { list: ${list} }`,
    field: 'meetings',
    args: 'as: [PLACE, HOST, CHAIR], filter: { from: "2010-01-01" }',
    orders: dates,
    expected: meetings.filter(
      (one) =>
        (one.date?.start ?? '') >= '2010-01-01' &&
        [one.country, ...(one.hosts ?? []), ...(one.chairs ?? [])].includes('BE'),
    ).length,
  },
  {
    name: 'meetings of Morocco and Spain',
    around: (list) => `relationship(between: "MA", and: "ES") { list: ${list} }`,
    field: 'meetings',
    orders: dates,
    expected: meetings.filter((one) => {
      const present = [
        one.country,
        ...(one.hosts ?? []),
        ...(one.chairs ?? []),
        ...(one.participatingCountries ?? []),
      ];
      return present.includes('MA') && present.includes('ES');
    }).length,
  },
  {
    name: 'initiatives for Niger in the JVAP',
    around: (list) => `country(code: "NE") { jvap { list: ${list} } }`,
    field: 'initiatives',
    orders: [...dates, 'TITLE_ASC'],
    expected: initiatives.filter((one) => one.components.includes('JVAP') && one.countries?.includes('NE'))
      .length,
  },
  {
    name: 'initiatives that the Trust Fund funds',
    around: (list) => `organisation(id: "organisation:eutf-africa") { list: ${list} }`,
    field: 'initiatives',
    args: 'as: FUNDER',
    orders: ['START_DATE_DESC'],
    expected: initiatives.filter((one) => one.funders?.includes('eutf-africa')).length,
  },
  {
    name: 'initiatives of domain 5',
    around: (list) => `jvap { domains { number list: ${list} } }`,
    field: 'initiatives',
    orders: ['START_DATE_ASC'],
    expected: initiatives.filter((one) => one.domains?.includes(5)).length,
  },
  {
    name: 'organisations of Belgium',
    around: (list) => `country(code: "BE") { list: ${list} }`,
    field: 'organisations',
    args: 'as: [SEAT]',
    orders: ['NAME_ASC'],
    expected: organisations.filter((one) => one.country === 'BE').length,
  },
  {
    name: 'meetings without any',
    around: atRoot,
    field: 'meetings',
    args: 'filter: { year: 1999 }',
    orders: dates,
    expected: 0,
  },
];

/** Finds the list in an answer, wherever it is; under several domains it is the last one's. */
function listIn(value: unknown): Page {
  if (Array.isArray(value)) return listIn(value.at(-1));
  const fields = value as Record<string, unknown>;
  if (fields['list'] !== undefined) return fields['list'] as Page;
  return listIn(Object.values(fields).find((one) => typeof one === 'object' && one !== null));
}

let gateway: TestGateway;
beforeAll(async () => void (gateway = await startGateway()));
afterAll(() => gateway.close());

async function page(
  { around, field, args }: List,
  order: string,
  first: number,
  after: string | null,
): Promise<Page> {
  const more = [args, `orderBy: ${order}`, 'first: $first', 'after: $after'].filter(Boolean).join(', ');
  const query = `query ($first: Int!, $after: String) {
    ${around(`${field}(${more}) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { id } }
    }`)}
  }`;
  return listIn(await dataOf(gateway, { query, variables: { first, after } }));
}

/** Reads a list to its end and checks every page. */
async function readAll(
  list: List,
  order: string,
  first: number,
  most = Infinity,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { totalCount, pageInfo, edges }: Page = await page(list, order, first, after);
    expect(totalCount).toBe(list.expected);
    expect(edges.length).toBeLessThanOrEqual(first);
    expect(pageInfo).toMatchObject({
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    });
    ids.push(...edges.map(({ node }) => node.id));
    expect(pageInfo.hasNextPage).toBe(ids.length < list.expected);
    if (!pageInfo.hasNextPage || ids.length >= most) return ids;
    expect(edges).toHaveLength(first);
    after = pageInfo.endCursor;
  }
}

const cases = lists.flatMap((list) => list.orders.map((order) => [list.name, order, list] as const));

describe('pages', () => {
  test.each(cases)(
    '%s by %s: pages of 100 and of 7 are the same whole, each record once',
    async (_, order, list) => {
      const whole = await readAll(list, order, 100);
      expect(whole).toHaveLength(list.expected);
      expect(new Set(whole).size).toBe(whole.length);
      expect(await readAll(list, order, 7)).toEqual(whole);
    },
  );

  test.each(cases)('%s by %s: one by one they come in the same order', async (_, order, list) => {
    const one = await readAll(list, order, 1, 60);
    expect(one).toEqual((await readAll(list, order, 100)).slice(0, one.length));
  });

  test('the whole list of countries can be read one by one to its end', async () => {
    const [list] = lists;
    expect(await readAll(list!, 'NAME_ASC', 1)).toHaveLength(countries.length);
  });

  test('a page begins after any cursor of an edge, not only after the last', async () => {
    const list = lists[2]!;
    const { edges } = await page(list, 'TITLE_ASC', 30, null);
    const next = await page(list, 'TITLE_ASC', 5, edges[11]!.cursor);
    expect(next.edges).toEqual(edges.slice(12, 17));
  });

  test('records without a date come last, oldest first and newest first', async () => {
    const undated = new Set(
      meetings.filter(({ date }) => date?.start === undefined).map(({ id }) => `meeting:${id}`),
    );
    expect(undated.size).toBe(3);
    for (const order of dates) {
      const ids = await readAll(lists[1]!, order, 100);
      expect(new Set(ids.slice(-3))).toEqual(undated);
    }
  });

  test('without `first` a page has twenty', async () => {
    const { meetings: found } = await dataOf<{ meetings: { nodes: unknown[] } }>(gateway, {
      query: '{ meetings { nodes { id } } }',
    });
    expect(found.nodes).toHaveLength(20);
  });
});
