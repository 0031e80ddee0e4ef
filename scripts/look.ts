import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { openBrowser } from '../tests/browser/support/browser';
import type { Lang } from '../tests/browser/support/places';
import { writeSheets } from './look/sheet';
import { shoot, windows, type Developed, type Shoot } from './look/shots';
import { setStage } from './look/stage';
import { views } from './look/views';

const usage = `Usage: npm run look -- [folder] [--only <page>] [--width <pixels>] [--lang <en|fr>] [--list]
  folder   where pictures and contact sheets go; by default a new temporary folder
  --only   pages whose name begins so; may be given several times
  --width  ${Object.keys(windows).join(', ')} or any other width; may be given several times
  --lang   one language instead of both
  --list   only lists the pages`;

/** The number of pages open at once. Each page uses a whole core. */
const atOnce = 2;

interface LookRequest {
  readonly folder: string;
  readonly shoots: readonly Shoot[];
}

/** Takes screenshots of every page and state in both languages and themes, and builds contact sheets from them. */
async function look({ folder, shoots }: LookRequest): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const started = Date.now();
  const [stage, browser] = await Promise.all([setStage(), openBrowser()]);
  try {
    const developed: Developed[] = [];
    const left = [...shoots];
    const work = async (): Promise<void> => {
      for (let next = left.shift(); next; next = left.shift()) {
        developed.push(await shoot(browser, stage, next, folder));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    const shots = developed.flatMap((each) => each.shots);
    const faults = developed.flatMap((each) => each.faults);
    const order = new Map(
      shoots.map((each, index) => [`${each.view.name} ${each.width} ${each.lang}`, index]),
    );
    const placeOf = ({ view, width, lang }: Shoot): number => order.get(`${view.name} ${width} ${lang}`) ?? 0;
    await writeSheets(
      browser,
      folder,
      shots.toSorted((one, other) => placeOf(one) - placeOf(other)),
    );
    for (const fault of faults) console.error(fault);
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(
      `${shots.length} pictures in ${seconds} s, ${faults.length} faults: ${join(folder, 'index.html')}`,
    );
    return faults.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await stage.close();
  }
}

/**
 * Reads the arguments.
 *
 * @throws Error if they are invalid.
 */
function asked(): LookRequest | undefined {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string', multiple: true },
      width: { type: 'string', multiple: true },
      lang: { type: 'string' },
      list: { type: 'boolean' },
    },
  });
  if (values.list) {
    console.log(views.map(({ name }) => name).join('\n'));
    return undefined;
  }
  if (positionals.length > 1) throw new Error('One folder at the most.');
  const only = values.only ?? [''];
  const chosen = views.filter(({ name }) => only.some((start) => name.startsWith(start)));
  if (chosen.length === 0)
    throw new Error(`No page's name begins so: ${only.join(', ')}. --list shows them.`);
  const widths = (values.width ?? Object.keys(windows)).map(Number);
  if (!widths.every((width) => Number.isSafeInteger(width) && width >= 200 && width <= 4000))
    throw new Error('--width takes whole pixels from 200 to 4000.');
  const langs = (['en', 'fr'] as const).filter((lang: Lang) => (values.lang ?? lang) === lang);
  if (langs.length === 0) throw new Error('--lang takes en or fr.');
  const shoots = widths.flatMap((width) =>
    chosen.flatMap((view) => langs.map((lang) => ({ view, width, lang }))),
  );
  const [folder = mkdtempSync(join(tmpdir(), 'mmd-look-'))] = positionals;
  return { folder: resolve(folder), shoots };
}

async function main(): Promise<number> {
  let told: LookRequest | undefined;
  try {
    told = asked();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
  return told ? look(told) : 0;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
