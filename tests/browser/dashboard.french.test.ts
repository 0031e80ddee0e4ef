import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

import { allRecords, dataFile, figure, openDashboard, tableOf } from './support/dashboard';
import { dashboardPages, inLanguage, settle, type Lang } from './support/places';

// A French page is in French: other text states its language, and numbers agree with their nouns.
import { served } from './support/served';

const site = served();

/** A text of a page, with the language that the page declares for it. */
interface Said {
  readonly text: string;
  readonly lang: string;
}

async function open(path: string, lang: Lang): Promise<Page> {
  const { page } = await openDashboard(site.browser, site.gateway.url, inLanguage(path, lang));
  await settle(page);
  return page;
}

/** Returns every text node of a page, hidden ones too, with its language. */
function textsOf(page: Page): Promise<readonly Said[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const said: { text: string; lang: string }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript, option, svg')) continue;
      const text = (node.textContent ?? '').trim();
      if (text !== '') said.push({ text, lang: parent.closest('[lang]')?.getAttribute('lang') ?? '' });
    }
    return said;
  });
}

/** Words of which every English sentence has at least one, and no French sentence any. */
const english = /\b(?:the|of|and|for|with|from|was|were|is|are|by|which|not|this|that)\b/i;

/** Names of countries, and French titles in the data that contain an English name. */
const names = new Set([
  ...[...allRecords('meetings'), ...allRecords('initiatives')].flatMap(({ title }) => title.fr ?? []),
  ...dataFile<readonly { code: string; name?: { en: string; fr: string } }[]>('atlas/countries.json').flatMap(
    ({ name }) => (name ? [name.en, name.fr] : []),
  ),
]);

/** Our own texts that differ between the languages: notes, themes, and descriptions of datasets. */
const ours = new Map<string, string>();

function gather(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [field, inner] of Object.entries(value)) {
    const { en, fr } = (inner ?? {}) as { en?: string; fr?: string };
    if (/^(?:note|budgetNote|attribution)$/.test(field) && en !== undefined && fr !== undefined)
      ours.set(en, fr);
    else gather(inner);
  }
}

for (const folder of readdirSync('data', { withFileTypes: true }).filter((entry) => entry.isDirectory()))
  for (const file of readdirSync(join('data', folder.name)).filter((name) => name.endsWith('.json')))
    gather(dataFile(join(folder.name, file)));

for (const { themes = [] } of allRecords('meetings'))
  if (themes.length > 1)
    ours.set(themes.map(({ en }) => en).join(' · '), themes.map(({ fr }) => fr).join(' · '));

for (const { title, publisher } of dataFile<
  readonly Record<'title' | 'publisher', { en: string; fr: string }>[]
>('continental/datasets.json'))
  ours.set(`${title.en} (${publisher.en})`, `${title.fr} (${publisher.fr})`).set(title.en, title.fr);

describe.each(Object.entries(dashboardPages))('%s', (_name, path) => {
  it('says in French what we say ourselves', async () => {
    const said = await textsOf(await open(path, 'fr'));
    const english = [...ours].filter(([en]) => said.some(({ text }) => text.includes(en)));
    expect(english.map(([en]) => en)).toEqual([]);
    const french = new Set(ours.values());
    expect(said.filter(({ text, lang }) => lang !== 'fr' && french.has(text))).toEqual([]);
  });

  it('says nothing in English on a French page that is not marked as English', async () => {
    // Quotations and the name of a licence may be English.
    const said = await textsOf(await open(path, 'fr'));
    const wrong = said.filter(
      ({ text, lang }) =>
        lang === 'fr' &&
        text.split(/\s+/).length > 2 &&
        english.test(text.replaceAll(/«[^»]*»|CC BY/g, '')) &&
        !names.has(text),
    );
    expect(wrong).toEqual([]);
  });
});

it.each([
  ['/', 'Lancé par la conférence ministérielle et la déclaration de Rome.'],
  ['/country/ML', 'Suspendu depuis 2021.'],
  ['/record/meeting:rabat-2022-12-13-ministerial-cadiz', 'passation de la présidence'],
])('%s shows what we say in French', async (path, text) => {
  const said = await textsOf(await open(path, 'fr'));
  expect(said.filter(({ text: one, lang }) => one.includes(text) && lang === 'fr')).not.toEqual([]);
});

it('names cities in tables, and publishers under a picture, as French does', async () => {
  const egypt = await open('/country/EG', 'fr');
  const cities = (await tableOf(await figure(egypt, 'Réunions'), 'Tableau')).map((row) => row[3]);
  expect(cities).toContain('Le Caire');
  expect(cities).not.toContain('Cairo');
  const inflows = await figure(await open('/country/ML', 'fr'), 'Transferts reçus');
  expect(await inflows.locator('.legend li').allInnerTexts()).toEqual(['Banque mondiale', 'aouaga.com']);
});

it('marks on English pages what is known in French only', async () => {
  const page = await open('/search?q=renforcement', 'en');
  const titles = await page
    .locator('.found a')
    .evaluateAll((all) => all.map((each) => [each.textContent, each.getAttribute('lang')] as const));
  expect(titles.filter(([, lang]) => lang === 'fr').length).toBeGreaterThan(3);
  for (const [title, lang] of titles)
    if (/\b(?:des|du|les|aux)\b/.test(title)) expect([title, lang]).toEqual([title, 'fr']);
});

it.each([
  ['/nimporte?lang=fr', 'en-GB', 'Cette page n’existe pas'],
  ['/playground/xyz', 'fr-FR', 'Cette page n’existe pas'],
  ['/constructor?lang=en', 'fr-FR', 'This page does not exist'],
  ['/record/%zz', 'en-GB', 'This page does not exist'],
])('%s, opened with %s, says that there is no such page: %s', async (path, locale, heading) => {
  const { page, faults } = await openDashboard(site.browser, site.gateway.url, path, { locale });
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  expect(faults).toEqual([]);
});

it.each([
  ['/', 'depuis 2017'],
  ['/', 'depuis le 11 juil. 2006'],
  ['/record/meeting:rabat-2026-01-28-som-abuja', 'du 28 au 29 janv. 2026'],
  ['/record/meeting:rabat-2019-07-01-madrid-border-management', 'du 1er au 2 juil. 2019'],
  ['/record/meeting:rabat-2018-05-01-som-marrakesh', '1er mai 2018'],
  ['/record/initiative:bmm-phase-1', 'avril 2016 à septembre 2019'],
])('%s says as far as it is known: %s', async (path, date) => {
  const page = await open(path, 'fr');
  await page.getByText(date, { exact: true }).first().waitFor();
});

it('lists countries in the order of their French names', async () => {
  const inOrder = (names: readonly string[]) => [...names].sort(new Intl.Collator('fr').compare);
  const record = await open('/record/meeting:rabat-2018-05-02-ministerial-marrakesh', 'fr');
  const taking = await record
    .locator('.fields > div', { hasText: 'Pays recensés comme participants' })
    .locator('li')
    .allInnerTexts();
  expect(taking.length).toBeGreaterThan(20);
  expect(taking).toEqual(inOrder(taking));
  const overview = await open('/', 'fr');
  const rows = await tableOf(await figure(overview, 'Qui siège où'), 'Tableau');
  const mapped = rows.map(([country]) => country!);
  expect(mapped).toContain('République centrafricaine');
  expect(mapped).toEqual(inOrder(mapped));
});

it('says of sums of which none is shared that none is, without a link to no list', async () => {
  const page = await open('/initiatives?domain=4&year=2020&country=NG', 'fr');
  const text = await page.locator('.totals .note').innerText();
  expect(text).toMatch(/aucune ne concerne plusieurs pays et aucune n’a plusieurs bailleurs\.$/);
  expect(await page.locator('.totals .note a').count()).toBe(0);
});

it('says that a region has no member, and no country of a name only where one was typed', async () => {
  const page = await open('/country?member=rabat', 'fr');
  await page.getByText('Aucun membre ici.').first().waitFor();
  expect(await page.getByText('Aucun pays de ce nom.').count()).toBe(0);
  await page.getByRole('searchbox', { name: 'Réduire la liste' }).fill('xyz');
  await page.getByText('Aucun pays de ce nom.').first().waitFor();
});

/** A number that takes the singular in French (0 or 1) before a plural. */
const miscounted =
  /(?:^|[\s(])[01]\s(?:\S+\s)?(?:initiatives|réunions|organisations|sources|fiches|pays membres|personnes|présidences|tenues|trouvée?s|recensées|adhésions)\b/;

it.each(['/', '/country/LI', '/country/ML', '/country/CH', '/pair/LI/ER', '/pair/FR/ML', '/search?q=zzzz'])(
  '%s counts none and one as French does',
  async (path) => {
    const page = await open(path, 'fr');
    const blocks = await page
      .locator('main :is(p, h2, h3, li, dl > div, .lead)')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).innerText.replace(/\s+/g, ' ')));
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.filter((text) => miscounted.test(text))).toEqual([]);
  },
);
