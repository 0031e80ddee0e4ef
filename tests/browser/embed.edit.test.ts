import type { Frame, Page } from 'playwright-core';

import { watchedPage } from './support/browser';
import { servedToHost } from './support/served';
import { unusableControls } from './support/usable';

const site = servedToHost({ '/': '<!doctype html><title>host</title><body style="margin: 0"></body>' });

const fragment = 'operation=Overlap&lang=en';

/** The forms of the embedded Playground. Each opens it in a page. */
const forms = {
  'a page of its own': async (page: Page) => {
    await page.goto(`${site.gateway.url}/playground/embed#${fragment}`);
  },
  'a frame of 400 px that takes no heights': (page: Page) => frameIn(page, 400),
  'a frame of 700 px that takes no heights': (page: Page) => frameIn(page, 700),
  'the element': async (page: Page) => {
    await page.goto(site.host.origin);
    await page.addScriptTag({ url: `${site.gateway.url}/playground/element.js`, type: 'module' });
    await page.evaluate(() => {
      document.body.innerHTML = '<mmd-playground operation="Overlap" lang="en"></mmd-playground>';
    });
  },
  'the query under a picture of the dashboard': async (page: Page) => {
    await page.goto(`${site.gateway.url}/?lang=en`);
    await page.getByRole('button', { name: 'Open the query' }).first().click();
  },
} as const;

async function frameIn(page: Page, height: number): Promise<void> {
  await page.goto(site.host.origin);
  await page.evaluate(
    ([src, high]) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      frame.style.cssText = `width: 100%; height: ${high}px; border: 0`;
      document.body.append(frame);
    },
    [`${site.gateway.url}/playground/embed#${fragment}`, height] as const,
  );
}

/** Returns the document of the embedded Playground, whether framed or not. */
async function embedOf(page: Page): Promise<Frame> {
  const isEmbed = (frame: Frame): boolean => frame.url().includes('/playground/embed');
  while (!page.frames().some(isEmbed)) await page.waitForEvent('framenavigated');
  return page.frames().find(isEmbed)!;
}

/** Replaces the text of an editor as a reader does. */
async function write(
  frame: Frame,
  editor: '.editor-query' | '.editor-variables',
  text: string,
): Promise<void> {
  await frame.locator(`${editor} .monaco-editor .view-line`).first().click();
  await frame.page().keyboard.press('Control+A');
  await frame.page().keyboard.insertText(text);
  // The editor may have closed brackets by itself.
  await frame.page().keyboard.press('Control+Shift+End');
  await frame.page().keyboard.press('Delete');
}

describe.each(Object.entries(forms))('editing in %s', (_form, open) => {
  it.each([390, 500, 1_100, 1_440])('shows editors that can be used, %d px wide', async (width) => {
    const { page, faults } = await watchedPage(site.browser, [site.gateway.url, site.host.origin], {
      viewport: { width, height: 800 },
    });
    await open(page);
    const embed = await embedOf(page);
    await embed.getByRole('button', { name: 'Run' }).waitFor();
    expect(await unusableControls(embed)).toEqual([]);

    await embed.getByRole('button', { name: 'Edit' }).click();
    for (const editor of ['.editor-query', '.editor-variables'])
      await embed.locator(`${editor} .monaco-editor .view-line`).first().waitFor();
    expect(await unusableControls(embed)).toEqual([]);

    await write(
      embed,
      '.editor-query',
      'query Mine($code: CountryCode!) { country(code: $code) { name(language: FR) } }',
    );
    await write(embed, '.editor-variables', '{ "code": "TD" }');
    await embed.getByRole('button', { name: 'Run' }).click();
    const result = embed.locator('.result-body', { hasText: 'Tchad' });
    await result.waitFor();
    expect(await unusableControls(embed)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

it.each([false, true])('brings the result of a run into a low frame, edited: %s', async (edited) => {
  const { page, faults } = await watchedPage(site.browser, [site.gateway.url, site.host.origin], {
    viewport: { width: 500, height: 800 },
  });
  await frameIn(page, 400);
  const embed = await embedOf(page);
  if (edited) {
    await embed.getByRole('button', { name: 'Edit' }).click();
    await embed.locator('.editor-query .monaco-editor .view-line').first().waitFor();
  }
  await embed.getByRole('button', { name: 'Run' }).click();
  await embed.locator('.result-body .code').waitFor();
  // More of the result is in view than its bar, and the frame's bar covers none of it.
  await embed.waitForFunction(() => {
    const [bar, result] = ['.embed-bar', '.result-body'].map((name) =>
      document.querySelector(name)!.getBoundingClientRect(),
    );
    return result!.top >= bar!.bottom && result!.top < innerHeight / 2;
  });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(faults).toEqual([]);
});

it('colours what is written as the theme has it when the browser comes to prefer another', async () => {
  const { page } = await watchedPage(site.browser, [site.gateway.url], { colorScheme: 'light' });
  await forms['a page of its own'](page);
  await page.getByRole('button', { name: 'Edit' }).click();
  const keyword = page.locator('.editor-query .view-line span', { hasText: /^query$/ }).first();
  const colour = (): Promise<string> => keyword.evaluate((each) => getComputedStyle(each).color);
  await keyword.waitFor();
  expect(await colour()).toBe('rgb(12, 92, 99)');
  await page.emulateMedia({ colorScheme: 'dark' });
  // The editor may redraw its lines.
  for (const until = Date.now() + 10_000; (await colour()) !== 'rgb(108, 197, 200)';) {
    expect(Date.now()).toBeLessThan(until);
    await page.waitForTimeout(50);
  }
});
