import { csvOf, figure, openDashboard, tableOf } from './support/dashboard';
import { served } from './support/served';

const site = served();

const open = (path: string, options = {}) => openDashboard(site.browser, site.gateway.url, path, options);

it('keeps every choice in the address, and comes back to it by the address and by the back button', async () => {
  const { page } = await open('/?lang=en');
  await figure(page, 'Who belongs to what');
  await page.getByRole('group', { name: 'Component' }).first().getByRole('button', { name: 'Rabat' }).click();
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2017');
  await page.getByRole('button', { name: 'Meetings', exact: true }).click();
  expect(new URL(page.url()).search).toBe('?lang=en&component=rabat&year=2017&map=meetings');
  const rows = await tableOf(await figure(page, 'Where the meetings were held'));
  const again = await open(new URL(page.url()).pathname + new URL(page.url()).search);
  expect(await tableOf(await figure(again.page, 'Where the meetings were held'))).toEqual(rows);
  await page.goBack();
  await page.goBack();
  await figure(page, 'Meetings over time');
  expect(new URL(page.url()).search).toBe('?lang=en&component=rabat');
});

it('carries the language from page to page, and switches interface and data at once', async () => {
  const { page } = await open('/country/CI?lang=en');
  await page
    .getByRole('heading', { level: 1, name: 'Côte d’Ivoire' })
    .or(page.getByRole('heading', { level: 1 }))
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'FR', exact: true }).click();
  await figure(page, 'Appartenances');
  expect(await page.getAttribute('html', 'lang')).toBe('fr');
  await page.getByRole('link', { name: 'Réseau' }).click();
  await page.getByRole('heading', { level: 1, name: 'Quels pays se réunissent' }).waitFor();
  expect(new URL(page.url()).search).toBe('?lang=fr');
  expect(await page.title()).toBe('Quels pays se réunissent · Dialogues sur la migration');
});

it('shows results as one types, asks once for a pause, and leaves no step for every letter', async () => {
  const { page, faults } = await open('/?lang=en');
  await figure(page, 'Who belongs to what');
  const asked: string[] = [];
  page.on('request', (request) => {
    const body = request.postData();
    if (body?.includes('SearchRecords'))
      asked.push((JSON.parse(body) as { variables: { query: string } }).variables.query);
  });
  await page
    .getByRole('searchbox', { name: 'Search records' })
    .pressSequentially('readmission', { delay: 20 });
  await page.getByRole('heading', { level: 1, name: '“readmission”' }).waitFor();
  const results = await figure(page, 'What was found');
  expect(await results.locator('mark').first().textContent()).toMatch(/r[ée]admission/i);
  expect(asked.length).toBeLessThan(6);
  expect(asked.at(-1)).toBe('readmission');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  await page.goBack();
  await figure(page, 'Who belongs to what');
  expect(new URL(page.url()).pathname).toBe('/');
  expect(faults).toEqual([]);
});

it('says so where nothing was found, and where there is no such page, record or country', async () => {
  const { page } = await open('/search?q=zzzzqqq&lang=en');
  await page.getByText('Nothing was found for “zzzzqqq”').waitFor();
  for (const [path, words] of [
    ['/record/meeting:none', 'This page does not exist'],
    ['/country/ZZ', 'There is no country ZZ in the graph'],
    ['/pair/FR/ZZ', 'There is no country ZZ in the graph.'],
    ['/pair/FR/FR', 'Choose two different countries.'],
  ] as const) {
    await page.goto(`${site.gateway.url}${path}?lang=en`);
    await page.getByText(words).waitFor();
  }
});

it('saves the figures of a picture as CSV, named after picture and edition', async () => {
  const { page } = await open('/pair/FR/ML?lang=en');
  const migrants = await figure(page, 'Migrants from one living in the other');
  const { name, lines } = await csvOf(page, migrants);
  expect(name).toBe(`France-Mali-Migrants-from-one-living-in-the-other-${site.gateway.edition.id}.csv`);
  expect(lines[0]).toBe('Direction,Year,Persons,Data set,Edition,Licence,Link');
  const rows = await tableOf(migrants);
  expect(lines.slice(1)).toEqual(
    rows.map(
      ([way, year, persons, dataset]) =>
        `"${way}",${year},${persons!.replaceAll(',', '')},${dataset},${site.gateway.edition.id},CC BY 3.0 IGO,${site.gateway.url}/pair/FR/ML?lang=en`,
    ),
  );
});

it('opens under a picture the very query that drew it, with its variables', async () => {
  const { page, faults } = await open('/search?lang=en');
  const sent: { query: string; variables: unknown }[] = [];
  page.on('request', (request) => {
    const body = request.postData();
    if (body) sent.push(JSON.parse(body) as { query: string; variables: unknown });
  });
  await page.goto(`${site.gateway.url}/?lang=en&component=khartoum&year=2018`);
  const domains = await figure(page, 'Initiatives by domain of the Valletta plan');
  await domains.getByRole('button', { name: 'Open the query' }).click();
  const playground = domains.locator('mmd-playground');
  await playground.waitFor();
  const shown = await playground.evaluate((element) => {
    const { query, variables } = element as unknown as { query: string; variables: unknown };
    return {
      query,
      variables: typeof variables === 'string' ? (JSON.parse(variables) as unknown) : variables,
    };
  });
  const drawing = sent.find(({ query }) => query.includes('query InitiativesByDomain'))!;
  expect(shown).toEqual({ query: drawing.query, variables: drawing.variables });
  const frame = playground.locator('iframe').contentFrame();
  await frame.getByText('InitiativesByDomain').first().waitFor();
  expect(faults).toEqual([]);
});

it('loads no editor before a query is opened, and stays under 250 kB of script, compressed', async () => {
  const { page } = await open('/?lang=en');
  await figure(page, 'Meetings over time');
  await page.waitForLoadState('networkidle');
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize })),
  );
  expect(scripts.filter(({ name }) => /monaco|graphiql|editor/i.test(name))).toEqual([]);
  let gzipped = 0;
  for (const { name } of scripts) {
    const response = await fetch(name, { headers: { 'accept-encoding': 'gzip' } });
    gzipped += Number(response.headers.get('content-length'));
  }
  expect(gzipped).toBeGreaterThan(50_000);
  expect(gzipped).toBeLessThan(250_000);
});
