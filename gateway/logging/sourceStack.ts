import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join } from 'node:path';

// A map takes tens of milliseconds to read and occupies fifteen megabytes. Logged errors seldom come alone.
const KEPT_MS = 10_000;

/** The recently read maps, by bundle; null if a bundle has no map. */
const maps = new Map<string, SourceMap | null>();

/**
 * Maps a stack trace in a bundle to the source from which the bundle was made. Node itself would do so for every error
 * whose stack is read, and hold the map in memory for ever. Frames of other files, or of a bundle without a map beside
 * it, remain unchanged.
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

/** Rewrites the part of a frame after the bundle's name: `:line:column`, and the rest. */
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
    // An unmapped stack trace is more informative than an error about its map.
    return null;
  }
}
