import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

import { startGateway, type TestGateway } from '../support/gateway';
import { openBrowser, watchedPage } from './support/browser';
import { serveHost, type HostServer } from './support/hostPage';

let browser: Browser;
const closed: (() => Promise<void>)[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  for (const close of closed.splice(0)) await close();
});

afterAll(() => browser.close());

/** Starts a gateway that `host` may frame. */
async function graphFor(host: HostServer): Promise<TestGateway> {
  const gateway = await startGateway({ environment: { MMD_FRAME_ANCESTORS: `self,${host.origin}` } });
  closed.push(
    () => gateway.close(),
    () => host.close(),
  );
  return gateway;
}

describe('<mmd-playground>', () => {
  it('shows, in a plain page of another origin, what its attributes ask, and tells the page the result', async () => {
    const files: Record<string, string> = {};
    const host = await serveHost(files);
    const gateway = await graphFor(host);
    files['/'] = readFileSync('examples/embed-plain.html', 'utf8').replaceAll(
      'http://127.0.0.1:4000',
      gateway.url,
    );
    const { page, faults } = await watchedPage(browser, [host.origin, gateway.url]);
    await page.goto(host.origin);
    await page.locator('#count', { hasText: `edition ${gateway.edition.id}` }).waitFor();
    await page.locator('#country').selectOption('ML');
    const frame = page.frameLocator('mmd-playground iframe');
    await frame.getByRole('heading', { name: 'A country at a glance' }).waitFor();
    await frame.locator('.edition').waitFor();
    const [inner, outer] = await Promise.all([
      frame.locator('.embed').evaluate((element) => Math.ceil(element.getBoundingClientRect().height)),
      page.locator('mmd-playground').evaluate((element) => element.getBoundingClientRect().height),
    ]);
    expect(Math.abs(outer - inner)).toBeLessThanOrEqual(3);
    expect(faults).toEqual([]);
  });

  it('fires ready, result and error', async () => {
    const host = await serveHost({ '/': '<!doctype html><title>host</title><body></body>' });
    const gateway = await graphFor(host);
    const { page } = await watchedPage(browser, [host.origin, gateway.url]);
    await page.goto(host.origin);
    await page.addScriptTag({ url: `${gateway.url}/playground/element.js`, type: 'module' });
    const fired = await page.evaluate(async () => {
      await customElements.whenDefined('mmd-playground');
      const element = document.createElement('mmd-playground') as HTMLElement & { view: string; run(): void };
      const seen: string[] = [];
      const next = (name: string): Promise<CustomEvent> =>
        new Promise((resolve) =>
          element.addEventListener(
            name,
            (event) => {
              seen.push(name);
              resolve(event as CustomEvent);
            },
            { once: true },
          ),
        );
      element.setAttribute('operation', 'Search');
      const ready = next('ready');
      document.body.append(element);
      await ready;
      const result = next('result');
      element.run();
      const { detail } = await result;
      const error = next('error');
      element.view = 'pie';
      const { detail: fault } = await error;
      return {
        seen,
        operation: (detail as { operation: string }).operation,
        code: (fault as { code: string }).code,
      };
    });
    expect(fired).toEqual({ seen: ['ready', 'result', 'error'], operation: 'Search', code: 'BAD_PARAMETER' });
  });

  it('works in a React page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mmd-react-'));
    execFileSync(process.execPath, [
      'node_modules/vite/bin/vite.js',
      'build',
      'examples/embed-react',
      '--outDir',
      folder,
      '--emptyOutDir',
      '--logLevel',
      'error',
    ]);
    const files: Record<string, Buffer> = { '/': readFileSync(join(folder, 'index.html')) };
    for (const name of readdirSync(join(folder, 'assets')))
      files[`/assets/${name}`] = readFileSync(join(folder, 'assets', name));
    rmSync(folder, { recursive: true });
    const host = await serveHost(files);
    const gateway = await graphFor(host);
    const { page, faults } = await watchedPage(browser, [host.origin, gateway.url]);
    await page.goto(`${host.origin}/?graph=${encodeURIComponent(gateway.url)}`);
    await page.locator('#meetings', { hasText: /^\d+$/ }).waitFor();
    const first = await page.locator('#meetings').textContent();
    await page.getByLabel('Country').selectOption('MA');
    await page.waitForFunction(
      (before) => document.querySelector('#meetings')?.textContent !== before,
      first,
    );
    expect(faults).toEqual([]);
  });
});
