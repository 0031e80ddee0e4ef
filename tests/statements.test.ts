import { openTestEdition, startGatewayOver, type TestEdition } from './support/edition';
import type { TestGateway } from './support/gateway';
import { askSaved, dataOf, savedNames, type SavedName } from './support/saved';

let edition: TestEdition;
let gateway: TestGateway;
beforeAll(async () => {
  edition = await openTestEdition();
  // Lists in lists of a hundred hold more objects and bytes than a client may ask for.
  gateway = await startGatewayOver(edition, {
    MMD_MAX_OBJECTS: '100000000',
    MMD_MAX_ANSWER_BYTES: '1073741824',
  });
});
afterAll(() => gateway.close());

/** Counts the statements that each subgraph runs during `ask`; subgraphs that run none are left out. */
async function statementsOf(ask: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = edition.executed();
  await ask();
  const now = edition.executed();
  return Object.fromEntries(
    Object.entries(now).flatMap(([name, count]) => {
      const run = count - (before[name] ?? 0);
      return run === 0 ? [] : [[name, run]];
    }),
  );
}

const card = 'id title startDate components';
const owned = `${card} summary note sources { url }`;
const country = 'code name subregion';

/** Lists, and lists within lists; `$n` is the size of every page. */
const nested: readonly (readonly [name: string, query: string])[] = [
  ['meetings', `meetings(first: $n) { totalCount nodes { ${owned} documents { title } } }`],
  [
    'meetings → all links',
    `meetings(first: $n) { nodes { ${card} country { ${country} } hosts { ...Party } chairs { ...Party }
      participatingCountries { ${country} } actionPlan { id title } } }`,
  ],
  ['initiatives', `initiatives(first: $n) { totalCount totals { currency amount } nodes { ${owned} } }`],
  [
    'initiatives → all links',
    `initiatives(first: $n) { nodes { ${card} countries { ${country} } funders { ...Party }
      implementers { ...Party } domains { number title } } }`,
  ],
  ['organisations', 'organisations(first: $n) { nodes { id name sources { url } country { code name } } }'],
  [
    'organisations → meetings and initiatives → countries',
    `organisations(first: $n) { nodes { id meetings(first: $n) { totalCount nodes { ${card} country { ${country} } } }
      initiatives(first: $n) { totals { amount } nodes { ${card} countries { ${country} } } } } }`,
  ],
  [
    'countries → meetings → hosts → initiatives → funders',
    `countries(first: $n) { nodes { ${country} meetings(first: $n) { nodes { ${card} hosts { ...Party
      ... on Country { initiatives(first: 5) { nodes { ${card} funders { ...Party } } } } } } } } }`,
  ],
  [
    'countries → the view of every component',
    `countries(first: $n) { nodes { ${country}
      rabat { memberships { role since } chairmanships { from } meetings(first: $n) { nodes { ${card} } } }
      khartoum { memberships { role } chairmanships { from } initiatives(first: $n) { totalCount } }
      jvap { domains { domain { title } count totals { amount } } initiatives(first: $n) { nodes { ${card} } } }
      continental { memberships { body { id name } since } freeMovement { progress } remittanceInflows { year dataset { title } }
        remittanceCorridors { from { code } to { name } latest { costPercent } } emigrants { persons destination { name } } }
      adept { diasporaPolicies { name } } } }`,
  ],
  [
    'countries → organisations → what ADEPT knows of them',
    `countries(first: $n) { nodes { code organisations(first: $n) { nodes { id name adept { sectors
      countriesOfActivity { ${country} } countriesOfOrigin { code } } } } } }`,
  ],
  [
    'initiatives → contracts → who carries them out',
    `initiatives(first: $n, filter: { components: [JVAP] }) { nodes { id ... on JvapInitiative { contracts { code
      countries { ${country} } implementers { ...Party } } } } }`,
  ],
  [
    'domains → initiatives → countries → initiatives',
    `jvap { domains { title initiatives(first: $n) { nodes { ${card} countries { code
      initiatives(first: $n) { totalCount nodes { ${card} } } } } } } }`,
  ],
  [
    'components → meetings → hosts',
    `components { id name meetings(first: $n) { totalCount nodes { ${card} hosts { ...Party } } } }`,
  ],
  [
    'groups of initiatives, with their names',
    `initiatives(first: $n) { groups(by: FUNDER) { label count totals { amount } } nodes { id } }`,
  ],
  [
    'countries with counts',
    'countries(first: $n, orderBy: INITIATIVES_DESC) { edges { initiativeCount meetingCount node { code } } }',
  ],
  [
    'network → countries → meetings',
    `network(first: $n) { meetingsCounted nodes { country { ${country} } } edges { components years a { name
      meetings(first: $n) { nodes { ${card} } } } b { ${country} } } }`,
  ],
  [
    'findings → records',
    `search(query: "migration", first: $n) { totalCount nodes { title node { id ... on Meeting { ${owned} hosts { ...Party } }
      ... on Initiative { title summary countries { name } } ... on Organisation { name } ... on ActionPlan { title } } } }`,
  ],
  [
    'memberships of a process → countries → meetings',
    `rabat { members { role country { ${country} meetings(first: $n) { nodes { ${card} } } } organisation { name } } }`,
  ],
  [
    'action plans → meetings → hosts',
    `khartoum { actionPlans { title areas { title } adoptedAt { id title } meetings(first: $n) { nodes { ${card} hosts { ...Party } } } } }`,
  ],
];

const party = `fragment Party on Actor { ... on Country { code countryName: name }
  ... on Organisation { id organisationName: name } }`;

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);

const measure = (query: string, n: number) =>
  statementsOf(() =>
    dataOf(gateway, {
      query: `query ($n: Int!) { ${query} } ${query.includes('...Party') ? party : ''}`,
      variables: { n },
    }),
  );

describe('statements', () => {
  // A longer page may have more kinds of records and so ask more owners, each once, but never once per record.
  test.each(nested)('%s: pinned, and as many for a hundred as for two', async (name, query) => {
    const two = await measure(query, 2);
    const hundred = await measure(query, 100);
    expect({ [name]: hundred }).toMatchSnapshot();
    for (const [subgraph, count] of Object.entries(two))
      expect(count).toBeLessThanOrEqual(hundred[subgraph] ?? 0);
    expect(sum(hundred) - sum(two)).toBeLessThan(20);
  });

  test.each(savedNames.map((name): [SavedName] => [name]))('question %s: pinned', async (name) => {
    const variables = name === 'CountryPage' ? { code: 'ML' } : {};
    const statements = await statementsOf(() => askSaved(gateway, name, variables));
    expect({ [name]: statements }).toMatchSnapshot();
  });

  test('a hundred records by id take one statement a kind, however many there are', async () => {
    const { meetings, initiatives } = await dataOf<Record<string, { nodes: { id: string }[] }>>(gateway, {
      query: '{ meetings(first: 50) { nodes { id } } initiatives(first: 49) { nodes { id } } }',
    });
    const ids = [...(meetings?.nodes ?? []), ...(initiatives?.nodes ?? [])].map(({ id }) => id);
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Meeting { title } ... on Initiative { title } } }';
    const run = (some: readonly string[]) =>
      statementsOf(() => dataOf(gateway, { query, variables: { ids: [...some, 'country:ML'] } }));
    expect(await run(ids)).toEqual({ atlas: 2 });
    expect(await run([ids[0]!, ids[60]!])).toEqual({ atlas: 2 });
  });

  test('the same list asked for twice is read once', async () => {
    const list = 'meetings(first: 20) { totalCount nodes { id } }';
    const read = (query: string) => statementsOf(() => dataOf(gateway, { query }));
    expect(await read(`{ country(code: "MA") { a: ${list} b: ${list} } }`)).toEqual(
      await read(`{ country(code: "MA") { ${list} } }`),
    );
  });
});
