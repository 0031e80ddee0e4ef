import type { Page } from 'playwright-core';

/** The languages of the pages. */
export type Lang = 'en' | 'fr';

/** The paths of pages of the dashboard, by a short name; every measurement is made on all of them. */
export const dashboardPages: Readonly<Record<string, string>> = {
  overview: '/',
  'overview-one-year': '/?component=rabat&year=2017',
  'overview-map': '/?map=initiatives',
  countries: '/country',
  'country-mali': '/country/ML',
  'country-morocco': '/country/MA',
  'country-germany': '/country/DE',
  'country-liechtenstein': '/country/LI',
  pair: '/pair/FR/ML',
  'pair-distant': '/pair/LI/ER',
  network: '/network',
  'network-years': '/network?from=2014&to=2019&min=1',
  search: '/search',
  'search-results': '/search?q=remittance',
  'search-nothing': '/search?q=zzzz',
  initiatives: '/initiatives',
  'initiatives-filtered': '/initiatives?country=NE&domain=4&component=jvap',
  'initiatives-none': '/initiatives?country=LI&year=2001',
  meetings: '/meetings',
  'record-meeting': '/record/meeting:rabat-2022-12-13-ministerial-cadiz',
  'record-initiative': '/record/initiative:bmm-phase-iii',
  'record-plan': '/record/plan:jvap-2015',
  'record-plan-cadiz': '/record/plan:cadiz-action-plan-2023-2027',
  'record-organisation': '/record/organisation:aafb-bulgaria',
  organisations: '/organisations',
  'organisations-mali': '/organisations?country=ML',
  about: '/about',
  missing: '/country/ML/more',
};

/** Adds the language of the page to an address. */
export function inLanguage(path: string, lang: Lang): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
}

/** Waits until a page that was just opened sends no more requests and no part of it is marked as waiting. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await quiet(page);
}

/** Waits until no part of a page or of a frame in it is marked as waiting. */
export async function quiet(page: Page): Promise<void> {
  // Polled from here, as the page's policy does not let it evaluate text itself.
  const asked = `document.fonts.status === 'loaded' && document.querySelector('[aria-busy="true"], .skeleton, .loading') === null`;
  const until = Date.now() + 30_000;
  for (const frame of page.frames()) {
    while (!(await frame.evaluate<boolean>(asked).catch(() => frame.isDetached()))) {
      if (Date.now() > until) throw new Error(`A part of ${frame.url()} still waits.`);
      await page.waitForTimeout(50);
    }
  }
}
