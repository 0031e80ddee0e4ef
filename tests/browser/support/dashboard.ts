import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

import { watchedPage, type WatchedPage } from './browser';

/** A record of the data folder, with the fields that these tests read. */
export interface DataRecord {
  readonly id: string;
  readonly components: readonly string[];
  readonly title: { readonly en?: string; readonly fr?: string };
  readonly date?: { readonly start?: string };
  readonly country?: string;
  readonly hosts?: readonly string[];
  readonly chairs?: readonly string[];
  readonly countries?: readonly string[];
  readonly domains?: readonly number[];
  readonly domainBasis?: string;
  readonly funders?: readonly string[];
  readonly status?: string;
  readonly budget?: { readonly amount: number; readonly currency: string };
  readonly sources: readonly string[];
  readonly themes?: readonly { readonly en: string; readonly fr: string }[];
}

const folders = ['rabat', 'khartoum', 'jvap', 'continental', 'adept'];

/** Reads a file of the data folder. */
export function dataFile<Content>(path: string): Content {
  return JSON.parse(readFileSync(join('data', path), 'utf8')) as Content;
}

/** Reads the records of all five folders. */
export function allRecords(file: 'meetings' | 'initiatives'): readonly DataRecord[] {
  return folders.flatMap((folder) => dataFile<readonly DataRecord[]>(`${folder}/${file}.json`));
}

/** Reads a fact table of the data folder without its header. No field that the tests read contains a comma. */
export function csvRows(path: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(join('data', path), 'utf8').trim().split('\n');
  return lines.map((line) => line.split(','));
}

/** Opens a page of the dashboard. */
export async function openDashboard(
  browser: Browser,
  origin: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const watched = await watchedPage(browser, [origin], options);
  await watched.page.goto(`${origin}${path}`);
  return watched;
}

/** Finds a figure by its title, once its answer has come. */
export async function figure(page: Page, title: string | RegExp): Promise<Locator> {
  const found = page.getByRole('region', { name: title }).and(page.locator('section'));
  await found.waitFor();
  await page.waitForFunction(
    (section) => section.getAttribute('aria-busy') === 'false',
    await found.elementHandle(),
  );
  return found;
}

/** Returns a figure's values as its table shows them. */
export async function tableOf(found: Locator, button = 'Table'): Promise<readonly (readonly string[])[]> {
  await found.getByRole('button', { name: button, exact: true }).click();
  return found
    .locator('table')
    .evaluate((table) =>
      [...(table as HTMLTableElement).tBodies].flatMap((body) =>
        [...body.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
      ),
    );
}

/** Returns the lines of a figure's CSV file, without its byte order mark. */
export async function csvOf(page: Page, found: Locator): Promise<{ name: string; lines: readonly string[] }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    found.getByRole('button', { name: 'CSV' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8').replace(/^\uFEFF/, '');
  return { name: download.suggestedFilename(), lines: text.trimEnd().split('\r\n') };
}

/** Returns the rows of a figure's CSV file, with the values by column name. */
export async function csvRecords(
  page: Page,
  found: Locator,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const { lines } = await csvOf(page, found);
  return parse<Record<string, string>>(lines.join('\r\n'), { columns: true });
}

/** True if the page is wider than its viewport. */
export function sticksOut(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
