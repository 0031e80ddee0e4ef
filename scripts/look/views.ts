import type { Page } from 'playwright-core';

import { dashboardPages, inLanguage, type Lang } from '../../tests/browser/support/places';
import type { HostForm } from './stage';

/** A page in one state, of which screenshots are taken. */
export interface View {
  readonly name: string;
  /** Returns the page's path on the graph's origin, or on a host page, the path of the frame. */
  path(lang: Lang): string;
  /** Set if the Playground is embedded in a page of another origin. */
  readonly host?: HostForm;
  /** Brings the loaded page into the state. */
  readonly act?: (page: Page) => Promise<void>;
  /** Set if requests are made to fail, in which case failed requests are not faults. */
  readonly broken?: true;
}

const dashboard: readonly View[] = Object.entries(dashboardPages).map(([name, path]) => ({
  name,
  path: (lang) => inLanguage(path, lang),
}));

const of = (name: string, path: string, act: NonNullable<View['act']>, broken?: true): View => ({
  name,
  path: (lang) => inLanguage(path, lang),
  act,
  ...(broken && { broken }),
});

const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

/** Opens the editor. Under a chart or in a host's page the editor is in a frame, but not on its own page. */
async function edit(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const button = frame.getByRole('button', { name: /^(Edit|Modifier)$/ });
    if ((await button.count()) === 0) continue;
    await button.click();
    await frame.locator('.monaco-editor .view-line').first().waitFor({ timeout: 20_000 });
    return;
  }
  throw new Error('Nothing can be edited here.');
}

async function openQuery(page: Page): Promise<void> {
  await press(/^(Open the query|Ouvrir la requête)$/)(page);
  await page.frameLocator('mmd-playground iframe').locator('.edition').first().waitFor();
}

const states: readonly View[] = [
  of('overview-table', '/', press(/^(Table|Tableau)$/)),
  of('country-sources', '/country/ML', press(/\d sources$/)),
  of('pair-query', '/pair/FR/ML', openQuery),
  of('pair-query-edit', '/pair/FR/ML', async (page) => {
    await openQuery(page);
    await edit(page);
  }),
  of(
    'country-unreachable',
    '/country/ML',
    async (page) => {
      await page.route('**/graphql*', (route) => route.abort());
      await page.reload();
    },
    true,
  ),
];

const asking = (operation: string, lang: Lang, more: Readonly<Record<string, string>> = {}) =>
  `#${new URLSearchParams({ operation, lang, ...more }).toString()}`;

const bench = (lang: Lang) => `/playground${asking('CountryPage', lang, { autorun: 'true' })}`;

const tab = (name: RegExp) => async (page: Page) => {
  // On a phone, the editor is attached but hidden behind its tab.
  await page.locator('.monaco-editor .view-line').first().waitFor({ state: 'attached' });
  const button = page.locator('.side-tabs').getByRole('button', { name });
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
};

const playground: readonly View[] = [
  { name: 'playground', path: (lang) => `/playground?lang=${lang}` },
  { name: 'playground-questions', path: bench, act: tab(/^Questions$/) },
  { name: 'playground-build', path: bench, act: tab(/^(Build|Composer)$/) },
  { name: 'playground-schema', path: bench, act: tab(/^(Schema|Schéma)$/) },
  { name: 'playground-history', path: bench, act: tab(/^(History|Historique)$/) },
];

const embed = (lang: Lang, more = {}) =>
  `/playground/embed${asking('CountryPage', lang, { autorun: 'true', ...more })}`;

const embeds: readonly View[] = [
  { name: 'embed-direct', path: (lang) => embed(lang) },
  { name: 'embed-direct-edit', path: (lang) => embed(lang), act: edit },
  { name: 'embed-direct-table', path: (lang) => embed(lang, { view: 'table' }) },
  { name: 'embed-direct-nothing', path: (lang) => `/playground/embed${asking('Nope', lang)}` },
  { name: 'embed-frame', host: 'frame', path: (lang) => embed(lang) },
  { name: 'embed-frame-edit', host: 'frame', path: (lang) => embed(lang), act: edit },
  { name: 'embed-element', host: 'element', path: (lang) => embed(lang) },
  { name: 'embed-element-edit', host: 'element', path: (lang) => embed(lang), act: edit },
];

/** All pages and states of the dashboard, of the Playground, and of the embedded Playground in its three forms. */
export const views: readonly View[] = [...dashboard, ...states, ...playground, ...embeds];
