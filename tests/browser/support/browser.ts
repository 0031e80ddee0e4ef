import { existsSync } from 'node:fs';
import { source as axeSource, type AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const executables = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Opens a browser that can resolve no name but this machine's: a request to another host fails, and a test sees it.
 *
 * @throws if no Chromium is installed.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? executables.find((path) => existsSync(path));
  if (!executablePath) throw new Error('No Chromium: `apt-get install chromium`, or name one in CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'],
  });
}

/** A page with a record of everything that went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Failed requests, requests to origins that are not allowed, errors of scripts and violations of the policy. */
  readonly faults: readonly string[];
}

/** Opens a page that may send requests to `origins` only. */
export async function watchedPage(
  browser: Browser,
  origins: readonly string[],
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('requestfailed', (request) => {
    // A request that the page itself aborted, for example to ask again, is not a fault.
    const text = request.failure()?.errorText;
    if (text !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${text}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (['http:', 'https:'].includes(url.protocol) && !origins.includes(url.origin))
      faults.push(`elsewhere: ${url.href}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content.Security.Policy|Refused/i.test(message.text()))
      faults.push(message.text());
  });
  return { page, faults };
}

/** Returns the violations that axe finds, of any impact, one line each. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // Axe is evaluated in the page without regard to its policy, as it belongs to the test.
  await page.evaluate(`${axeSource}; undefined`);
  const found = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}
