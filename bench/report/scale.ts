import type { Operation } from '../operations';
import type { Published } from '../scale/published';
import { figure, table } from './text';

/** The cost of one size of the data. */
export interface ScaleFigures {
  /** The factor by which the initiatives are multiplied. */
  readonly factor: number;
  readonly published: Published;
  readonly startSeconds: number;
  /** The memory of the server after all operations. */
  readonly memoryMb: number;
  /** The times of each operation, in milliseconds. */
  readonly times: ReadonlyMap<string, { readonly p50: number; readonly cpu: number }>;
}

/** Formats the growth of costs as a part of a page in Markdown. */
export function scaleReport(
  figures: readonly ScaleFigures[],
  operations: readonly Operation[],
  origin: string,
): string {
  const head = ['', ...figures.map(({ factor }) => `× ${String(factor)}`)];
  const row = (name: string, of: (each: ScaleFigures) => number): readonly string[] => [
    name,
    ...figures.map((each) => figure(of(each))),
  ];
  const growth = (of: (each: ScaleFigures) => number): string => {
    const [first, last] = [figures[0], figures.at(-1)];
    return first === undefined || last === undefined ? '' : figure(of(last) / of(first));
  };
  const timed = (key: 'p50' | 'cpu') =>
    table(
      [...head, 'growth'],
      operations.map(({ name }) => {
        const of = ({ times }: ScaleFigures): number => times.get(name)?.[key] ?? Number.NaN;
        return [...row(name, of), growth(of)];
      }),
    );
  return `Taken on ${origin}.

### The edition

${table(head, [
  row('initiatives', ({ published }) => published.initiatives),
  row('publishing, s', ({ published }) => published.seconds),
  row('of that checking, s', ({ published }) => published.checkSeconds),
  row('memory of publishing, MB', ({ published }) => published.peakMb),
  row('files, MB', ({ published }) => published.fileMb),
  row('start to ready, s', ({ startSeconds }) => startSeconds),
  row('memory of the server, MB', ({ memoryMb }) => memoryMb),
])}

### p50 of each operation, ms

${timed('p50')}

### CPU of each operation, ms

${timed('cpu')}`;
}
