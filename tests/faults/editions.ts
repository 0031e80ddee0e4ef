import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Json } from './judge';

const texts: ReadonlySet<string> = new Set(['title', 'name', 'summary']);

/**
 * Changes the title, name and summary of every record of every component, so that every answer that shows one changes.
 */
export function renameAll(dataDir: string): void {
  for (const folder of readdirSync(dataDir).map((name) => join(dataDir, name))) {
    if (!statSync(folder).isDirectory()) continue;
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
      const file = join(folder, name);
      writeFileSync(file, JSON.stringify(renamed(JSON.parse(readFileSync(file, 'utf8')) as Json)));
    }
  }
}

function renamed(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(renamed);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      texts.has(key) && isRecord(part) && typeof part['en'] === 'string'
        ? { ...part, en: `${part['en']} II` }
        : renamed(part),
    ]),
  );
}

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
