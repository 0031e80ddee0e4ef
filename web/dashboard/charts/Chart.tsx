import { useEffect, useRef, useState } from 'react';
import type * as Plot from './plot';
import { useWidth } from './useWidth';

/** What a chart is drawn with. */
export type PlotParts = typeof Plot;

interface Props {
  /** What the chart shows, in one sentence, for those who do not see it; the table has its figures. */
  readonly label: string;
  readonly height: number;
  /** Draws for a width in pixels. */
  readonly draw: (plot: PlotParts, width: number) => SVGSVGElement | HTMLElement;
  /** Called with the datum under the pointer when it is clicked; the chart needs a tip for that. */
  readonly onPick?: (datum: unknown) => void;
}

/** Begun as soon as a page with charts loads, while its data is on the way. */
const parts = import('./plot');

/** A chart by Observable Plot, redrawn when its data or its width change. */
export function Chart({ label, height, draw, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [plot, setPlot] = useState<PlotParts>();
  useEffect(() => {
    void parts.then((loaded) => setPlot(() => loaded));
  }, []);
  useEffect(() => {
    const host = box.current;
    if (!host || !plot || width === 0) return undefined;
    const drawn = draw(plot, width);
    // Plot brings a style element; charts.css has its rules, and the page keeps to one place for looks.
    for (const style of drawn.querySelectorAll('style')) style.remove();
    // Plot names its marks for a screen reader, which cannot use a chart that is one image to it.
    drawn.setAttribute('aria-hidden', 'true');
    function pick(): void {
      const { value } = drawn as { value?: unknown };
      if (value !== undefined && value !== null) onPick?.(value);
    }
    if (onPick) drawn.addEventListener('click', pick);
    host.replaceChildren(drawn);
    return () => host.replaceChildren();
  }, [plot, width, draw, onPick]);
  return (
    <div
      ref={box}
      className={onPick ? 'chart pickable' : 'chart'}
      role="img"
      aria-label={label}
      style={{ minHeight: height }}
    />
  );
}
