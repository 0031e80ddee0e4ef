import { allRecords, csvOf, csvRecords, figure, openDashboard } from './support/dashboard';
import { served } from './support/served';

const site = served();

const open = (path: string) => openDashboard(site.browser, site.gateway.url, path);

const edition = () => site.gateway.edition.id;

/** Returns the value of a record's field and its currency, as the record's file has them. */
const fieldOf = (rows: Awaited<ReturnType<typeof csvRecords>>, field: string) => {
  const row = rows.find((each) => each['Champ'] === field);
  return [row?.['Valeur'], row?.['Devise']];
};

/** Returns, for each pair of countries, the number of meetings that record both, counted in data/. */
function pairsMet(): readonly number[] {
  const meetings = allRecords('meetings') as readonly (ReturnType<typeof allRecords>[number] & {
    readonly participatingCountries?: readonly string[];
  })[];
  const met = new Map<string, number>();
  for (const { hosts = [], chairs = [], participatingCountries = [] } of meetings) {
    const codes = [...new Set([...hosts, ...chairs, ...participatingCountries])]
      .filter((name) => /^[A-Z]{2}$/.test(name))
      .sort();
    for (const [index, a] of codes.entries())
      for (const b of codes.slice(index + 1)) met.set(`${a} ${b}`, (met.get(`${a} ${b}`) ?? 0) + 1);
  }
  return [...met.values()];
}

it.each([1, 2])('saves every pair of countries that met %i times, and draws whole ties', async (least) => {
  const { page } = await open(`/network?lang=en&min=${least}`);
  const network = await figure(page, 'Meetings of all years');
  const pairs = pairsMet().filter((times) => times >= least);
  // 357 pairs met at least five times, and 169 more met four times: 400 lines would draw only some of the latter.
  const drawn = pairs.filter((times) => times >= 5);
  expect(drawn).toHaveLength(357);
  expect(pairs.filter((times) => times >= 4)).toHaveLength(357 + 169);
  expect(await network.locator('svg line').count()).toBe(drawn.length);
  await network
    .getByText(
      `357 of ${pairs.length.toLocaleString('en-GB')} pairs are shown: those that met at least 5 times.`,
    )
    .waitFor();
  const { name, lines } = await csvOf(page, network);
  expect(lines).toHaveLength(pairs.length + 1);
  const part = least === 1 ? '1-meeting-or-more' : '2-meetings-or-more';
  expect(name).toBe(`Pairs-of-countries-that-met-${part}-${edition()}.csv`);
});

it('compares the meetings of the network with those of the same choice', async () => {
  const { page } = await open('/network?lang=en&from=2010&to=2018&component=rabat');
  const network = await figure(page, 'Meetings from 2010 to 2018');
  const all = allRecords('meetings').filter(({ components, date }) => {
    const year = Number(date?.start?.slice(0, 4));
    return components.includes('RABAT') && year >= 2010 && year <= 2018;
  });
  await network.getByRole('link', { name: `of ${all.length} found for this selection.` }).click();
  await page.getByRole('heading', { level: 2, name: `${all.length} found` }).waitFor();
});

it('gives the exact amount of a record, in the file as a number and a currency', async () => {
  const { page } = await open('/record/initiative:eutf-hoa-reg-25?lang=fr');
  const details = await figure(page, 'Détails');
  expect(await details.locator('dd').allInnerTexts()).toContain('60\u202f950\u202f000\u00a0EUR');
  const { name } = await csvOf(page, details);
  expect(name).toMatch(/^Détails-Facility-on-Sustainable-and-Dignified-Return/);
  expect(fieldOf(await csvRecords(page, details), 'Budget')).toEqual(['60950000', 'EUR']);
  await page.goto(`${site.gateway.url}/record/initiative:eutf-noa-ly-04?lang=fr`);
  const cents = await figure(page, 'Détails');
  expect(await cents.locator('dd').allInnerTexts()).toContain('42\u202f223\u202f927,28\u00a0EUR');
});

it.each([
  ['/country/ML?lang=fr&stock=2010', 'Migrants', 'Mali-Migrants-2010', { Année: '2010' }],
  [
    '/?lang=fr&map=meetings&component=rabat&year=2017',
    'Où se sont tenues les réunions',
    'Où-se-sont-tenues-les-réunions-Rabat-2017',
    { Composante: 'Rabat', Année: '2017' },
  ],
  ['/country?lang=fr&member=rabat', 'Afrique', 'Afrique-Rabat', {}],
  ['/search?lang=fr&q=remittance', 'Ce qui a été trouvé', 'Recherche-remittance', {}],
  [
    '/initiatives?lang=fr&for=several&funders=several',
    / trouvées?$/,
    'Initiatives-pour-plusieurs-pays-plusieurs-bailleurs',
    {},
  ],
  ['/initiatives?lang=fr&status=completed&domain=4', / trouvées?$/, 'Initiatives-domaine-4-Achevée', {}],
  ['/meetings?lang=fr&type=workshop&place=MA', / trouvées?$/, 'Réunions-Atelier-lieu-Maroc', {}],
] as const)(
  'names the file of %s by all that its figures are narrowed to',
  async (path, title, name, columns) => {
    const { page } = await open(path);
    const found = await figure(page, title);
    expect((await csvOf(page, found)).name).toBe(`${name}-${edition()}.csv`);
    const rows = await csvRecords(page, found);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatchObject(columns);
  },
);

it('saves all meetings of a country with the part that it had, as many as the picture counts', async () => {
  const { page } = await open('/country/CH?lang=en');
  const meetings = await figure(page, 'Meetings');
  const parts = allRecords('meetings') as readonly (ReturnType<typeof allRecords>[number] & {
    readonly participatingCountries?: readonly string[];
  })[];
  const hosted = parts.filter(({ country, hosts }) => country === 'CH' || hosts?.includes('CH'));
  const all = parts.filter(
    (each) =>
      hosted.includes(each) || each.chairs?.includes('CH') || each.participatingCountries?.includes('CH'),
  );
  const rows = await csvRecords(page, meetings);
  expect(rows).toHaveLength(all.length);
  expect(all.length).toBeGreaterThan(hosted.length);
  expect(await meetings.locator('.lead').innerText()).toContain(`${all.length} meetings`);
  expect(rows.filter((row) => row['Role']?.includes('Held or hosted here'))).toHaveLength(hosted.length);
  expect(rows.filter((row) => row['Role'] === 'Other role').length).toBeGreaterThan(0);
});

it('marks whole years alone, also where a line has few points', async () => {
  const { page } = await open('/pair/LI/ER?lang=en');
  const migrants = await figure(page, 'Migrants from one living in the other');
  const labels = await migrants.locator('svg g[aria-label="x-axis tick label"] text').allTextContents();
  expect(labels.length).toBeGreaterThan(1);
  expect(labels.filter((label) => !/^\d{4}$/.test(label))).toEqual([]);
});

it('gives no two columns of a file one name', async () => {
  const { page } = await open('/about?lang=fr');
  for (const title of ['L’édition', 'Tables publiées', 'Le programme derrière les dialogues']) {
    const { lines } = await csvOf(page, await figure(page, title));
    const columns = lines[0]!.split(',');
    expect(columns).toEqual([...new Set(columns)]);
  }
});
