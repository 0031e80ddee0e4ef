import type { Page } from 'playwright-core';

import { accessibilityFaults, watchedPage } from './support/browser';
import { unusableControls } from './support/usable';
import { served } from './support/served';

const site = served();

/** English words that do not occur in French, of which each English text here has at least one. */
const english =
  /\b(the|and|with|show|search|fields?|copy|run|new|remove|type a|set active|docs|explorer|which|of)\b/i;

/** Returns everything marked as French: text and names of controls whose nearest `lang` is French. */
function readAsFrench(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      // Code is in no language.
      if (element.closest('.view-lines')) continue;
      if (!element.checkVisibility() || element.closest('[lang]')?.getAttribute('lang') !== 'fr') continue;
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });
}

it.each(['Questions', 'Composer', 'Schéma', 'Historique'])(
  'is French and can be used, with %s at its side',
  async (tab) => {
    const { page } = await watchedPage(site.browser, [site.gateway.url], { locale: 'fr-FR' });
    await page.goto(`${site.gateway.url}/playground#operation=Overlap&autorun=true`);
    await page.locator('.edition').waitFor();
    await page.locator('.editor-query .monaco-editor .view-line').first().waitFor();
    const button = page.getByRole('button', { name: tab, exact: true });
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
    if (tab === 'Schéma') {
      await page.locator('.side').getByText('Query', { exact: true }).first().click();
      await page.locator('.side').getByText('Champs').first().waitFor();
    }
    const texts = await readAsFrench(page);
    expect(texts.length).toBeGreaterThan(20);
    // Code is in no language: names of operations, types and fields.
    expect(texts.filter((text) => english.test(text) && /\s/.test(text))).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await unusableControls(page)).toEqual([]);
  },
);

it('gives the editors their menu in French', async () => {
  const { page } = await watchedPage(site.browser, [site.gateway.url], { locale: 'fr-FR' });
  await page.goto(`${site.gateway.url}/playground/embed#operation=Overlap`);
  await page.getByRole('button', { name: 'Modifier' }).click();
  await page.locator('.editor-query .monaco-editor .view-line').nth(3).click({ button: 'right' });
  const menu = page.getByRole('menu').last();
  await menu.getByText('Palette de commandes').waitFor();
  for (const item of ['Couper', 'Copier', 'Copier la requête', 'Mettre en forme', 'Exécuter'])
    expect(await menu.getByText(item, { exact: true }).count()).toBe(1);
});
