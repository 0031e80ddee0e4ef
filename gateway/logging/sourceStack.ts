import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join } from 'node:path';

// A map takes tens of milliseconds to read and fifteen megabytes. Errors that are told seldom come alone.
const KEPT_MS = 10_000;

/** The maps that were read lately, by bundle; null if a bundle has none. */
const maps = new Map<string, SourceMap | null>();

/**
 * Points a stack trace into a bundle to the source that the bundle was made of. Node itself would do so for every error
 * whose stack is looked at, and keep the map for ever. Frames of other files, or of a bundle without a map beside it,
 * stay as they are.
 */
export function sourceStack(stack: string, bundle = __filename): string {
  if (!stack.includes(bundle)) return stack;
  const map = mapOf(bundle);
  if (map === null) return stack;
  return stack
    .split(bundle)
    .map((text, index) => (index === 0 ? text : inSource(map, bundle, text)))
    .join('');
}

/** Rewrites the text that follows the bundle's name in a frame: `:line:column`, and the rest. */
function inSource(map: SourceMap, bundle: string, text: string): string {
  const [place, line, column] = /^:(\d+):(\d+)/.exec(text) ?? [];
  if (place === undefined) return bundle + text;
  const found = map.findEntry(Number(line) - 1, Number(column) - 1);
  if (!('originalSource' in found)) return bundle + text;
  const { originalSource, originalLine, originalColumn } = found;
  const source = join(dirname(bundle), originalSource);
  return `${source}:${String(originalLine + 1)}:${String(originalColumn + 1)}${text.slice(place.length)}`;
}

function mapOf(bundle: string): SourceMap | null {
  let map = maps.get(bundle);
  if (map === undefined) {
    maps.set(bundle, (map = readMap(`${bundle}.map`)));
    setTimeout(() => maps.delete(bundle), KEPT_MS).unref();
  }
  return map;
}

function readMap(file: string): SourceMap | null {
  try {
    return new SourceMap(
      JSON.parse(readFileSync(file, 'utf8')) as ConstructorParameters<typeof SourceMap>[0],
    );
  } catch {
    // A stack trace that is not mapped says more than an error about its map.
    return null;
  }
}
