import { useCallback } from 'react';
import { Chart, type PlotParts } from './Chart';
import { ticks } from './YearBars';

/** A value of one series at one time. */
export interface YearValue {
  /** The year, with quarters as fractions. */
  readonly time: number;
  /** The time, as shown in the tooltip. */
  readonly when: string;
  readonly value: number;
  /** The value, as shown in the tooltip. */
  readonly text: string;
  readonly series: string;
  readonly colour: string;
}

interface Props {
  readonly rows: readonly YearValue[];
  readonly label: string;
  readonly tickFormat: (value: number) => string;
  readonly height?: number;
}

/** Values over time as lines with dots. The tooltip names the series. */
export function YearLines({ rows, label, tickFormat, height = 240 }: Props) {
  const draw = useCallback(
    (plot: PlotParts, width: number) => {
      const times = rows.map(({ time }) => time);
      const [first, last] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
      return plot.plot({
        width,
        height,
        marginLeft: 52,
        marginTop: 18,
        marginRight: 14,
        marginBottom: 28,
        x: {
          label: null,
          tickFormat: (year: number) => String(year),
          domain: [first, last],
          ticks: ticks(first, last, width),
          tickSize: 0,
        },
        y: { grid: true, zero: true, label: null, ticks: 4, tickSize: 0, tickFormat, nice: true },
        marks: [
          plot.ruleY([0], { stroke: 'var(--line-strong)' }),
          plot.lineY(rows, {
            x: 'time',
            y: 'value',
            z: 'series',
            stroke: 'colour',
            strokeWidth: 2.25,
          }),
          plot.dot(rows, { x: 'time', y: 'value', fill: 'colour', r: rows.length > 60 ? 1.8 : 3 }),
          plot.tip(
            rows,
            plot.pointerX({
              x: 'time',
              y: 'value',
              title: (row: YearValue) => `${row.series}\n${row.when} – ${row.text}`,
            }),
          ),
        ],
      });
    },
    [rows, height, tickFormat],
  );
  return <Chart label={label} height={height} draw={draw} />;
}
