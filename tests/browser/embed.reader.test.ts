import type { Frame, Page } from 'playwright-core';

import { watchedPage } from './support/browser';
import { framed, hears, say } from './support/framed';
import { servedToHost } from './support/served';

const site = servedToHost({ '/': '<!doctype html><title>host</title><body style="margin: 0"></body>' });

const embed = (fragment: string): string => `${site.gateway.url}/playground/embed#${fragment}`;

/** Frames the Playground in a page at a height in pixels, and returns its document. */
async function lowFrame(fragment: string, height: number): Promise<{ page: Page; frame: Frame }> {
  const page = await framed(site.browser, site.host.origin, embed(fragment));
  await page.locator('iframe').evaluate((element, high) => {
    element.style.cssText = `width: 100%; height: ${high}px; border: 0`;
  }, height);
  await hears(page, 'ready');
  return { page, frame: page.frames().find((each) => each.url().startsWith(site.gateway.url))! };
}

async function edit(frame: Page | Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Edit' }).click();
  await frame.locator('.editor-query .monaco-editor .view-line').first().waitFor();
}

it('keeps an editor that is emptied, and runs what is written into it', async () => {
  const { page, faults } = await watchedPage(site.browser, [site.gateway.url]);
  await page.goto(embed('operation=Overlap&lang=en'));
  await edit(page);
  await page.locator('.editor-query .view-line').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.waitForFunction(
    () => document.querySelector('.editor-query .view-lines')?.textContent.trim() === '',
  );
  await page.keyboard.insertText('{ country(code: "TD") { name } }');
  await page.getByRole('button', { name: 'Run' }).click();
  await page.locator('.result-body', { hasText: 'Chad' }).waitFor();
  expect(faults).toEqual([]);
});

it('puts the cursor into the editor that Edit opens', async () => {
  const { page } = await watchedPage(site.browser, [site.gateway.url]);
  await page.goto(embed('operation=Overlap&lang=en'));
  await edit(page);
  await page.waitForFunction(() => document.activeElement?.closest('.editor-query .monaco-editor'));
});

it.each(['Control+Enter', 'Meta+Enter'])(
  'runs with %s as with the button: the result begins right below the bar, up or down',
  async (keys) => {
    const { frame, page } = await lowFrame('operation=Overlap&lang=en', 400);
    await edit(frame);
    const begins = (): Promise<unknown> =>
      frame.waitForFunction(() => {
        const [bar, result] = ['.embed-bar', '.result'].map((name) =>
          document.querySelector(name)!.getBoundingClientRect(),
        );
        return Math.abs(result!.top - bar!.bottom) < 2;
      });
    await frame.locator('.editor-query .view-line').first().click();
    await page.keyboard.press(keys);
    await frame.locator('.result-body .code').waitFor();
    await begins();
    // Scroll past the beginning of the result, so that its bar is out of view.
    await frame.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await frame.getByRole('button', { name: 'Run' }).click();
    await begins();
  },
);

it('stays as high as the last result while the next one is on its way', async () => {
  const page = await framed(site.browser, site.host.origin, embed('operation=CountryPage&lang=en'));
  // In one column only the result changes the height.
  await page.setViewportSize({ width: 500, height: 800 });
  await hears(page, 'ready');
  await say(page, { mmd: 1, type: 'run' });
  await hears(page, 'result');
  const frame = page.frameLocator('iframe');
  await frame.locator('.result-body .code').waitFor();
  const height = (): Promise<number> =>
    frame.locator('.embed').evaluate((element) => element.getBoundingClientRect().height);
  const before = await height();
  let answer: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/graphql', async (route) => {
    await held;
    await route.continue();
  });
  await say(page, { mmd: 1, type: 'set', variables: { code: 'TD' } });
  await say(page, { mmd: 1, type: 'run' });
  await frame.locator('.hint.running').waitFor();
  expect(await height()).toBe(before);
  answer?.();
  await hears(page, 'result', 2);
  // A shorter result makes the frame lower again.
  await say(page, { mmd: 1, type: 'set', query: '{ country(code: "TD") { name } }' });
  await say(page, { mmd: 1, type: 'run' });
  await hears(page, 'result', 3);
  await frame.locator('.result-body', { hasText: 'Chad' }).waitFor();
  await frame.locator('.result:not([style*="min-height"])').waitFor();
});

it.each(['light', 'dark'])('has one colour down to the end of a frame higher than it, %s', async (theme) => {
  const { page, frame } = await lowFrame(`operation=Overlap&lang=en&theme=${theme}`, 1_400);
  await page.setViewportSize({ width: 1_280, height: 1_400 });
  await frame.getByRole('button', { name: 'Run' }).waitFor();
  const at = (y: number): Promise<Buffer> => page.screenshot({ clip: { x: 2, y, width: 4, height: 4 } });
  expect((await at(1_390)).equals(await at(2))).toBe(true);
});

it('tells what is wrong with a French address in French', async () => {
  const { page } = await watchedPage(site.browser, [site.gateway.url]);
  await page.goto(embed('operation=Nothing&view=pie&lang=fr'));
  await page
    .getByRole('alert')
    .filter({ hasText: 'Il n’y a pas d’opération enregistrée « Nothing »' })
    .waitFor();
  await page.getByRole('alert').filter({ hasText: 'Le paramètre « view » vaut « pie »' }).waitFor();
});
