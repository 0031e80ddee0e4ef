import type { Browser } from 'playwright-core';

import { startGateway, type TestGateway } from '../support/gateway';
import { openBrowser, seriousFaults } from './support/browser';
import { figure, openDashboard, sticksOut } from './support/dashboard';

let gateway: TestGateway;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway(), openBrowser()]);
});

afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

afterAll(async () => {
  await browser.close();
  await gateway.close();
});

const pages = [
  '/',
  '/?component=rabat&year=2017',
  '/?map=initiatives',
  '/country',
  '/country/MA',
  '/pair/FR/ML',
  '/network',
  '/organisations?country=FR',
  '/search',
  '/search?q=remittance',
  '/initiatives',
  '/meetings',
  '/record/meeting:rabat-2022-12-13-ministerial-cadiz',
  '/record/plan:jvap-2015',
  '/about',
  '/country/ML/more',
];

const open = async (path: string, options = {}) => {
  const watched = await openDashboard(browser, gateway.url, path, options);
  await watched.page.waitForLoadState('networkidle');
  await watched.page.waitForFunction(() => document.querySelector('[aria-busy="true"], .skeleton') === null);
  return watched;
};

describe.each(pages)('%s', (path) => {
  it('has nothing serious for axe, in light English and in dark French', async () => {
    const light = await open(`${path}${path.includes('?') ? '&' : '?'}lang=en`, { colorScheme: 'light' });
    expect(await seriousFaults(light.page)).toEqual([]);
    const dark = await open(`${path}${path.includes('?') ? '&' : '?'}lang=fr`, { colorScheme: 'dark' });
    expect(await seriousFaults(dark.page)).toEqual([]);
  });

  it('fits a phone, in both languages', async () => {
    for (const lang of ['en', 'fr']) {
      const { page, faults } = await open(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, {
        viewport: { width: 390, height: 844 },
      });
      expect(await sticksOut(page)).toBe(false);
      expect(faults).toEqual([]);
    }
  });
});

it('has one first heading, landmarks, and a way past the navigation by keyboard', async () => {
  const { page } = await open('/country/ML?lang=en');
  expect(await page.locator('h1').count()).toBe(1);
  for (const role of ['banner', 'main', 'contentinfo', 'search'] as const)
    expect(await page.getByRole(role).count()).toBe(1);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
});

it('gives every picture a table, and moves the focus into a new page', async () => {
  const { page } = await open('/pair/FR/ML?lang=en');
  for (const title of [
    'Migrants from one living in the other',
    'What sending money costs',
    'What both belong to',
  ]) {
    const found = await figure(page, title);
    await found.getByRole('button', { name: 'Table', exact: true }).click();
    expect(await found.getByRole('table').count()).toBe(1);
  }
  await page.getByRole('link', { name: 'About the data' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'About the data' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
});

it('follows the system into the dark, and the switch against it', async () => {
  const { page } = await open('/about?lang=en', { colorScheme: 'dark' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByRole('button', { name: 'Appearance: As the system' }).click();
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.reload();
  expect(await paper()).toBe(light);
});
