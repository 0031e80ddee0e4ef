import type { Locator, Page } from 'playwright-core';

import { allRecords, csvOf, csvRecords, dataFile, figure, openDashboard, tableOf } from './support/dashboard';
import { served } from './support/served';

const site = served();

const open = (path: string) => openDashboard(site.browser, site.gateway.url, path);

/** Reads the first whole number in a text of the English page. */
const numberIn = (text: string): number => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));

/** A number on a page, with the address that it links to. */
interface Counted {
  readonly text: string;
  readonly href: string;
}

const lists = ['/meetings', '/initiatives', '/organisations', '/country?'];

/** Returns the numbers of a page that link to lists: links that begin with one, and bars, whose names are the links. */
async function numbersOf(page: Page): Promise<readonly Counted[]> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  const selector = lists.map((list) => `main a[href^="${list}"]`).join(', ');
  const links = await page.locator(selector).evaluateAll((all) =>
    all.map((link): { text: string; href: string } => {
      const bar = link.closest('.name') === null ? null : link.closest('.bars li');
      const counted = bar?.querySelector('.value') ?? link;
      return { text: counted.textContent.trim(), href: link.getAttribute('href') ?? '' };
    }),
  );
  const numbers = links.filter(({ text }) => /^\d/.test(text));
  return [...new Map(numbers.map((link) => [`${link.text} ${link.href}`, link])).values()];
}

/** Returns the number of records that a list states; countries have no such heading and are counted. */
async function foundOn(list: Page): Promise<number> {
  const countries = list.locator('.country-grid li');
  const heading = list.getByRole('heading', { level: 2, name: /^[\d,]+ / });
  await heading.or(countries).first().waitFor();
  const counted = await countries.count();
  return counted > 0 ? counted : numberIn((await heading.textContent()) ?? '');
}

// The kind of fault: a number that links to nothing, or to a list of other things than it counts.
it.each([
  '/?lang=en',
  '/?lang=en&component=khartoum',
  '/country/ML?lang=en',
  '/country/FR?lang=en',
  '/pair/FR/ML?lang=en',
  '/pair/IT/TN?lang=en',
  '/network?lang=en',
  '/network?lang=en&from=2010&to=2018&component=rabat',
  '/initiatives?lang=en&country=NE',
  '/about?lang=en',
])('leads from every number of %s to exactly so many records', async (path) => {
  const { page } = await open(path);
  await page.locator('section.figure').first().waitFor();
  const numbers = await numbersOf(page);
  expect(numbers.length).toBeGreaterThan(0);
  const list = await page.context().newPage();
  for (const { text, href } of numbers) {
    await list.goto(`${site.gateway.url}${href}`);
    const found = await foundOn(list);
    expect({ text, href, found }).toEqual({ text, href, found: numberIn(text) });
  }
});

it('lists below a country what it hosted and chaired, and tells terms in the chair from meetings', async () => {
  const { page } = await open('/country/ML?lang=en');
  await figure(page, 'Meetings');
  const stats = page.locator('.stats > div');
  const stat = async (name: RegExp) => numberIn((await stats.filter({ hasText: name }).textContent()) ?? '');
  for (const [name, part] of [
    [/meetings? held or hosted/, 'hosted'],
    [/meetings? recorded as chaired/, 'chaired'],
  ] as const) {
    const heading = (await page.locator(`#${part} h3`).textContent()) ?? '';
    expect(await stat(name)).toBe(numberIn(heading.slice(heading.lastIndexOf('('))));
  }
  // data/rabat/chairs.json has one term of Mali's, until 21 March 2017.
  expect(await stat(/terms? as chair/)).toBe(1);
});

it('shows since when the African Union suspended Mali, not since when Mali is its member', async () => {
  const { page } = await open('/country/ML?lang=en');
  const rows = await tableOf(await figure(page, 'Memberships'));
  const union = rows.filter(([what]) => what === 'AU');
  expect(union.map((row) => row.slice(1, 3))).toEqual([
    ['member', '1963-05-25'],
    ['suspended', '2021'],
  ]);
});

it('sums no money of a country that is named with others as funder, and lists what it counts', async () => {
  const { page } = await open('/pair/FR/ML?lang=en');
  const money = await figure(page, 'Initiatives that one funds for the other');
  await money.getByText('3 with other funders: its share is not known').waitFor();
  expect(await money.textContent()).not.toMatch(/EUR\s?157/);
  const rows = await tableOf(money);
  const titles = rows.filter(([, way]) => way?.includes('France → Mali')).map(([title]) => title);
  expect(titles).toHaveLength(5);
});

it('counts in the network without years what its saved question counts, meetings without a date too', async () => {
  const { page } = await open('/network?lang=en');
  const network = await figure(page, 'Meetings of all years');
  const lead = (await network.locator('.lead').textContent()) ?? '';
  // Counted in data/: meetings with two countries or more among hosts, chairs and participants.
  const meetings = allRecords('meetings') as readonly (ReturnType<typeof allRecords>[number] & {
    readonly participatingCountries?: readonly string[];
  })[];
  const met = meetings.filter(({ hosts = [], chairs = [], participatingCountries = [] }) => {
    const present = [...hosts, ...chairs, ...participatingCountries];
    return new Set(present.filter((name) => /^[A-Z]{2}$/.test(name))).size > 1;
  });
  expect(numberIn(lead)).toBe(met.length);
  expect(met.some(({ date }) => date === undefined)).toBe(true);
});

it('saves a list whole, named after what it holds, with edition, licence and link in each row', async () => {
  const { page } = await open('/initiatives?lang=en&country=NE');
  const niger = allRecords('initiatives').filter(({ countries }) => countries?.includes('NE'));
  expect(niger.length).toBeGreaterThan(25);
  const { name, lines } = await csvOf(page, await figure(page, `${niger.length} found`));
  expect(name).toBe(`Initiatives-Niger-${site.gateway.edition.id}.csv`);
  expect(lines[0]).toMatch(/,Edition,Licence,Link$/);
  expect(lines).toHaveLength(niger.length + 1);
  const end = `,${site.gateway.edition.id},Apache-2.0,${site.gateway.url}/initiatives?lang=en&country=NE`;
  expect(lines.slice(1).filter((line) => !line.endsWith(end))).toEqual([]);
});

it('saves initiatives so that their budgets add up to the totals of the page', async () => {
  const { page } = await open('/initiatives?lang=en');
  const initiatives = allRecords('initiatives');
  const list = await figure(page, `${initiatives.length} found`);
  const rows = await csvRecords(page, list);
  expect(rows).toHaveLength(initiatives.length);
  const euros = rows.filter((row) => row['Currency'] === 'EUR' && row['Budget counted with'] === '');
  const sum = euros.reduce((total, row) => total + Math.round(Number(row['Budget']) * 100), 0);
  const { data } = await site.gateway.executeOperation<{
    initiatives: { totals: readonly { currency: string; amount: number; count: number }[] };
  }>({ query: '{ initiatives(first: 1) { totals { currency amount count } } }' });
  const total = data?.initiatives.totals.find(({ currency }) => currency === 'EUR');
  expect([sum / 100, euros.length]).toEqual([total?.amount, total?.count]);
  const counted = rows.map((row) => row['Budget counted with']).filter((id) => id !== '');
  expect(counted).toEqual(Array(2).fill('initiative:mmd-support-programme'));
  const inferred = rows.filter((row) => row['Domain basis'] === 'domain inferred');
  expect(inferred).toHaveLength(initiatives.filter(({ domainBasis }) => domainBasis === 'INFERRED').length);
  const funded = rows.filter((row) => row['Funders'] !== '');
  expect(funded).toHaveLength(initiatives.filter(({ funders = [] }) => funders.length > 0).length);
  const completed = rows.filter((row) => row['Status'] === 'Completed');
  expect(completed).toHaveLength(initiatives.filter(({ status }) => status === 'COMPLETED').length);
});

it('saves nothing, and says so, where a page of a list does not come', async () => {
  const { page } = await open('/initiatives?lang=en');
  const list = await figure(page, / found$/);
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('"after":"') === true ? route.abort() : route.continue(),
  );
  let saved = 0;
  page.on('download', () => (saved += 1));
  await list.getByRole('button', { name: 'CSV' }).click();
  await list.getByText('Nothing was saved').waitFor();
  expect(saved).toBe(0);
});

it('says beside sums for a country how many budgets it shares', async () => {
  const { page } = await open('/country/NE?lang=en');
  const domains = await figure(page, 'Initiatives by domain');
  const niger = allRecords('initiatives').filter(({ countries }) => countries?.includes('NE'));
  const shared = niger.filter(({ countries = [] }) => countries.length > 1);
  await domains.getByText(`${shared.length} of ${niger.length} are for several countries`).waitFor();
});

it('names every kind of record of an edition, and counts as many as there are in the data', async () => {
  const { page } = await open('/about?lang=en');
  const rowsOf = (found: Locator): Promise<readonly (readonly string[])[]> =>
    found
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText.trim())),
      );
  const edition = await figure(page, 'The edition');
  const english = await rowsOf(edition);
  for (const [component, name] of [
    ['RABAT', 'Rabat Process'],
    ['JVAP', 'Joint Valletta Action Plan'],
    ['ADEPT', 'Diaspora platform ADEPT'],
  ] as const)
    for (const [kind, label] of [
      ['meetings', 'Meetings'],
      ['initiatives', 'Initiatives'],
    ] as const) {
      const listed = allRecords(kind).filter(({ components }) => components.includes(component));
      expect(english).toContainEqual([name, label, String(listed.length)]);
    }
  const inFile = (path: string): string => String(dataFile<readonly unknown[]>(path).length);
  expect(english).toContainEqual(['All components', 'Organisations', inFile('atlas/organisations.json')]);
  expect(english).toContainEqual(['Rabat Process', 'Memberships', inFile('rabat/members.json')]);
  const tables = await figure(page, 'Published tables');
  const leads = edition.locator(`a[href="#${(await tables.getAttribute('id')) ?? ''}"]`);
  expect(await leads.textContent()).toBe(String((await rowsOf(tables)).length));
  await page.goto(`${site.gateway.url}/about?lang=fr`);
  const french = await rowsOf(await figure(page, 'L’édition'));
  expect(french).toHaveLength(english.length);
  // A kind without a label would show its name in the data, such as `actionPlans`.
  expect([...english, ...french].filter(([, kind]) => /^[a-z]/.test(kind ?? ''))).toEqual([]);
});
