import { existsSync, readFileSync, writeFileSync } from 'node:fs';

// These are Prettier's own markers, so that a written part keeps its layout.
const [begin, end] = ['<!-- prettier-ignore-start -->\n', '<!-- prettier-ignore-end -->'] as const;

/**
 * Writes a text into the marked part of a page and leaves the rest unchanged. Without such a part, the text replaces
 * the whole file.
 */
export function writePart(file: string, text: string): void {
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  const isMarked = from !== -1 && to > from;
  writeFileSync(
    file,
    isMarked ? `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}` : `${text}\n`,
  );
}
