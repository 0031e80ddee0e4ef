import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

import type { Shot } from './shots';

const style = `
body { margin: 16px; background: #d9d9d9; color: #111; font: 14px/1.3 sans-serif; }
section { width: 1568px; padding: 8px; }
.views { display: grid; grid-template-columns: repeat(2, 1fr); gap: 20px 24px; }
.views.wide { grid-template-columns: 1fr; }
.views h3 { margin: 0 0 4px; font-size: 14px; }
.views div { display: grid; grid-template-columns: repeat(4, 1fr); gap: 6px; }
figure { margin: 0; }
a { display: block; height: 300px; overflow: hidden; background: #fff; border: 1px solid #999; }
img { width: 100%; }
figcaption { font-size: 11px; }
`;

/**
 * Writes the contact sheet, `index.html`, with a link to each screenshot, and one `sheet-<width>.png` for each width.
 */
export async function writeSheets(browser: Browser, folder: string, shots: readonly Shot[]): Promise<void> {
  const widths = [...new Set(shots.map(({ width }) => width))];
  const sections = widths.map((width) =>
    section(
      width,
      shots.filter((shot) => shot.width === width),
    ),
  );
  const index = join(folder, 'index.html');
  await writeFile(
    index,
    `<!doctype html><meta charset="utf-8"><title>Every page and state</title><style>${style}</style>${sections.join('')}`,
  );
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await page.goto(pathToFileURL(index).href);
  await page.waitForLoadState('networkidle');
  for (const width of widths)
    await page.locator(`#w${width}`).screenshot({ path: join(folder, `sheet-${width}.png`) });
  await page.close();
}

function section(width: number, shots: readonly Shot[]): string {
  const names = [...new Set(shots.map(({ view }) => view.name))];
  const views = names.map((name) => {
    const pictures = shots
      .filter(({ view }) => view.name === name)
      .map(
        ({ file, lang, theme }) =>
          `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${lang}, ${theme}</figcaption></figure>`,
      );
    return `<article><h3>${name}</h3><div>${pictures.join('')}</div></article>`;
  });
  return `<section id="w${width}"><h2>${width} px</h2><div class="views${width > 1000 ? ' wide' : ''}">${views.join('')}</div></section>`;
}
