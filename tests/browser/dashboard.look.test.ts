import type { Page } from 'playwright-core';

import { openDashboard } from './support/dashboard';
import { dashboardPages, inLanguage, settle } from './support/places';

// Pages as readers see and print them.
import { served } from './support/served';

const site = served();

async function open(path: string, width = 1280): Promise<Page> {
  const { page } = await openDashboard(site.browser, site.gateway.url, path, {
    viewport: { width, height: 844 },
  });
  await settle(page);
  return page;
}

it('marks what a search found and nothing else, where a record has guillemets of its own', async () => {
  const page = await open('/search?q=labellisé+processus&lang=fr');
  const found = await page.locator('.found li').evaluateAll((all) =>
    all.map((each) => ({
      text: each.querySelector('p')?.textContent ?? '',
      marks: [...each.querySelectorAll('mark')].map(({ textContent }) => textContent),
    })),
  );
  expect(found.some(({ text }) => text.includes('«'))).toBe(true);
  for (const { marks } of found)
    for (const mark of marks) expect(mark).toMatch(/^(?:labellisé|processus)$/iu);
});

it('draws straight lines between the years', async () => {
  const page = await open('/pair/FR/ML?lang=en');
  const lines = await page
    .locator('.chart svg path[stroke-width="2.25"], .chart svg [stroke-width="2.25"] path')
    .evaluateAll((all) => all.map((each) => each.getAttribute('d') ?? ''));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toMatch(/^[MLHVZ\d.,\s-]+$/);
});

it('says in a line, and in no empty box, that nothing was found', async () => {
  for (const path of ['/country/LI', '/country/DE', '/pair/LI/ER']) {
    const page = await open(`${path}?lang=en`);
    expect(await page.locator('.figure > .picture > .empty').count()).toBe(0);
  }
  const page = await open('/country/DE?lang=en');
  expect(await page.getByText('Free movement protocol').count()).toBe(0);
});

it.each(['en', 'fr'] as const)('shows the whole navigation on a phone, in %s', async (lang) => {
  const page = await open(inLanguage('/', lang), 390);
  for (const link of await page.locator('.site-header nav a').all()) {
    const box = (await link.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
  }
});

it('prints the sources of every picture, and nothing that is to be pressed', async () => {
  const page = await open('/country/ML?lang=en');
  await page.emulateMedia({ media: 'print' });
  const visible = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.filter((each) => each.getClientRects().length > 0).length);
  expect(await visible('select, button, input, .button')).toBe(0);
  expect(await visible('.figure:not(.nothing)')).toBeGreaterThan(5);
  expect(await visible('.figure .sources a')).toBeGreaterThan(20);
});

it('prints what is folded on the screen, and the address of each source once', async () => {
  const country = await open('/country/SN?lang=en');
  const diaspora = country.locator('.figure', { has: country.getByRole('heading', { name: 'Diaspora' }) });
  const group = diaspora.locator('.sub', { has: country.locator('button') }).first();
  const [, total] = /\((\d+)\)/.exec(await group.locator('h3').innerText())!;
  const shown = () =>
    group.locator('li').evaluateAll((all) => all.filter((each) => each.getClientRects().length > 0).length);
  expect(await shown()).toBe(6);
  await country.emulateMedia({ media: 'print' });
  expect(await shown()).toBe(Number(total));
  const sources = await diaspora.locator('.sources a').evaluateAll((all) =>
    all.map((link) => ({
      text: (link as HTMLElement).innerText,
      address: getComputedStyle(link, '::after').content,
    })),
  );
  expect(sources.length).toBeGreaterThan(5);
  for (const { text, address } of sources) {
    expect(text).not.toMatch(/\w\.\w+\//);
    expect(address).toMatch(/^"https?:/);
  }

  const plan = await open('/record/plan:jvap-2015?lang=en');
  const objective = plan.locator('details > ul > li').first();
  const isSeen = () => objective.evaluate((each) => each.checkVisibility({ contentVisibilityAuto: true }));
  const high = () => plan.locator('.areas').evaluate((areas) => areas.clientHeight);
  const folded = await high();
  expect(await isSeen()).toBe(false);
  await plan.emulateMedia({ media: 'print' });
  expect(await isSeen()).toBe(true);
  expect(await high()).toBeGreaterThan(3 * folded);
});

it('says on each page of a list which part of it is shown', async () => {
  const page = await open('/initiatives?lang=en');
  const total = /^[\d,]+/.exec(await page.getByRole('heading', { level: 2 }).first().innerText())![0];
  await page.getByText(`1–25 of ${total}`).waitFor();
  await page.getByRole('link', { name: 'Next page' }).click();
  await page.getByText(`26–50 of ${total}`).waitFor();
  await page.getByRole('link', { name: 'Back to the first page' }).click();
  await page.getByText(`1–25 of ${total}`).waitFor();
  await page.goto(`${site.gateway.url}/initiatives?lang=en&at=900`);
  await page.getByText(`1–25 of ${total}`).waitFor();
});

it.each(Object.entries(dashboardPages))('%s loads 250 kB of script at most', async (_name, path) => {
  const page = await open(inLanguage(path, 'en'));
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ encodedBodySize }) => encodedBodySize),
  );
  expect(scripts.length).toBeGreaterThan(1);
  // The sizes as sent, which for Chromium is brotli. None is 0, as it would be if it came from a cache.
  expect(Math.min(...scripts)).toBeGreaterThan(0);
  expect(scripts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(250_000);
});
