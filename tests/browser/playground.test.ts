import { readFileSync } from 'node:fs';

import { accessibilityFaults, watchedPage } from './support/browser';
import { served } from './support/served';

const site = served();

const open = (path: string, options = {}) =>
  watchedPage(site.browser, [site.gateway.url], options).then(async (watched) => {
    await watched.page.goto(`${site.gateway.url}${path}`);
    return watched;
  });

it('opens on the saved operations as questions, in English and in French', async () => {
  const { page, faults } = await open('/playground');
  await page.getByRole('heading', { name: 'Ask the graph' }).waitFor();
  expect(await page.locator('.card').count()).toBeGreaterThanOrEqual(10);
  await page.getByText('Which countries belong to both processes', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'FR', exact: true }).click();
  await page.getByRole('heading', { name: 'Interroger le graphe' }).waitFor();
  await page.getByText('Quels pays siègent dans les deux processus', { exact: false }).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('fr');
  expect(faults).toEqual([]);
});

it('loads an operation with its variables, asks it, and names the edition, asking no other host', async () => {
  const { page, faults } = await open('/playground');
  await page.getByRole('button', { name: 'A country at a glance' }).click();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await page.locator('.edition').waitFor();
  expect(await page.locator('.edition').textContent()).toBe(site.gateway.edition.id);
  await page.getByRole('button', { name: 'JSON', exact: true }).click();
  await page.locator('.result .code', { hasText: '"name": "Mali"' }).waitFor();
  await page.locator('.editor-variables', { hasText: '"ML"' }).waitFor();
  expect(page.url()).toContain('#operation=CountryPage');
  expect(faults).toEqual([]);
});

it('runs what was typed, with the keyboard too', async () => {
  const { page, faults } = await open(
    '/playground#query=%7B%20country(code%3A%20%22NE%22)%20%7B%20name%20%7D%20%7D',
  );
  await page.locator('.editor-query .monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+Enter');
  await page.locator('.table-view td', { hasText: 'Niger' }).waitFor();
  expect(faults).toEqual([]);
});

it('shows a list as a table, and gives it as CSV with the same rows', async () => {
  const { page } = await open('/playground#operation=Overlap&autorun=true');
  await page.getByRole('region', { name: 'inBoth.nodes' }).waitFor();
  const rows = await page.locator('.table-view tbody tr').count();
  expect(await page.locator('.table-view th').allTextContents()).toEqual([
    'code',
    'name',
    'region',
    'subregion',
  ]);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV', exact: true }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe(`mmd-Overlap-inBoth.nodes-${site.gateway.edition.id}.csv`);
  const csv = readFileSync(await saved.path(), 'utf8');
  const [header, ...records] = csv.trimEnd().split('\r\n');
  expect(header).toBe('\uFEFFcode,name,region,subregion,Edition,Licence,Link');
  expect(records).toHaveLength(rows);
  const links = records.map((record) => {
    const [edition, licence, link] = record.split(',').slice(-3);
    expect([edition, licence]).toEqual([site.gateway.edition.id, 'Apache-2.0']);
    return link;
  });
  const [link = ''] = new Set(links);
  expect(new Set(links).size).toBe(1);
  expect(link).toMatch(new RegExp(`^${site.gateway.url}/playground#operation=Overlap&`));
  const again = await open(link.slice(site.gateway.url.length));
  await again.page.getByRole('region', { name: 'inBoth.nodes' }).waitFor();
  expect(await again.page.locator('.table-view tbody tr').count()).toBe(rows);
  await page.getByLabel('List').selectOption('rabatInEcowas.nodes');
  await page.getByRole('region', { name: 'rabatInEcowas.nodes' }).waitFor();
});

it('shares a link that brings back query, variables and result', async () => {
  const first = await open('/playground#operation=Timeline&variables=%7B%22year%22%3A2015%7D&autorun=true');
  await first.page.locator('.edition').waitFor();
  await first.page.getByRole('button', { name: 'Share', exact: true }).click();
  await first.page.getByRole('status').filter({ hasText: /./ }).waitFor();
  const link = first.page.url();
  const variables = new URLSearchParams(new URL(link).hash.slice(1)).get('variables');
  expect(JSON.parse(variables ?? '')).toMatchObject({ year: 2015, host: 'MA' });
  const second = await open(link.slice(site.gateway.url.length));
  await second.page.locator('.edition').waitFor();
  await second.page.locator('.editor-variables', { hasText: '2015' }).waitFor();
});

it('has the explorer, the documentation and the history of GraphiQL at its side', async () => {
  const { page, faults } = await open('/playground#operation=Overlap');
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.locator('.edition').waitFor();
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await page.locator('.history li', { hasText: 'In both processes' }).waitFor();
  await page.getByRole('button', { name: 'Schema', exact: true }).click();
  await page.locator('.side').getByText('Query', { exact: true }).click();
  await page.locator('.side').getByText('relationship', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: 'Build', exact: true }).click();
  await page.locator('.graphiql-explorer-node', { hasText: 'edition' }).first().waitFor();
  expect(faults).toEqual([]);
});

it('says what the graph says of a wrong query', async () => {
  const { page } = await open('/playground#query=%7B%20nonsense%20%7D&autorun=true');
  await page.getByRole('alert').filter({ hasText: 'Cannot query field "nonsense"' }).waitFor();
});

it('keeps documents and preferences in the site.browser, and neither headers nor answers', async () => {
  const { page } = await open('/playground#operation=Overlap');
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.locator('.edition').waitFor();
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(
    keys.filter((key) => !['graphiql:queries', 'graphiql:favorites', 'mmd:lang', 'mmd:theme'].includes(key)),
  ).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

it.each(['light', 'dark'] as const)('has nothing for axe, in %s', async (colorScheme) => {
  const gallery = await open('/playground', { colorScheme });
  await gallery.page.locator('.card').first().waitFor();
  expect(await accessibilityFaults(gallery.page)).toEqual([]);
  const query = encodeURIComponent(
    '{ country(code: "ML") { name(language: FR) meetings(first: 2) { totalCount } } }',
  );
  const { page } = await open(`/playground#query=${query}&autorun=true&lang=en`, { colorScheme });
  await page.locator('.edition').waitFor();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Build', exact: true }).click();
  for (const [role, name, value] of [
    ['textbox', 'code', 'ML'],
    ['combobox', 'language', 'FR'],
    ['textbox', 'first', '2'],
  ] as const)
    expect(await page.getByRole(role, { name, exact: true }).inputValue()).toBe(value);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Schema', exact: true }).click();
  await page.locator('.side').getByText('Query', { exact: true }).first().click();
  await page.locator('.side').getByText('Fields').first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('can be used at the width of a phone', async () => {
  const { page } = await open('/playground', { viewport: { width: 390, height: 844 } });
  await page.getByRole('button', { name: 'In both processes' }).click();
  await page.getByRole('region', { name: 'inBoth.nodes' }).waitFor();
  await page.getByRole('button', { name: 'Query', exact: true }).click();
  await page.locator('.editor-query .monaco-editor .view-line').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
