import { startGateway, type TestGateway } from '../support/gateway';
import {
  countries,
  inLanguage,
  initiatives,
  json,
  meetings,
  organisations,
  type Text,
} from '../support/facts';
import { askSaved, dataOf } from '../support/saved';

interface Hit {
  readonly kind: string;
  readonly title: string;
  readonly snippet: string;
  readonly node: { readonly id: string };
}

interface Answer {
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Hit[];
  };
}

interface Plan {
  readonly id: string;
  readonly title: Text;
  readonly areas?: readonly { readonly title: Text; readonly objectives?: readonly Objective[] }[];
}

interface Objective {
  readonly title: Text;
  readonly actions?: readonly { readonly title: Text }[];
}

const plans = ['rabat', 'khartoum', 'jvap', 'continental'].flatMap((name) =>
  json<Plan[]>(`${name}/actionPlans.json`),
);

const both = (text: Text | undefined): string => `${text?.en ?? ''} ${text?.fr ?? ''}`;

/** The searchable words of each record, with its id. Countries are left out, as their names are not in the data. */
const documents: readonly (readonly [id: string, words: string])[] = [
  ...meetings.map(
    ({ id, title, city, themes = [], summary }) =>
      [`meeting:${id}`, [both(title), city, ...themes.map(both), both(summary)].join(' ')] as const,
  ),
  ...initiatives.map((one) => {
    const { regions = [] } = one as { regions?: string[] };
    return [
      `initiative:${one.id}`,
      [both(one.title), one.code, one.programme, ...regions, both(one.summary)].join(' '),
    ] as const;
  }),
  ...organisations.map((one) => {
    const { city } = one as { city?: string };
    return [`organisation:${one.id}`, [both(one.name), one.acronym, city].join(' ')] as const;
  }),
  ...plans.map((plan) => {
    const areas = (plan.areas ?? []).flatMap(({ title, objectives = [] }) => [
      both(title),
      ...objectives.flatMap((one) => [
        both(one.title),
        ...(one.actions ?? []).map((action) => both(action.title)),
      ]),
    ]);
    return [`plan:${plan.id}`, [both(plan.title), ...areas].join(' ')] as const;
  }),
];

const fold = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Returns the records that contain every word; the last one may be just the beginning of a word. */
function having(query: string): readonly string[] {
  const words = fold(query);
  const last = words.at(-1) ?? '';
  return documents
    .filter(([, text]) => {
      const found = fold(text);
      return (
        words.slice(0, -1).every((word) => found.includes(word)) &&
        found.some((word) => word.startsWith(last))
      );
    })
    .map(([id]) => id)
    .sort();
}

let gateway: TestGateway;
beforeAll(async () => void (gateway = await startGateway()));
afterAll(() => gateway.close());

/** Returns all results, page by page. */
async function findAll(query: string, more: Record<string, unknown> = {}): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  for (let after: string | null = null; ;) {
    const { search }: Answer = await askSaved(gateway, 'Search', { query, after, ...more });
    hits.push(...search.nodes);
    if (!search.pageInfo.hasNextPage) {
      expect(hits).toHaveLength(search.totalCount);
      return hits;
    }
    after = search.pageInfo.endCursor;
  }
}

const idsOf = (hits: readonly Hit[]): string[] => hits.map(({ node }) => node.id).sort();

describe('question 9: records by their words', () => {
  test('with accents, without, and in capitals: the same findings', async () => {
    const found = await findAll('réadmission');
    expect(found.length).toBeGreaterThan(10);
    expect(await findAll('readmission')).toEqual(found);
    expect(await findAll('RÉADMISSION')).toEqual(found);
  });

  test('a French word that English does not have finds the French texts', async () => {
    const hits = await findAll('asile');
    expect(hits.length).toBeGreaterThan(0);
    expect(idsOf(hits)).toEqual(having('asile'));
  });

  test('a programme is found by its reference, first of all', async () => {
    for (const query of ['T05-EUTF-SAH-ML-01', 't05-eutf-sah-ml-01', 'EUTF-SAH-ML-01']) {
      const [first] = await findAll(query);
      expect(first).toMatchObject({ kind: 'INITIATIVE', node: { id: 'initiative:eutf-sah-ml-01' } });
    }
  });

  test('a country is found by its name in either language and by its code', async () => {
    for (const query of ["Côte d'Ivoire", "COTE D'IVOIRE", 'ivoire', 'CI']) {
      const hits = await findAll(query, { kinds: ['COUNTRY'] });
      expect(hits.map(({ node }) => node.id)).toContain('country:CI');
    }
    const [hit] = await findAll('Allemagne', { kinds: ['COUNTRY'] });
    expect(hit).toMatchObject({ title: 'Germany', node: { id: 'country:DE' } });
    expect((await findAll('Allemagne', { kinds: ['COUNTRY'], language: 'FR' }))[0]?.title).toBe('Allemagne');
  });

  test('an organisation is found by its acronym', async () => {
    const [first] = await findAll('ICMPD', { kinds: ['ORGANISATION'] });
    expect(first?.node.id).toBe('organisation:icmpd');
  });

  test('words that mean the same find the same records: those that have any of them', async () => {
    const kinds = ['MEETING', 'INITIATIVE', 'ORGANISATION', 'ACTION_PLAN'];
    const words = ['remittance', 'envois', 'transferts de fonds', 'transferts d’argent'];
    const expected = [...new Set(words.flatMap(having))].sort();
    for (const query of [
      'remittances',
      'Envoi',
      'envois de fonds',
      'transfert de fonds',
      "transferts d'argent",
    ]) {
      const hits = await findAll(query, { kinds });
      expect([query, idsOf(hits)]).toEqual([query, expected]);
    }
    // The match is shown in the record's own words.
    for (const { snippet } of await findAll('envois de fonds', { kinds }))
      expect(snippet).toMatch(/«[^»]*(?:remittance|transfert|envoi)[^»]*»/i);
  });

  test('they go with other words', async () => {
    const both = await findAll('envois de fonds Afrique');
    expect(both.length).toBeGreaterThan(0);
    expect(idsOf(both)).toEqual(idsOf(await findAll('remittances Afrique')));
    expect(both.length).toBeLessThan((await findAll('remittances')).length);
  });

  test.each([
    ['RCA', 'country:CF'],
    ['rdc', 'country:CD'],
    ['DRC', 'country:CD'],
  ])('the short name %s finds %s', async (query, id) => {
    expect((await findAll(query)).map(({ node }) => node.id)).toContain(id);
  });

  test.each([
    'réadmission',
    'smuggling',
    'diaspora youth',
    'climate',
    'protection asile',
    'Marrakesh',
    'trafficking in human beings',
    'border mana',
    'EUTF',
    'libya',
    'développement',
  ])('«%s» finds the records that have all its words, and no other', async (query) => {
    const hits = await findAll(query, { kinds: ['MEETING', 'INITIATIVE', 'ORGANISATION', 'ACTION_PLAN'] });
    const expected = having(query);
    expect(expected.length).toBeGreaterThan(0);
    expect(idsOf(hits)).toEqual(expected);
    for (const { kind, node } of hits)
      expect(node.id.split(':')[0]).toBe(kind === 'ACTION_PLAN' ? 'plan' : kind.toLowerCase());
  });

  test('each kind alone gives its part of the findings', async () => {
    const all = await findAll('migration');
    const kinds = ['COUNTRY', 'MEETING', 'INITIATIVE', 'ORGANISATION', 'ACTION_PLAN'];
    const parts = await Promise.all(kinds.map((kind) => findAll('migration', { kinds: [kind] })));
    expect(parts.map((hits) => new Set(hits.map(({ kind }) => kind)).size <= 1)).toEqual(
      kinds.map(() => true),
    );
    expect(idsOf(parts.flat())).toEqual(idsOf(all));
  });

  test('the snippet marks what was found', async () => {
    for (const { snippet } of (await findAll('remittance')).slice(0, 20))
      expect(snippet).toMatch(/«remittance\p{L}*»/iu);
  });

  test('the highlights are matches and nothing else, also where a record has guillemets of its own', async () => {
    const { data } = await gateway.executeOperation<{
      search: { nodes: { excerpt: string; highlights: { start: number; end: number }[] }[] };
    }>({
      query:
        '{ search(query: "labellisé processus", first: 100) { nodes { excerpt highlights { start end } } } }',
    });
    const hits = data!.search.nodes;
    expect(hits.some(({ excerpt }) => excerpt.includes('«'))).toBe(true);
    for (const { excerpt, highlights } of hits) {
      expect(highlights.length).toBeGreaterThan(0);
      for (const { start, end } of highlights)
        expect(excerpt.slice(start, end)).toMatch(/^(?:labellisé|processus)$/iu);
    }
  });

  test('titles are given in the language asked for', async () => {
    const hits = await findAll('retour', { language: 'FR', kinds: ['MEETING'] });
    expect(hits.length).toBeGreaterThan(0);
    for (const { title, node } of hits) {
      const record = meetings.find(({ id }) => `meeting:${id}` === node.id)!;
      expect(title).toBe(inLanguage(record.title, 'FR'));
    }
  });

  test.each([1, 7, 100])('pages of %i together are the whole, in one order', async (first) => {
    const query = `query ($first: Int!, $after: String) {
      search(query: "migration", first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { node { id } }
      }
    }`;
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { search }: Answer = await dataOf(gateway, { query, variables: { first, after } });
      seen.push(...search.nodes.map(({ node }) => node.id));
      if (seen.length > 60 && first === 1) break;
      if (!search.pageInfo.hasNextPage) {
        expect(seen).toHaveLength(search.totalCount);
        break;
      }
      after = search.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const whole = (await findAll('migration')).map(({ node }) => node.id);
    expect(seen).toEqual(whole.slice(0, seen.length));
  });

  test('every country can be found by its own names', async () => {
    for (const { code } of countries) {
      const query = `{ country(code: "${code}") { name french: name(language: FR) } }`;
      const { country } = await dataOf<{ country: { name: string; french: string } }>(gateway, { query });
      for (const words of [country.name, country.french])
        expect(idsOf(await findAll(words, { kinds: ['COUNTRY'] }))).toContain(`country:${code}`);
    }
  });
});
