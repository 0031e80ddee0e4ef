import type { Browser, Page } from 'playwright-core';

import { startGateway, type TestGateway } from '../support/gateway';
import { accessibilityFaults, openBrowser, watchedPage, type WatchedPage } from './support/browser';
import { figure, openDashboard, sticksOut } from './support/dashboard';
import { dashboardPages, inLanguage, settle } from './support/places';

let gateway: TestGateway;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await gateway.close();
});

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

describe.each([
  ['light English', 'light', 'en'],
  ['dark French', 'dark', 'fr'],
] as const)('in %s', (_name, colorScheme, lang) => {
  let watched: WatchedPage;

  beforeAll(async () => {
    watched = await watchedPage(browser, [gateway.url], { colorScheme });
  });

  afterAll(() => watched.page.context().close());

  it.each(Object.entries(dashboardPages))('%s fits a phone, and has nothing for axe', async (_page, path) => {
    const { page, faults } = watched;
    await page.setViewportSize(phone);
    await page.goto(`${gateway.url}${inLanguage(path, lang)}`);
    await settle(page);
    expect(await sticksOut(page)).toBe(false);
    await page.setViewportSize(desk);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

const open = async (path: string, options = {}): Promise<Page> => {
  const { page } = await openDashboard(browser, gateway.url, path, options);
  await settle(page);
  return page;
};

it('has one first heading, landmarks, and a way past the navigation by keyboard', async () => {
  const page = await open('/country/ML?lang=en');
  expect(await page.locator('h1').count()).toBe(1);
  for (const role of ['banner', 'main', 'contentinfo', 'search'] as const)
    expect(await page.getByRole(role).count()).toBe(1);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
});

it('gives every picture a table, and moves the focus into a new page', async () => {
  const page = await open('/pair/FR/ML?lang=en');
  for (const title of [
    'Migrants from one living in the other',
    'The cost of sending money',
    'Shared memberships',
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
  const page = await open('/about?lang=en', { colorScheme: 'dark' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByRole('button', { name: 'Appearance: System' }).click();
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.reload();
  expect(await paper()).toBe(light);
});
