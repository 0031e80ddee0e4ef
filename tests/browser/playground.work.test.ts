import type { Page } from 'playwright-core';

import { watchedPage } from './support/browser';
import { served } from './support/served';

const site = served();

async function open(path: string): Promise<Page> {
  const { page } = await watchedPage(site.browser, [site.gateway.url], {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(`${site.gateway.url}${path}`);
  return page;
}

const fragment = (parameters: Record<string, string>) => `#${new URLSearchParams(parameters).toString()}`;

/** Replaces the text of an editor. */
async function write(page: Page, editor: 'query' | 'variables', text: string): Promise<void> {
  await page.locator(`.editor-${editor} .monaco-editor .view-line`).first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  // The editor may have closed brackets by itself.
  await page.keyboard.press('Control+Shift+End');
  await page.keyboard.press('Delete');
}

/** Waits until an editor shows a text, apart from white space. */
const holds = (page: Page, editor: 'query' | 'variables', text: string): Promise<unknown> =>
  page.waitForFunction(
    ([name, wanted]) =>
      document
        .querySelector(`.editor-${name} .view-lines`)
        ?.textContent.replace(/\s+/g, '')
        .includes(wanted?.replace(/\s+/g, '') ?? ''),
    [editor, text],
  );

const mine = '{ country(code: "TD") { name region } }';

describe('what was written', () => {
  it('comes back by "back" after another question, by a reload, and is asked again where it had been', async () => {
    const page = await open(`/playground${fragment({ operation: 'CountryPage', lang: 'en' })}`);
    await write(page, 'query', mine);
    await write(page, 'variables', '{"broken": ');
    await page.getByRole('button', { name: 'In both processes' }).click();
    await holds(page, 'query', 'query Overlap');
    await page.goBack();
    await holds(page, 'query', mine);
    await holds(page, 'variables', '{"broken":');
    await write(page, 'variables', '');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.locator('.result td', { hasText: 'Chad' }).waitFor();
    await page.reload();
    await holds(page, 'query', mine);
    await page.locator('.result td', { hasText: 'Chad' }).waitFor();
    await page.goForward();
    await holds(page, 'query', 'query Overlap');
  });

  it('is asked by a reload as it had been asked, and not where it had not', async () => {
    const two = 'query A { country(code: "TD") { name } } query B { country(code: "GM") { name } }';
    const page = await open(`/playground${fragment({ query: two, lang: 'en' })}`);
    const bodies: string[] = [];
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (request.url().endsWith('/graphql') && !body.includes('IntrospectionQuery')) bodies.push(body);
    });
    await holds(page, 'query', two);
    await page.reload();
    await holds(page, 'query', two);
    await page.locator('.result', { hasText: 'Run the query' }).waitFor();
    expect(bodies).toEqual([]);
    // The operation under the cursor is the one that runs.
    await page.locator('.editor-query .monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Enter');
    await page.locator('.result td', { hasText: 'Gambia' }).waitFor();
    await page.reload();
    await page.locator('.result td', { hasText: 'Gambia' }).waitFor();
    await holds(page, 'query', two);
    await write(page, 'query', mine);
    await page.waitForTimeout(400);
    await page.reload();
    await holds(page, 'query', mine);
    await page.locator('.result', { hasText: 'Run the query' }).waitFor();
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toBe(bodies[0]);
  });

  it('comes back after the gallery, another address and a run of the history', async () => {
    const page = await open(`/playground${fragment({ operation: 'Overlap', lang: 'en', autorun: 'true' })}`);
    await page.locator('.edition').waitFor();
    await write(page, 'query', mine);
    await page.waitForTimeout(400);
    await page.getByRole('link', { name: /Playground/ }).click();
    await page.getByRole('heading', { name: 'Ask the graph' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Ask the graph' }).waitFor();
    await page.goBack();
    await holds(page, 'query', mine);
    await page.evaluate(
      (next) => location.assign(next),
      fragment({ query: '{ edition { id } }', lang: 'en' }),
    );
    await holds(page, 'query', '{ edition { id } }');
    await page.goBack();
    await holds(page, 'query', mine);
    await page.getByRole('button', { name: 'History', exact: true }).click();
    await page.locator('.history-open', { hasText: 'In both processes' }).click();
    await holds(page, 'query', 'query Overlap');
    await page.goBack();
    await holds(page, 'query', mine);
  });

  it('stays, comments and all, where the page changes its language', async () => {
    const page = await open(`/playground${fragment({ operation: 'CountryPage', lang: 'en' })}`);
    await page.locator('.editor-query .monaco-editor .view-line').first().click();
    await page.keyboard.insertText('# my own remark ');
    await write(page, 'variables', '{"code": "TD", "language": "EN", "big": 12345678901234567890}');
    await page.getByRole('button', { name: 'FR', exact: true }).click();
    await holds(page, 'variables', '"language": "FR"');
    await holds(page, 'variables', '"big": 12345678901234567890');
    await holds(page, 'query', '# my own remark');
  });
});

it('keeps runs in the history that nobody clicked for', async () => {
  const page = await open(`/playground${fragment({ operation: 'Diaspora', lang: 'en', autorun: 'true' })}`);
  await page.locator('.edition').waitFor();
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await page.locator('.history-open', { hasText: 'Diaspora at work' }).waitFor();
  await page.getByRole('button', { name: 'Favourite' }).click();
  await page.getByRole('button', { name: 'Favourite', pressed: true }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await page.getByRole('button', { name: 'Favourite', pressed: true }).waitFor();
});

describe('the history', () => {
  const edition = { query: '{ edition { id } }', variables: '{}' };
  const entries = (page: Page): Promise<string[]> => page.locator('.history-open span').allTextContents();

  it.each([
    ['{}', []],
    ['{"queries":5}', []],
    ['nonsense', []],
    ['{"queries":[null,1,{"query":7}]}', []],
    ['{"queries":[{"query":"{ edition', []],
    [JSON.stringify({ queries: [null, edition, { variables: 5 }] }), ['{ edition { id } }']],
    [JSON.stringify({ favorites: [edition, 'x'] }), ['{ edition { id } }']],
  ])('keeps what can be read of %s', async (stored, wanted) => {
    const { page, faults } = await watchedPage(site.browser, [site.gateway.url]);
    await page.addInitScript((text) => {
      for (const key of ['graphiql:queries', 'graphiql:favorites']) localStorage.setItem(key, text);
    }, stored);
    await page.goto(`${site.gateway.url}/playground${fragment({ operation: 'Overlap', lang: 'en' })}`);
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await page.getByRole('button', { name: 'History', exact: true }).click();
    await page.locator('.side .hint, .history-open').first().waitFor();
    expect(await entries(page)).toEqual(wanted);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.locator('.history-open', { hasText: 'In both processes' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('cuts a list that is too long to its last fifty', async () => {
    const { page } = await watchedPage(site.browser, [site.gateway.url]);
    const queries = Array.from({ length: 70 }, (_, n) => ({ query: `query N${n} { edition { id } }` }));
    await page.addInitScript(
      (text) => localStorage.setItem('graphiql:queries', text),
      JSON.stringify({ queries }),
    );
    await page.goto(`${site.gateway.url}/playground${fragment({ operation: 'Overlap', lang: 'en' })}`);
    await page.getByRole('button', { name: 'History', exact: true }).click();
    await page.locator('.history-open').first().waitFor();
    const names = await entries(page);
    expect([names.length, names[0], names.at(-1)]).toEqual([50, 'N69', 'N20']);
  });

  it('keeps and shows the runs and favourites of another tab', async () => {
    const one = await open(`/playground${fragment({ operation: 'Overlap', lang: 'en', autorun: 'true' })}`);
    await one.locator('.edition').waitFor();
    const other = await one.context().newPage();
    await other.goto(
      `${site.gateway.url}/playground${fragment({ operation: 'Diaspora', lang: 'en', autorun: 'true' })}`,
    );
    await other.locator('.edition').waitFor();
    await one.getByRole('button', { name: 'History', exact: true }).click();
    await one.locator('.history-open', { hasText: 'Diaspora at work' }).waitFor();
    await one
      .locator('.history li', { hasText: 'In both processes' })
      .getByRole('button', { name: 'Favourite' })
      .click();
    await other.getByRole('button', { name: 'History', exact: true }).click();
    await other.getByRole('button', { name: 'Favourite', pressed: true }).waitFor();
    await other
      .locator('.history li', { hasText: 'Diaspora at work' })
      .getByRole('button', { name: 'Favourite' })
      .click();
    for (const page of [one, other]) {
      await page.reload();
      await page.locator('.edition').waitFor();
      await page.getByRole('button', { name: 'History', exact: true }).click();
      await page.getByRole('button', { name: 'Favourite', pressed: true }).nth(1).waitFor();
      const favorites = page.locator('.history li', { has: page.locator('[aria-pressed="true"]') });
      expect((await favorites.locator('.history-open span').allTextContents()).sort()).toEqual([
        'Diaspora at work',
        'In both processes',
      ]);
    }
  });
});

it('stops a run, and the graph is asked no longer', async () => {
  const page = await open(`/playground${fragment({ operation: 'Overlap', lang: 'en' })}`);
  await page.locator('.editor-query .monaco-editor .view-line').first().waitFor();
  await page.route('**/graphql', () => undefined);
  const given = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/graphql'));
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  expect((await given).failure()?.errorText).toBe('net::ERR_ABORTED');
  await page.getByText('The run was stopped.').waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.locator('.edition').waitFor();
});

describe('a shared link', () => {
  it.each([
    ['no variables', '{}'],
    ['none at all', ''],
    ['broken JSON', '{"code": '],
    ['no object', '[1, 2]'],
    ['a large number', '{"code": "ML", "language": "EN", "big": 12345678901234567890}'],
  ])('brings back just what was there: %s', async (_name, variables) => {
    const first = await open(`/playground${fragment({ operation: 'CountryPage', lang: 'en' })}`);
    await write(first, 'variables', variables);
    await first.getByRole('button', { name: 'Share', exact: true }).click();
    await first.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    const link = await first.evaluate(() => navigator.clipboard.readText());
    const second = await open(link.slice(site.gateway.url.length));
    await holds(second, 'query', 'query CountryPage');
    await second.locator('.editor-variables .view-line').first().waitFor();
    await second.waitForTimeout(500);
    const shown = (page: Page): Promise<string> =>
      page.evaluate(
        () => document.querySelector('.editor-variables .view-lines')?.textContent.replace(/\s+/g, '') ?? '',
      );
    expect(await shown(second)).toBe(variables.replace(/\s+/g, '') || '{}');
    // Mali's page was not asked for.
    if (!variables.includes('ML'))
      expect(await second.locator('.result', { hasText: 'Mali' }).count()).toBe(0);
  });
});

describe('a document with several operations', () => {
  const two = 'query A { country(code: "TD") { name } } query B { country(code: "GM") { name } }';

  it('offers the choice, runs the chosen one, and is shared with it', async () => {
    const page = await open(`/playground${fragment({ query: two, lang: 'en', autorun: 'true' })}`);
    await page.locator('.result td', { hasText: 'Chad' }).waitFor();
    await page.locator('.editor-query .monaco-editor .view-line').first().waitFor();
    await page.getByLabel('Operation to run').selectOption('B');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.locator('.result td', { hasText: 'Gambia' }).waitFor();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URLSearchParams(new URL(link).hash.slice(1)).get('operationName')).toBe('B');
    const second = await open(link.slice(site.gateway.url.length));
    await second.locator('.result td', { hasText: 'Gambia' }).waitFor();
    await second.locator('.editor-query .monaco-editor .view-line').first().waitFor();
    expect(await second.getByLabel('Operation to run').inputValue()).toBe('B');
    await second.getByRole('button', { name: 'Run', exact: true }).click();
    await second.locator('.result td', { hasText: 'Gambia' }).waitFor();
    await second.getByRole('button', { name: 'History', exact: true }).click();
    await second.locator('.history-open').first().waitFor();
    expect(await second.locator('.history-open span').allTextContents()).toEqual(['B']);
  });

  it('says which there are where a link names another', async () => {
    const page = await open(`/playground${fragment({ query: two, operationName: 'C', lang: 'en' })}`);
    await page
      .getByRole('alert')
      .filter({ hasText: '“operationName” is “C”; it must be one of A, B.' })
      .waitFor();
  });

  it('runs in a frame too', async () => {
    const page = await open(`/playground/embed${fragment({ query: two, lang: 'en', autorun: 'true' })}`);
    await page.locator('.result', { hasText: 'Chad' }).waitFor();
    await page.getByLabel('Operation to run').selectOption('B');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.locator('.result', { hasText: 'Gambia' }).waitFor();
    const link = await page.getByRole('link', { name: 'Open in the Playground' }).getAttribute('href');
    expect(link).toContain('operationName=B');
  });
});

it('drops its word about a refused address once the document changes', async () => {
  const page = await open(`/playground${fragment({ query: '#'.repeat(100_001), lang: 'en' })}`);
  const notice = page.getByRole('alert').filter({ hasText: '“query”' });
  await notice.waitFor();
  await page.locator('.editor-query .monaco-editor .view-line').first().waitFor();
  await write(page, 'query', mine);
  await notice.waitFor({ state: 'detached' });
});

it('shares no link that it would refuse itself', async () => {
  const { page } = await watchedPage(site.browser, [site.gateway.url]);
  await page.addInitScript(() => {
    const query = `{ edition { id } }\n${`# ${'x'.repeat(97)}\n`.repeat(1_001)}`;
    history.replaceState({ draft: { query, variables: '{}', asked: false } }, '');
  });
  const address = `${site.gateway.url}/playground${fragment({ operation: 'Overlap', lang: 'en' })}`;
  await page.goto(address);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'too long for a link' }).waitFor();
  expect(page.url()).toBe(address);
});

it('goes back to the gallery without an error', async () => {
  const { page, faults } = await watchedPage(site.browser, [site.gateway.url]);
  await page.goto(`${site.gateway.url}/playground`);
  await page.getByRole('button', { name: 'In both processes' }).click();
  await page.locator('.editor-query .monaco-editor .view-line').first().click();
  await page.goBack();
  await page.locator('.card').first().waitFor();
  await page.waitForTimeout(500);
  expect(faults).toEqual([]);
});

it('takes JSON of a proxy for no answer', async () => {
  const page = await open(`/playground${fragment({ query: mine, lang: 'en' })}`);
  await page.locator('.editor-query .monaco-editor .view-line').first().waitFor();
  for (const body of ['{"errors":"x","data":5}', '{"errors":[null]}', '5']) {
    await page.route('**/graphql', (route) => route.fulfill({ contentType: 'application/json', body }));
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'The graph did not answer' }).waitFor();
    await page.unroute('**/graphql');
  }
});

it('prints its result whole, and nothing around it', async () => {
  const page = await open(`/playground${fragment({ operation: 'Overlap', lang: 'en', autorun: 'true' })}`);
  await page.locator('.edition').waitFor();
  await page.getByRole('button', { name: 'JSON', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.side').isVisible()).toBe(false);
  const cut = await page
    .locator('.result .code')
    .evaluate((code) => [
      code.scrollHeight - code.clientHeight,
      document.body.scrollHeight - code.scrollHeight,
    ]);
  expect(cut[0]).toBe(0);
  expect(cut[1]).toBeGreaterThan(0);
});

it('sends variables as they are written, and shows an answer as it was sent', async () => {
  const page = await open(
    `/playground${fragment({ query: 'query A($n: Float) { edition { id } }', variables: '{"n":12345678901234567890}', lang: 'en' })}`,
  );
  await holds(page, 'variables', '12345678901234567890');
  const sent: string[] = [];
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? '';
    if (body.includes('IntrospectionQuery')) return route.continue();
    sent.push(body);
    return route.fulfill({ contentType: 'application/json', body: '{"data":{"n":98765432109876543210.10}}' });
  });
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('button', { name: 'JSON', exact: true }).click();
  await page.locator('.result .code', { hasText: '98765432109876543210.10' }).waitFor();
  expect(sent.join()).toMatch(/"n":\s*12345678901234567890\s*\}/);
});

it('opens Build at its top, and Schema at the top of each type', async () => {
  const page = await open(
    `/playground${fragment({ operation: 'CountryPage', lang: 'en', autorun: 'true' })}`,
  );
  await page.locator('.edition').waitFor();
  const scrolled = (): Promise<number> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.side-content, .side-content *')].reduce(
        (sum, each) => sum + each.scrollTop,
        0,
      ),
    );
  await page.getByRole('button', { name: 'Build', exact: true }).click();
  await page.locator('.graphiql-explorer-node').first().waitFor();
  expect(await scrolled()).toBe(0);
  await page.getByRole('button', { name: 'Schema', exact: true }).click();
  await page.locator('.side').getByText('Query', { exact: true }).first().click();
  await page
    .locator('.graphiql-doc-explorer-type-name', { hasText: 'Country' })
    .last()
    .scrollIntoViewIfNeeded();
  await page.locator('.side-content').evaluate((element) => element.scrollTo(0, 600));
  expect(await scrolled()).toBeGreaterThan(100);
  await page.locator('.side-content .graphiql-doc-explorer-type-name', { hasText: 'Country' }).last().click();
  await page.locator('.graphiql-doc-explorer-back').waitFor();
  expect(await scrolled()).toBe(0);
});
