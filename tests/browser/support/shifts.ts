import type { Page } from 'playwright-core';

/** Begins to record the layout shifts of the page that is opened next; `shiftOf` adds them up. */
export async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: { value: number; what: string[] }[] = [];
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        const what = entry.sources.map(({ node, previousRect: from, currentRect: to }) => {
          const name =
            node instanceof Element ? `${node.localName}.${node.className}` : (node?.textContent ?? '');
          return `${name.slice(0, 40)} ${from.x},${from.y} > ${to.x},${to.y}`;
        });
        noted.push({ value: entry.value, what });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Returns the sum of all shifts, which is at least the Cumulative Layout Shift, and what moved, for failing tests. */
export function shiftOf(page: Page): Promise<{ sum: number; moved: readonly string[] }> {
  return page.evaluate(() => {
    const { noted } = window as unknown as { noted: { value: number; what: string[] }[] };
    return {
      sum: noted.reduce((sum, { value }) => sum + value, 0),
      moved: noted.map(({ value, what }) => `${value.toFixed(3)}: ${what.join('; ')}`),
    };
  });
}

/** An entry of the type `layout-shift`, which TypeScript's own types lack so far. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}
