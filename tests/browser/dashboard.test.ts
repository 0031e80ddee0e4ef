import { allRecords, csvRows, dataFile, figure, openDashboard, tableOf } from './support/dashboard';
import { served } from './support/served';

const site = served();

const open = (path: string) => openDashboard(site.browser, site.gateway.url, path);

const meetings = allRecords('meetings');
const initiatives = allRecords('initiatives');
const components = ['RABAT', 'KHARTOUM', 'JVAP', 'CONTINENTAL', 'ADEPT'];

/** The countries that belong to a process today; observers do not. */
function members(folder: string): Set<string> {
  const all = dataFile<readonly { country?: string; role: string; until?: string }[]>(
    `${folder}/members.json`,
  );
  return new Set(
    all.flatMap(({ country, role, until }) =>
      country && role !== 'OBSERVER' && until === undefined ? [country] : [],
    ),
  );
}

it('counts the records of the data for each component, in English and in French', async () => {
  for (const [lang, titles] of [
    ['en', ['The five components', 'Table']],
    ['fr', ['Les cinq composantes', 'Tableau']],
  ] as const) {
    const { page, faults } = await open(`/?lang=${lang}`);
    const rows = await tableOf(await figure(page, titles[0]), titles[1]);
    expect(rows.map((row) => row.slice(4))).toEqual(
      components.map((name) => [
        String(meetings.filter((each) => each.components.includes(name)).length),
        String(initiatives.filter((each) => each.components.includes(name)).length),
      ]),
    );
    expect(rows[0]?.[2]).toBe(String(members('rabat').size));
    expect(rows[1]?.[2]).toBe(String(members('khartoum').size));
    // ADEPT's members are organisations, which have a separate column.
    const platform = dataFile<readonly { adeptStatus?: string }[]>('adept/diasporaOrganisations.json').filter(
      ({ adeptStatus }) => adeptStatus !== undefined,
    ).length;
    expect(rows.map((row) => row[3])).toEqual(['', '', '', '', String(platform)]);
    expect(rows[4]?.[2]).toBe('');
    expect(faults).toEqual([]);
  }
});

it('maps the members of today', async () => {
  const { page } = await open('/?lang=en');
  const rows = await tableOf(await figure(page, 'Who belongs to what'));
  const countries = dataFile<readonly { code: string; region: string }[]>('atlas/countries.json');
  const drawn = new Set(countries.filter(({ region }) => region !== 'OTHER').map(({ code }) => code));
  for (const [column, folder] of [
    [1, 'rabat'],
    [2, 'khartoum'],
  ] as const) {
    const here = [...members(folder)].filter((code) => drawn.has(code));
    expect(rows.filter((row) => row[column] === 'member')).toHaveLength(here.length);
  }
});

it('says of a component without a list of members that it has none', async () => {
  const { page } = await open('/?lang=en&component=adept');
  const map = await figure(page, 'Who belongs to what');
  await map.getByText('Diaspora platform ADEPT keeps no list of member countries').waitFor();
});

it('shows the meetings by year and component', async () => {
  const { page } = await open('/?lang=en');
  const rows = await tableOf(await figure(page, 'Meetings over time'));
  const of2017 = meetings.filter(({ date }) => date?.start?.startsWith('2017'));
  expect(rows.find(([year]) => year === '2017')).toEqual([
    '2017',
    ...components.map((name) => String(of2017.filter((each) => each.components.includes(name)).length)),
    String(of2017.length),
  ]);
});

it('shows initiatives by domain with one sum a currency, and how many domains are inferred', async () => {
  const { page } = await open('/?lang=en&component=jvap');
  const jvap = initiatives.filter((each) => each.components.includes('JVAP'));
  const domains = await figure(page, 'Initiatives by domain of the Valletta plan');
  const inferred = jvap.filter(({ domainBasis }) => domainBasis === 'INFERRED').length;
  await domains.getByText(`For ${inferred} of ${jvap.length}, the domain is inferred`).waitFor();
  const rows = await tableOf(domains);
  for (const domain of [1, 2, 3, 4, 5]) {
    const there = jvap.filter((each) => each.domains?.includes(domain));
    const euros = there
      .filter(({ budget }) => budget?.currency === 'EUR')
      .map(({ budget }) => budget!.amount);
    expect(rows[domain - 1]!.slice(1, 3)).toEqual([
      String(there.length),
      new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }).format(
        euros.reduce((one, other) => one + other, 0),
      ),
    ]);
  }
});

it('shows what a country hosted and chaired, and the initiatives for it', async () => {
  const { page, faults } = await open('/country/MA?lang=fr');
  await page.getByRole('heading', { level: 1, name: 'Maroc' }).waitFor();
  const rows = await tableOf(await figure(page, 'Réunions'), 'Tableau');
  const hosted = meetings.filter(({ country, hosts }) => country === 'MA' || hosts?.includes('MA'));
  const chaired = meetings.filter(({ chairs }) => chairs?.includes('MA'));
  expect(rows.filter(([part]) => part?.includes('Tenues ou accueillies ici'))).toHaveLength(hosted.length);
  expect(rows.filter(([part]) => part?.includes('Présidées, d’après les fiches'))).toHaveLength(
    chaired.length,
  );
  const domains = await tableOf(await figure(page, 'Initiatives par domaine'), 'Tableau');
  const forIt = initiatives.filter(({ countries }) => countries?.includes('MA'));
  expect(domains.map((row) => row[1])).toEqual(
    [1, 2, 3, 4, 5].map((domain) => String(forIt.filter(({ domains: of }) => of?.includes(domain)).length)),
  );
  expect(faults).toEqual([]);
});

it('shows the migrant stock and the remittances of a country', async () => {
  const { page } = await open('/country/ML?lang=en&stock=2010');
  const migrants = await tableOf(await figure(page, 'Migrants'));
  const stock = csvRows('continental/migrantStock.csv').filter(
    ([origin, , year]) => origin === 'ML' && year === '2010',
  );
  const persons = stock.map(([, , , value]) => Number(value)).sort((one, other) => other - one);
  expect(migrants.filter(([way]) => way === 'From here, living in').map((row) => row[2])).toEqual(
    persons.map((value) => value.toLocaleString('en-GB')),
  );
  const inflows = await tableOf(await figure(page, 'Remittances received'));
  const received = csvRows('continental/remittanceInflows.csv').filter(([country]) => country === 'ML');
  expect(inflows).toHaveLength(received.length);
  expect(inflows.find(([year]) => year === '2017')?.[1]).toBe(
    Number(received.find(([, year]) => year === '2017')![3]).toLocaleString('en-GB'),
  );
});

it('shows what connects France and Mali', async () => {
  const { page, faults } = await open('/pair/FR/ML?lang=en');
  await page.getByRole('heading', { level: 1, name: 'France – Mali' }).waitFor();
  const migrants = await tableOf(await figure(page, 'Migrants from one living in the other'));
  const stock = csvRows('continental/migrantStock.csv');
  const persons = (origin: string, destination: string, year: string) =>
    Number(stock.find((row) => row[0] === origin && row[1] === destination && row[2] === year)![3]);
  expect(migrants).toContainEqual([
    'From Mali, living in France',
    '2020',
    persons('ML', 'FR', '2020').toLocaleString('en-GB'),
    'un-desa-migrant-stock-2020',
  ]);
  const costs = await tableOf(await figure(page, 'The cost of sending money'));
  const corridor = csvRows('continental/remittanceCosts.csv').filter(
    (row) => row[0] === 'FR' && row[1] === 'ML',
  );
  expect(costs.map((row) => row[2])).toEqual(
    corridor.sort((one, other) => one[3]!.localeCompare(other[3]!)).map((row) => String(Number(row[4]))),
  );
  await (await figure(page, 'Shared memberships')).getByText('together since 11 Jul 2006').waitFor();
  expect(faults).toEqual([]);
});

it('draws which countries meet most, narrowed by years', async () => {
  const { page, faults } = await open('/network?lang=en&from=2014&to=2019&min=1');
  const network = await figure(page, 'Meetings from 2014 to 2019');
  const answer = await site.gateway.executeOperation<{
    network: { edges: { a: { code: string }; b: { code: string }; meetings: number }[] };
  }>({
    query:
      '{ network(fromYear: 2014, toYear: 2019, minMeetings: 1, first: 8000) { edges { a { code } b { code } meetings } } }',
  });
  const { edges } = answer.data!.network;
  expect(edges.length).toBeGreaterThan(400);
  const beyond = edges[400]!.meetings;
  const drawn = edges.filter(({ meetings: times }) => times > beyond);
  const countries = new Set(drawn.flatMap(({ a, b }) => [a.code, b.code]));
  expect(await network.locator('svg .node').count()).toBe(countries.size);
  expect(await network.locator('svg line').count()).toBe(drawn.length);
  expect(faults).toEqual([]);
});

it('lists initiatives with filters, a page at a time', async () => {
  const { page } = await open('/initiatives?lang=en&domain=4&country=NE&component=jvap');
  const found = initiatives.filter(
    ({ components: of, domains, countries }) =>
      of.includes('JVAP') && domains?.includes(4) && countries?.includes('NE'),
  );
  await page.getByRole('heading', { level: 2, name: `${found.length} found` }).waitFor();
  await page.goto(`${site.gateway.url}/initiatives?lang=en`);
  await figure(page, `${initiatives.length} found`);
  const first = await page.locator('.items a').first().textContent();
  await page.getByRole('link', { name: 'Next page' }).click();
  await page.waitForFunction((title) => document.querySelector('.items a')?.textContent !== title, first);
  await page.goBack();
  await page.waitForFunction((title) => document.querySelector('.items a')?.textContent === title, first);
});

it('turns to the top of the next page of a list, with the focus there, and back by one', async () => {
  const { page, faults } = await open('/meetings?lang=fr');
  const titles = () => page.locator('.paged .what a').allInnerTexts();
  const atItsTop = () =>
    page.locator('.paged').evaluate((list) => {
      const { top } = list.getBoundingClientRect();
      return document.activeElement === list && top >= 0 && top < innerHeight / 2;
    });
  const turn = async (name: string, first: number) => {
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByText(`${first}–${first + 49} sur ${meetings.length}`).waitFor();
    await page.waitForFunction(() => !document.querySelector('.figure[aria-busy=true]'));
    expect([name, await atItsTop()]).toEqual([name, true]);
    return titles();
  };
  await figure(page, /trouvée/);
  const first = await titles();
  expect(await page.getByRole('link', { name: 'Page précédente' }).count()).toBe(0);
  const second = await turn('Page suivante', 51);
  const third = await turn('Page suivante', 101);
  expect(new Set([...first, ...second, ...third]).size).toBeGreaterThan(140);
  await page.reload();
  expect(await turn('Page précédente', 51)).toEqual(second);
  expect(await turn('Page précédente', 1)).toEqual(first);
  expect(await page.getByRole('link', { name: 'Page précédente' }).count()).toBe(0);
  await turn('Page suivante', 51);
  await turn('Page suivante', 101);
  expect(await turn('Retour à la première page', 1)).toEqual(first);
  expect(faults).toEqual([]);
});

it.each([
  ['/?lang=fr', 'Playground'],
  ['/about?lang=fr', 'Ouvrir le Playground'],
])('%s keeps its language in the link "%s", and on the way back', async (path, name) => {
  const { page } = await open(path);
  await page.getByRole('link', { name, exact: true }).click();
  await page.waitForURL(/\/playground\?lang=fr/);
  await page.locator('html[lang=fr]').waitFor();
  await page.getByRole('link', { name: 'Tableau de bord' }).click();
  await page.getByRole('heading', { name: 'Les cinq composantes' }).waitFor();
});

it('shows a record with its sources', async () => {
  const record = meetings.find(({ id }) => id === 'rabat-2022-12-13-ministerial-cadiz')!;
  const { page } = await open(`/record/meeting:${record.id}?lang=fr`);
  await page.getByRole('heading', { level: 1, name: record.title.fr! }).waitFor();
  const details = await figure(page, 'Détails');
  await details.getByRole('button', { name: `${record.sources.length} sources` }).click();
  const links = await details
    .locator('.sources a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(record.sources);
});

it('names the edition and the caveats on every page', async () => {
  for (const path of ['/', '/country/ML', '/network', '/about']) {
    const { page } = await open(`${path}?lang=en`);
    await page.getByText(`Edition ${site.gateway.edition.id}`).first().waitFor();
    await page.getByText('The records were collected from public pages').first().waitFor();
  }
});
