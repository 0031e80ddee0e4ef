import { existsSync } from 'node:fs';
import { source as axeSource, type AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const executables = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A browser for which nothing has a name but this machine: a page that asks another host fails, and a test sees it.
 *
 * @throws where no Chromium is installed.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? executables.find((path) => existsSync(path));
  if (!executablePath) throw new Error('No Chromium: `apt-get install chromium`, or name one in CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'],
  });
}

/** A page, and everything that went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Failed requests, requests to other origins than the allowed ones, errors of scripts and of the policy. */
  readonly faults: readonly string[];
}

/** Opens a page that may ask `origins` and nothing else. */
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
    // What a page gave up itself, as when it asks again, is no fault.
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

/** What axe finds, of any impact, one line each. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // Into the page's own world, past its policy: axe is the test's, not the page's.
  await page.evaluate(`${axeSource}; undefined`);
  const found = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}
