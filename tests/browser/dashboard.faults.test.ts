import type { Browser } from 'playwright-core';

import type { Edition } from '../../gateway/subgraphs';
import { startGateway, type TestGateway } from '../support/gateway';
import { withResolver } from '../support/inject';
import { openBrowser } from './support/browser';
import { figure, openDashboard } from './support/dashboard';

/** Lets a component fail wherever it is entered: by its roots and by the entities that others hand on to it. */
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
  await cards.getByText('Rabat Process does not answer just now').waitFor();
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
  const belonging = await figure(page, 'Ses appartenances');
  await belonging.getByText('Processus de Rabat ne répond pas pour l’instant').waitFor();
  await belonging.locator('svg').getByText('CEDEAO').waitFor();
  await figure(page, 'Migrants');
  expect(await (await figure(page, 'Transferts reçus')).locator('.notice').count()).toBe(0);
});

it('says so when the graph cannot be reached, and asks again when told to', async () => {
  const { page } = await open('/about?lang=en');
  await figure(page, 'Published tables');
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('link', { name: 'Network', exact: true }).click();
  await page.getByText('The graph cannot be reached just now.').waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('svg.network').waitFor();
});
