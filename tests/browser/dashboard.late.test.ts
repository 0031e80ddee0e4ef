import type { Page } from 'playwright-core';

import { watchedPage } from './support/browser';
import { dashboardPages, inLanguage, settle } from './support/places';
import { served } from './support/served';
import { noteShifts, shiftOf } from './support/shifts';

const site = served();

// Answers come late and in any order, but nothing moves under the reader's eyes, and nothing is misnamed.

/** Delays each answer by a number of milliseconds that depends on its operation's name. */
async function holdBack(page: Page, delayOf: (operation: string) => number): Promise<void> {
  await page.route('**/graphql*', async (route) => {
    const operation = /query (\w+)/.exec(route.request().postData() ?? '')?.[1] ?? '';
    await new Promise((resolve) => setTimeout(resolve, delayOf(operation)));
    await route.continue().catch(() => undefined);
  });
}

async function open(path: string, delayOf: (operation: string) => number, width = 1440): Promise<Page> {
  const { page } = await watchedPage(site.browser, [site.gateway.url], { viewport: { width, height: 900 } });
  await noteShifts(page);
  await holdBack(page, delayOf);
  await page.goto(`${site.gateway.url}${path}`);
  return page;
}

const slow = 1_500;

describe('a list to choose from says what the page shows', () => {
  const countryLast = (operation: string) => (operation === 'CountryList' ? slow : 0);
  const countryFirst = (operation: string) => (operation === 'CountryList' ? 0 : slow);

  it.each([
    ['/country/ML', ['Mali', '2020']],
    ['/pair/NE/SN', ['Niger', 'Senegal']],
    ['/initiatives?country=NE&status=Ongoing', ['Niger', 'Any', 'Any', 'Under way']],
    ['/meetings?country=se&year=2014&type=summit', ['Sweden', '2014', 'Summit']],
  ])('%s, whichever answer comes first', async (path, chosen) => {
    const found = [countryLast, countryFirst].map(async (delayOf) => {
      const page = await open(inLanguage(path, 'en'), delayOf);
      await page.waitForSelector('optgroup', { state: 'attached' });
      await settle(page);
      return chosenOn(page);
    });
    expect(await Promise.all(found)).toEqual([chosen, chosen]);
  });

  it('before the names are there, the code', async () => {
    const page = await open('/country/ML?lang=en', (operation) => (operation === 'CountryList' ? 60_000 : 0));
    await page.getByRole('heading', { level: 1, name: 'Mali' }).waitFor();
    expect(await chosenOn(page)).toContain('ML');
  });

  it('nothing that the list does not have, which the page says, and nothing that the graph is not asked', async () => {
    const page = await open('/initiatives?country=XX&year=1994&domain=9&status=lost&lang=en', () => 0);
    await page.waitForSelector('optgroup', { state: 'attached' });
    await settle(page);
    expect(await chosenOn(page)).toEqual(['Any', '1994', 'Any', 'Any']);
    await page.getByText('are ignored: country=XX, domain=9 and status=lost.').waitFor();
  });
});

/** Returns the chosen entry of each selection list of the page, from the top. */
function chosenOn(page: Page): Promise<readonly string[]> {
  return page
    .locator('main select')
    .evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).selectedOptions[0]?.label ?? ''));
}

/** Draws delays of up to half a second from a seed, the same in every run; a third of the answers are not delayed. */
const drawn =
  (seed: string) =>
  (operation: string): number => {
    const time = Buffer.from(`${seed} ${operation}`).reduce((sum, byte) => (sum * 31 + byte) % 499, 7);
    return time % 3 === 0 ? 0 : time;
  };

/** Two ways to open each page, at different widths, so that its answers come in two orders. */
const openings = [
  { width: 390, lang: 'fr' },
  { width: 1440, lang: 'en' },
] as const;

it.each(Object.values(dashboardPages))('%s moves nothing, however late its parts come', async (path) => {
  // Both at once, as most of the time is waiting.
  const shifts = openings.map(async ({ width, lang }) => {
    const page = await open(inLanguage(path, lang), drawn(`${path} ${width}`), width);
    await settle(page);
    const { sum, moved } = await shiftOf(page);
    return sum > 0.05 ? { width, lang, sum, moved } : undefined;
  });
  expect((await Promise.all(shifts)).filter((shift) => shift !== undefined)).toEqual([]);
});
