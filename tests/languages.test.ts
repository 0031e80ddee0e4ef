import { startGateway, type Answer, type TestGateway } from './support/gateway';
import { csv, initiatives, json, meetings, organisations, type Text } from './support/facts';

// A text known in only one language is given to everyone in that language, and says so.

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway();
});

afterAll(() => gateway.close());

interface Said {
  readonly id: string;
  readonly text: string;
  readonly language: string;
}

interface List {
  readonly list: {
    readonly nodes: readonly Said[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const lists = {
  meeting:
    'meetings(first: 100, after: $after) { nodes { id text: title(language: $language) language: titleLanguage(language: $language) }',
  initiative:
    'initiatives(first: 100, after: $after) { nodes { id text: title(language: $language) language: titleLanguage(language: $language) }',
  organisation:
    'organisations(first: 100, after: $after) { nodes { id text: name(language: $language) language: nameLanguage(language: $language) }',
} as const;

async function allOf(list: keyof typeof lists, language: string): Promise<readonly Said[]> {
  const said: Said[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors }: Answer<List> = await gateway.executeOperation<List>({
      query: `query ($language: Language, $after: String) { list: ${lists[list]} pageInfo { hasNextPage endCursor } } }`,
      variables: { language, after },
    });
    expect(errors).toBeUndefined();
    said.push(...data!.list.nodes);
    if (!data!.list.pageInfo.hasNextPage) return said;
    after = data!.list.pageInfo.endCursor;
  }
}

const texts: Readonly<Record<keyof typeof lists, ReadonlyMap<string, Text>>> = {
  meeting: new Map(meetings.map(({ id, title }) => [`meeting:${id}`, title])),
  initiative: new Map(initiatives.map(({ id, title }) => [`initiative:${id}`, title])),
  organisation: new Map(organisations.map(({ id, name }) => [`organisation:${id}`, name])),
};

it.each(['meeting', 'initiative', 'organisation'] as const)(
  'says in which language the title or name of every %s comes',
  async (list) => {
    for (const [language, wanted, other] of [
      ['EN', 'en', 'fr'],
      ['FR', 'fr', 'en'],
    ] as const) {
      const said = await allOf(list, language);
      expect(said).toHaveLength(texts[list].size);
      for (const { id, text, language: given } of said) {
        const known = texts[list].get(id)!;
        const expected = known[wanted] === undefined ? other : wanted;
        expect([id, text, given]).toEqual([id, known[expected], expected.toUpperCase()]);
      }
    }
  },
);

it('says it of summaries, and of each part of a plan', async () => {
  const { data } = await gateway.executeOperation({
    query: `{
      initiative: node(id: "initiative:au-free-movement-protocol") {
        ... on JvapInitiative { fr: summaryLanguage(language: FR) en: summaryLanguage }
      }
      plan: node(id: "plan:cadiz-action-plan-2023-2027") {
        ... on RabatActionPlan { areas { titleLanguage(language: FR) objectives { titleLanguage(language: FR) } } }
      }
    }`,
  });
  const [record] = json<{ id: string; summary: Text }[]>('jvap/initiatives.json').filter(
    ({ id }) => id === 'au-free-movement-protocol',
  );
  expect(data!['initiative']).toEqual({ fr: record!.summary.fr === undefined ? 'EN' : 'FR', en: 'EN' });
  const plan = json<{ id: string; areas?: { title: Text; objectives?: { title: Text }[] }[] }[]>(
    'rabat/actionPlans.json',
  ).find(({ id }) => id === 'cadiz-action-plan-2023-2027')!;
  const of = (title: Text) => (title.fr === undefined ? 'EN' : 'FR');
  expect(data!['plan']).toEqual({
    areas: plan.areas!.map(({ title, objectives }) => ({
      titleLanguage: of(title),
      objectives: (objectives ?? []).map((each) => ({ titleLanguage: of(each.title) })),
    })),
  });
});

const inBoth = ['EN', 'FR'] as const;

it.each(inBoth)('gives the note and the themes of every meeting in %s', async (language) => {
  const key = language === 'EN' ? 'en' : 'fr';
  const told = new Map<string, unknown>();
  for (let after: string | null = null; ;) {
    const { data, errors }: Answer<Meetings> = await gateway.executeOperation<Meetings>({
      query: `query ($language: Language, $after: String) {
        meetings(first: 100, after: $after) {
          nodes { id themes(language: $language) note(language: $language) }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      variables: { language, after },
    });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo }: Meetings['meetings'] = data!.meetings;
    for (const { id, themes, note } of nodes) told.set(id, { themes, note });
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(told).toEqual(
    new Map(
      meetings.map(({ id, themes = [], note }) => [
        `meeting:${id}`,
        { themes: themes.map((theme) => theme[key]), note: note?.[key] ?? null },
      ]),
    ),
  );
});

interface Meetings {
  readonly meetings: {
    readonly nodes: readonly {
      readonly id: string;
      readonly themes: readonly string[];
      readonly note: string | null;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

it.each(inBoth)('says what it knows of its tables and their figures in %s', async (language) => {
  const key = language === 'EN' ? 'en' : 'fr';
  const { data } = await gateway.executeOperation({
    query: `query ($language: Language) {
      continental {
        datasets {
          id
          title(language: $language)
          publisher(language: $language)
          attribution(language: $language)
          edition(language: $language)
          note(language: $language)
        }
        remittanceCosts { region period note(language: $language) }
      }
      country(code: "LS") { continental { remittanceInflows { year note(language: $language) } } }
      programme { note(language: $language) }
    }`,
    variables: { language },
  });
  type Told = Readonly<Record<'title' | 'publisher' | 'attribution', Text>> & {
    id: string;
    edition?: Text;
    note?: Text;
  };
  const column = language === 'EN' ? 'noteEn' : 'noteFr';
  const programme = json<{ budgetNote: Text; note: Text }>('continental/programme.json');
  const inflows = csv('continental/remittanceInflows.csv')
    .filter(({ country }) => country === 'LS')
    .map((row) => ({ year: Number(row['year']), note: row[column] === '' ? null : row[column] }));
  const regions = csv('continental/remittanceCosts.csv')
    .filter(({ to }) => to === '')
    .map((row) => ({
      region: row['region'],
      period: row['period'],
      note: row[column] === '' ? null : row[column],
    }));
  expect(data).toEqual({
    continental: {
      datasets: json<Told[]>('continental/datasets.json').map(
        ({ id, title, publisher, attribution, edition, note }) => ({
          id,
          title: title[key],
          publisher: publisher[key],
          attribution: attribution[key],
          edition: edition?.[key] ?? null,
          note: note?.[key] ?? null,
        }),
      ),
      remittanceCosts: expect.arrayContaining(regions) as unknown,
    },
    country: { continental: { remittanceInflows: inflows.toSorted((one, other) => one.year - other.year) } },
    programme: { note: `${programme.budgetNote[key]} ${programme.note[key]}` },
  });
  expect(inflows.some(({ note }) => note !== null)).toBe(true);
  expect(regions.some(({ note }) => note !== null)).toBe(true);
});
