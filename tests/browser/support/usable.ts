import type { Frame } from 'playwright-core';

/**
 * Lists the controls of a page or frame that a reader cannot use, one line each: too small to hit, covered by something
 * else, or cut off so that no scrolling brings them into view. An editor has to show some lines.
 */
export function unusableControls(frame: Pick<Frame, 'evaluate'>): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const controls = 'button, a[href], select, input, textarea, summary, [tabindex="0"], .monaco-editor';
    const found: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>(controls)) {
      // Monaco's own input fields are beneath its lines.
      const insideEditor = control.parentElement?.closest('.monaco-editor');
      if (insideEditor || control.closest('.visually-hidden') || !control.checkVisibility()) continue;
      control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { width, height, left, top } = control.getBoundingClientRect();
      const [leastWidth, leastHeight] = control.matches('.monaco-editor') ? [200, 80] : [14, 14];
      const name = `${control.tagName.toLowerCase()}.${control.className} “${control.innerText.slice(0, 30)}”`;
      if (width < leastWidth || height < leastHeight) {
        found.push(`${name} is ${Math.round(width)} × ${Math.round(height)} px`);
        continue;
      }
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (!hit || !(control.contains(hit) || hit.contains(control)))
        found.push(`${name} is covered or cut off: a click meets ${hit?.className ?? 'nothing'}`);
    }
    scrollTo(0, 0);
    return found;
  });
}
