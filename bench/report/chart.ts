import type { Results } from './markdown';
import { figure } from './text';

const width = 860;
const bar = 12;
const labels = 330;
const gap = 34;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${x.toFixed(1)}" y="${String(y)}"${more}>${escape(words)}</text>`;

/**
 * Draws requests per second as bars in SVG, in a group for each shape. The axis is logarithmic, because the bars of the
 * slowest contenders would be invisible on a linear axis.
 */
export function chart({ figures, contenders, operations }: Results): string {
  const shapes = operations.filter(({ kind }) => kind === 'shape');
  const parts: string[] = [];
  let y = 24;
  for (const { name, what } of shapes) {
    const found = figures.get(name);
    // The SQL alone is a bound, not a contender. For a shape that runs no SQL, its bar would dwarf the others.
    const shown = contenders.filter((contender) => found?.has(contender.name) && contender.name !== 'sql');
    const values = shown.map((contender) => found?.get(contender.name)?.perSecond ?? 0);
    const [least, most] = [Math.min(...values), Math.max(...values)].map(Math.log10);
    parts.push(text(0, y, `${name}: ${what} (requests a second, logarithmic)`, ' class="head"'));
    y += 8;
    shown.forEach((contender, index) => {
      const value = values[index] ?? 0;
      const part = (Math.log10(value) - (least ?? 0) + 0.15) / ((most ?? 1) - (least ?? 0) + 0.15);
      const length = Math.max(1, part * (width - labels - 70));
      const kind = contender.name.startsWith('mmd') ? 'own' : 'other';
      parts.push(
        text(labels - 8, y + bar - 2, short(contender.what), ' class="label"'),
        `<rect x="${String(labels)}" y="${String(y)}" width="${length.toFixed(1)}" height="${String(bar - 2)}" class="${kind}"/>`,
        text(labels + length + 6, y + bar - 2, figure(value)),
      );
      y += bar + 3;
    });
    y += gap;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(y - gap + 8)}" role="img">
<title>Requests a second, by contender and shape</title>
<style>
svg { background: #fff; }
text { font: 10px sans-serif; fill: #333; }
.head { font-weight: bold; font-size: 12px; }
.label { text-anchor: end; }
.own { fill: #0b6e4f; }
.other { fill: #9aa5b1; }
</style>
${parts.join('\n')}
</svg>
`;
}

/** Truncates a description to the space beside a bar. */
function short(what: string): string {
  return what.length <= 58 ? what : `${what.slice(0, 57)}…`;
}
