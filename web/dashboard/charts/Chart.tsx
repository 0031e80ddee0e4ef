import { useEffect, useRef, useState } from 'react';
import type * as Plot from './plot';
import { useWidth } from './useWidth';

/** The parts of Observable Plot that a chart is drawn with. */
export type PlotParts = typeof Plot;

interface Props {
  /** A one-sentence description for readers who do not see the chart. The table contains the figures. */
  readonly label: string;
  readonly height: number;
  /** Draws the chart for a width in pixels. */
  readonly draw: (plot: PlotParts, width: number) => SVGSVGElement | HTMLElement;
  /** Receives the datum under the pointer on a click. The chart needs a tooltip for this to work. */
  readonly onPick?: (datum: unknown) => void;
}

/** Observable Plot, which starts to load as soon as a page with charts does, in parallel with its data. */
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
    // Plot adds a style element. Its rules are in charts.css, so that all styling stays in one place.
    for (const style of drawn.querySelectorAll('style')) style.remove();
    // Plot names its marks for screen readers, but the whole chart is one image to them.
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
