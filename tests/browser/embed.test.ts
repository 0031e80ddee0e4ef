import type { Browser, Page } from 'playwright-core';

import { startGateway, type TestGateway } from '../support/gateway';
import { accessibilityFaults, openBrowser, watchedPage } from './support/browser';
import { framed as frameIn, heard, hears, say } from './support/framed';
import { serveHost, type HostServer } from './support/hostPage';

let gateway: TestGateway;
let browser: Browser;
let allowed: HostServer;
let foreign: HostServer;

beforeAll(async () => {
  const page = '<!doctype html><title>host</title><body></body>';
  [allowed, foreign, browser] = await Promise.all([
    serveHost({ '/': page }),
    serveHost({ '/': page }),
    openBrowser(),
  ]);
  gateway = await startGateway({ environment: { MMD_FRAME_ANCESTORS: `self,${allowed.origin}` } });
});

afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

afterAll(async () => {
  await browser.close();
  await Promise.all([gateway.close(), allowed.close(), foreign.close()]);
});

/** Frames the Playground in a page of `host`, which keeps the frame's messages in `heard`. */
const framed = (host: HostServer, fragment: string, sandbox?: string): Promise<Page> =>
  frameIn(browser, host.origin, `${gateway.url}/playground/embed#${fragment}`, sandbox);

const frameOf = (page: Page) => page.frameLocator('iframe');

describe('who may frame it', () => {
  it('works in a page of an origin that the configuration names', async () => {
    const page = await framed(allowed, 'operation=Overlap&autorun=true&view=table');
    await frameOf(page).locator('.edition').waitFor();
    await frameOf(page).locator('.table-view td', { hasText: 'Austria' }).waitFor();
  });

  it('is refused by the browser in a page of any other origin', async () => {
    const page = await framed(foreign, 'operation=Overlap&autorun=true');
    await page.waitForTimeout(1_500);
    expect(await frameOf(page).locator('.embed').count()).toBe(0);
    expect(await heard(page, 'ready')).toEqual([]);
  });

  it('needs neither an origin, cookies nor storage: it works in a sandbox, editing too', async () => {
    const page = await framed(allowed, 'operation=Overlap&autorun=true&view=table', 'allow-scripts');
    await frameOf(page).locator('.table-view td', { hasText: 'Austria' }).waitFor();
    await frameOf(page).getByRole('button', { name: 'Edit' }).click();
    await frameOf(page).locator('.editor-query .monaco-editor .view-line').first().waitFor();
    const storage = await page.frames()[1]!.evaluate(() => {
      try {
        return String(localStorage.length);
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(storage).toBe('SecurityError');
  });
});

describe('what an address may say', () => {
  it('takes parameters from the query string too, and the language', async () => {
    const { page, faults } = await watchedPage(browser, [gateway.url]);
    await page.goto(
      `${gateway.url}/playground/embed?operation=Diaspora&lang=fr&readonly&view=table&theme=dark`,
    );
    await page.getByRole('heading', { name: 'La diaspora à l’œuvre' }).waitFor();
    expect(await page.getByRole('button', { name: 'Modifier' }).count()).toBe(0);
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    expect(faults).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each([
    ['operation=Nothing', 'There is no saved operation “Nothing”'],
    ['operation=Overlap&variables=[1]', 'The parameter “variables” is “[1]”; it must be a JSON object'],
    ['operation=Overlap&view=pie', 'it must be one of json, table'],
    ['operation=Overlap&theme=pink&lang=xx', 'it must be one of light, dark, auto'],
    ['', 'was given neither an operation nor a query'],
  ])('says in the page what is wrong with %s', async (fragment, message) => {
    const { page } = await watchedPage(browser, [gateway.url]);
    await page.goto(`${gateway.url}/playground/embed#${fragment}`);
    await page.getByRole('alert').filter({ hasText: message }).waitFor();
  });

  it('never lets an address choose where to ask', async () => {
    const { page, faults } = await watchedPage(browser, [gateway.url]);
    await page.goto(
      `${gateway.url}/playground/embed?endpoint=https://evil.example/graphql#operation=Overlap&autorun=true`,
    );
    await page.locator('.edition').waitFor();
    expect(faults).toEqual([]);
  });
});

describe('the protocol', () => {
  it('tells its host that it is ready, how high it is, and what the graph answered', async () => {
    const page = await framed(allowed, 'operation=Overlap');
    expect(await hears(page, 'ready')).toEqual({ mmd: 1, type: 'ready' });
    expect((await hears(page, 'height'))['height']).toBeGreaterThan(200);
    await say(page, { mmd: 1, type: 'hello' });
    await say(page, {
      mmd: 1,
      type: 'set',
      operation: 'CountryPage',
      variables: { code: 'NE' },
      theme: 'dark',
      view: 'table',
    });
    await say(page, { mmd: 1, type: 'run' });
    const result = await hears(page, 'result');
    expect(result).toMatchObject({
      operation: 'CountryPage',
      variables: { code: 'NE' },
      edition: gateway.edition.id,
      data: { country: { name: 'Niger' } },
    });
    expect(await page.frames()[1]!.getAttribute('html', 'data-theme')).toBe('dark');
  });

  it('answers what it does not understand with an error', async () => {
    const page = await framed(allowed, 'operation=Overlap');
    await hears(page, 'ready');
    await say(page, { mmd: 1, type: 'dance' });
    expect((await hears(page, 'error'))['code']).toBe('BAD_MESSAGE');
    await say(page, { mmd: 1, type: 'set', view: 'pie' });
    await page.waitForFunction(() =>
      (globalThis as unknown as { heard: { code?: string }[] }).heard.some(
        ({ code }) => code === 'BAD_PARAMETER',
      ),
    );
    await say(page, { mmd: 2, type: 'run' });
    await page.waitForFunction(() =>
      (globalThis as unknown as { heard: { code?: string }[] }).heard.some(
        ({ code }) => code === 'UNSUPPORTED_VERSION',
      ),
    );
  });

  it('passes over messages of another window of a foreign origin', async () => {
    const page = await framed(allowed, 'operation=Overlap');
    await hears(page, 'ready');
    // A second frame, of a foreign origin, that sends messages to the first.
    await page.evaluate((src) => {
      const other = document.createElement('iframe');
      other.src = src;
      document.body.append(other);
    }, foreign.origin);
    await page.waitForFunction(() => document.querySelectorAll('iframe').length === 2);
    await page.waitForTimeout(300);
    const stranger = page.frames().find((each) => each.url().startsWith(foreign.origin))!;
    await stranger.evaluate(() => {
      for (const message of [
        { mmd: 1, type: 'hello' },
        { mmd: 1, type: 'run' },
        { mmd: 1, type: 'set', theme: 'dark' },
      ])
        parent.frames[0]!.postMessage(message, '*');
    });
    await page.waitForTimeout(1_000);
    const inner = page.frames().find((each) => each.url().startsWith(gateway.url))!;
    expect(await inner.locator('.edition').count()).toBe(0);
    expect(await inner.getAttribute('html', 'data-theme')).toBeNull();
  });

  it('passes over its host where that has a foreign origin, even if a browser let it frame the page', async () => {
    const { page } = await watchedPage(browser, [gateway.url, foreign.origin]);
    // As in a browser without `frame-ancestors`: the page has to protect itself.
    await page.route('**/playground/embed', async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': _policy, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    await page.goto(foreign.origin);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, `${gateway.url}/playground/embed#operation=Overlap`);
    await frameOf(page).getByRole('heading', { name: 'In both processes' }).waitFor();
    await say(page, { mmd: 1, type: 'set', theme: 'dark' });
    await say(page, { mmd: 1, type: 'run' });
    await page.waitForTimeout(1_000);
    expect(await frameOf(page).locator('.edition').count()).toBe(0);
    expect(await frameOf(page).locator('html').getAttribute('data-theme')).toBeNull();
  });
});
