import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

import { watchedPage } from '../../tests/browser/support/browser';
import { quiet, settle, type Lang } from '../../tests/browser/support/places';
import type { Stage } from './stage';
import type { View } from './views';

/** The window heights for the widths of a phone, a tablet and a desktop screen, in pixels. */
export const windows: Readonly<Record<number, number>> = { 390: 844, 768: 1024, 1440: 900 };

/** The themes of a page. */
export const themes = ['light', 'dark'] as const;

/** A page to take screenshots of, at one width and in one language. */
export interface Shoot {
  readonly view: View;
  readonly width: number;
  readonly lang: Lang;
}

/** A screenshot, which is a file of the folder. */
export interface Shot extends Shoot {
  readonly theme: (typeof themes)[number];
  readonly file: string;
}

/** The screenshots of a page in both themes, and the page's faults, one per line. */
export interface Developed {
  readonly shots: readonly Shot[];
  readonly faults: readonly string[];
}

/** Opens a page, brings it into its state and takes a full-page screenshot in each theme. */
export async function shoot(
  browser: Browser,
  stage: Stage,
  asked: Shoot,
  folder: string,
): Promise<Developed> {
  const { view, width, lang } = asked;
  const { page, faults } = await watchedPage(browser, [stage.origin, stage.hostOrigin], {
    viewport: { width, height: windows[width] ?? 900 },
    locale: lang === 'fr' ? 'fr-FR' : 'en-GB',
    colorScheme: 'light',
  });
  const told: string[] = [];
  const shots: Shot[] = [];
  try {
    const path = view.path(lang);
    await page.goto(view.host ? stage.hostPage(view.host, path) : stage.origin + path);
    await settle(page);
    await view.act?.(page);
    await quiet(page);
  } catch (error) {
    told.push(firstLine(error));
  }
  for (const theme of themes) {
    const file = `${view.name}-${width}-${lang}-${theme}.png`;
    try {
      await page.emulateMedia({ colorScheme: theme });
      await page.screenshot({ path: join(folder, file), fullPage: true, animations: 'disabled' });
      shots.push({ ...asked, theme, file });
    } catch (error) {
      told.push(firstLine(error));
    }
  }
  if (await sticksOut(page)) told.push('sticks out at its side');
  if (!view.broken) told.push(...faults);
  await page.context().close();
  return { shots, faults: told.map((text) => `${view.name}, ${width} px, ${lang}: ${text}`) };
}

function sticksOut(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
