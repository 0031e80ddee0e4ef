import { allRecords, figure, openDashboard } from './support/dashboard';
import { served } from './support/served';

const site = served();

const open = (path: string) => openDashboard(site.browser, site.gateway.url, path);

const initiatives = allRecords('initiatives');

it('says which parts of an address it does not understand, and narrows by the rest', async () => {
  const { page } = await open('/initiatives?lang=fr&component=foo&year=abc&status=zzz&domain=9&country=NE');
  await page
    .getByText(
      'Parties de l’adresse non comprises et ignorées\u00a0: component=foo, year=abc, status=zzz et domain=9.',
    )
    .waitFor();
  const niger = initiatives.filter(({ countries }) => countries?.includes('NE'));
  await page.getByRole('heading', { level: 2, name: `${niger.length} trouvées` }).waitFor();
});

it.each([
  ['/initiatives?lang=fr&country=XX&component=khartoum', 'country=XX', 'initiatives'],
  ['/meetings?lang=fr&met=FR,XX&component=khartoum', 'met=FR,XX', 'meetings'],
] as const)('never answers %s in raw English', async (path, part, kind) => {
  const { page } = await open(path);
  await page.getByText(`ignorées\u00a0: ${part}.`).waitFor();
  const found = allRecords(kind).filter(({ components }) => components.includes('KHARTOUM'));
  await page.getByRole('heading', { level: 2, name: `${found.length} trouvées` }).waitFor();
  expect(await page.locator('main [lang="en"]', { hasText: 'XX' }).count()).toBe(0);
});

it('says nothing of an address that it understands', async () => {
  const { page } = await open('/initiatives?lang=en&country=NE&component=jvap&status=ongoing&for=several');
  await figure(page, / found$/);
  expect(await page.getByText('Parts of the address that were not understood').count()).toBe(0);
});

it('names the one country of a pair that it does not know, and leads to the other alone', async () => {
  const { page } = await open('/pair/FR/ZZ?lang=fr');
  await page.getByText('Le graphe ne contient pas de pays ZZ.').waitFor();
  expect(await page.locator('.pair-links a').allInnerTexts()).toEqual(['France\u00a0: la page du pays']);
});
