import { useCallback } from 'react';
import { Chart, type PlotParts } from './Chart';

/** The count of one series in one year. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
  /** The name of the series, as shown in the tooltip. */
  readonly series: string;
  readonly colour: string;
}

interface Props {
  readonly rows: readonly YearCount[];
  readonly label: string;
  /** The things counted, as in “Meetings”. */
  readonly unit: string;
  readonly height?: number;
}

/** Counts by year as bars, the series stacked. */
export function YearBars({ rows, label, unit, height = 200 }: Props) {
  const draw = useCallback(
    (plot: PlotParts, width: number) => {
      const years = rows.map(({ year }) => year);
      const [first, last] = [Math.min(...years), Math.max(...years)];
      return plot.plot({
        width,
        height,
        marginLeft: 34,
        marginTop: 12,
        marginBottom: 28,
        x: {
          type: 'band',
          // Every year has its position on the axis, so that a gap is visible.
          domain: Array.from({ length: last - first + 1 }, (_, index) => first + index),
          label: null,
          padding: 0.18,
          ticks: ticks(first, last, width),
          tickFormat: String,
          tickSize: 0,
        },
        y: { grid: true, label: null, ticks: 4, tickSize: 0, tickFormat: wholeOnly },
        marks: [
          plot.barY(rows, {
            x: 'year',
            y: 'count',
            fill: 'colour',
            rx: 1.5,
            channels: { [unit]: 'count', ' ': 'series' },
            tip: { format: { x: String, fill: false, y: false, [unit]: true, ' ': true } },
          }),
          plot.ruleY([0], { stroke: 'var(--line-strong)' }),
        ],
      });
    },
    [rows, unit, height],
  );
  return <Chart label={label} height={height} draw={draw} />;
}

/** Picks round years whose labels fit beside each other. */
export function ticks(first: number, last: number, width: number): number[] {
  const step = [1, 2, 5, 10].find((each) => ((last - first) / each) * 42 < width - 40) ?? 20;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % step === 0,
  );
}

function wholeOnly(value: number): string {
  return Number.isInteger(value) ? String(value) : '';
}
