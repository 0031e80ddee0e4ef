import type { Browser } from 'playwright-core';

import type { Edition } from '../../gateway/graph/subgraphs';
import { startGateway, type TestGateway } from '../support/gateway';
import { withResolver } from '../support/inject';
import { openBrowser } from './support/browser';
import { figure, openDashboard, sticksOut } from './support/dashboard';

/** Makes a component fail wherever it is asked: at its root fields and for the entities that others refer to. */
function silence(edition: Edition, subgraph: string): Edition {
  const type = edition.subgraphs.find(({ name }) => name === subgraph)!.schema.getQueryType()!;
  for (const field of Object.keys(type.getFields())) {
    withResolver(edition, { subgraph, type: type.name, field }, () => () => {
      throw new Error('This component is down.');
    });
  }
  return edition;
}

let gateway: TestGateway;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([
    startGateway({ edition: (edition) => silence(edition, 'rabat') }),
    openBrowser(),
  ]);
});

afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

afterAll(async () => {
  await browser.close();
  await gateway.close();
});

const open = (path: string) => openDashboard(browser, gateway.url, path);

it('says which component does not answer, and shows the others and the index', async () => {
  const { page } = await open('/?lang=en');
  const cards = await figure(page, 'The five components');
  await cards.getByText('No response from Rabat Process at the moment').waitFor();
  const rabat = cards.locator('.component-card').filter({ hasText: 'Rabat Process' }).first();
  expect(await rabat.locator('dd').allTextContents()).toEqual(['57', '89', '16']);
  await cards.getByText('Horn of Africa, along the route').waitFor();
  const domains = await figure(page, 'Initiatives by domain of the Valletta plan');
  expect(await domains.locator('.bars li').count()).toBe(5);
  expect(await domains.locator('.notice').count()).toBe(0);
});

it('leaves the rest of a country’s page, in French too', async () => {
  const { page } = await open('/country/ML?lang=fr');
  await page.getByRole('heading', { level: 1, name: 'Mali' }).waitFor();
  const belonging = await figure(page, 'Appartenances');
  await belonging.getByText('Pas de réponse pour l’instant\u00a0: Processus de Rabat').waitFor();
  await belonging.locator('svg').getByText('CEDEAO').waitFor();
  await figure(page, 'Migrants');
  expect(await (await figure(page, 'Transferts reçus')).locator('.notice').count()).toBe(0);
});

it('says so when the graph cannot be reached, and asks again when told to', async () => {
  const { page } = await open('/about?lang=en');
  await figure(page, 'Published tables');
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('link', { name: 'Network', exact: true }).click();
  await page.getByText('The graph cannot be reached at the moment.').waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('svg.network').waitFor();
});

it('loads a page anew that could not be loaded while the connection was down', async () => {
  const { page } = await open('/about?lang=en');
  await figure(page, 'Published tables');
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Meetings', exact: true }).click();
  await page.getByText('You seem to be offline.').waitFor();
  await page.getByRole('link', { name: 'About the data', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'About the data' }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('link', { name: 'Meetings', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
});

it('leads a country’s address as a record to its page', async () => {
  const { page } = await open('/record/country:ml?lang=en');
  await page.getByRole('heading', { level: 1, name: 'Mali' }).waitFor();
  expect(page.url()).toBe(`${gateway.url}/country/ML?lang=en`);
});

it('says in its own words what no search can find, and keeps long words in their boxes', async () => {
  const { page } = await open(`/search?lang=fr&q=${encodeURIComponent('😀')}`);
  await page.getByText('Saisissez des mots composés de lettres ou de chiffres').waitFor();
  expect(await page.locator('.notice').count()).toBe(0);
  expect(await page.getByRole('searchbox').getAttribute('maxlength')).toBe('200');
  await page.setViewportSize({ width: 320, height: 700 });
  for (const letters of [34, 5_000]) {
    await page.goto(`${gateway.url}/search?lang=en&q=${'m'.repeat(letters)}`);
    await page.getByRole('heading', { level: 1, name: /mmm/ }).waitFor();
    expect(await sticksOut(page)).toBe(false);
  }
});

it('prints a table within the page, its head in its place', async () => {
  const { page } = await open('/initiatives?domain=4&lang=en');
  await page.getByRole('button', { name: 'Table', exact: true }).first().click();
  await page.locator('.sheet tbody tr').first().waitFor();
  await page.setViewportSize({ width: 700, height: 990 });
  await page.emulateMedia({ media: 'print' });
  expect(await sticksOut(page)).toBe(false);
  expect(
    await page
      .locator('.sheet th')
      .first()
      .evaluate((head) => getComputedStyle(head).position),
  ).toBe('static');
});
