import type { Contender } from '../contenders/contender';
import type { Effort } from '../measure';
import type { Operation } from '../operations';
import { ratio, type Figures } from './ratios';

/** What a report says besides its figures. */
export interface Setting {
  readonly machine: string;
  readonly date: string;
  readonly commit: string;
  readonly effort: Effort;
  readonly bytes: ReadonlyMap<string, number>;
}

const number = (value: number): string => {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toPrecision(value >= 10 ? 3 : 2);
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function figuresTable(
  figures: Figures,
  contenders: readonly Contender[],
  operations: readonly Operation[],
  cell: (operation: string, contender: string) => string,
): string {
  return table(
    ['', ...operations.map(({ name }) => name)],
    contenders.map(({ name, what }) => [
      what,
      ...operations.map((operation) =>
        figures.get(operation.name)?.has(name) ? cell(operation.name, name) : '',
      ),
    ]),
  );
}

/** The report as Markdown. */
export function markdown(
  figures: Figures,
  contenders: readonly Contender[],
  operations: readonly Operation[],
  { machine, date, commit, effort, bytes }: Setting,
): string {
  const shapes = operations.filter(({ kind }) => kind === 'shape').map(({ name }) => name);
  const of = (operation: string, contender: string) => figures.get(operation)?.get(contender);
  const pairs = contenders.flatMap(({ name, what }) => {
    if (name.startsWith('mmd')) return [];
    const cells = ['mmd', 'mmd-rows', 'mmd-responses', 'mmd-304'].map((own) => {
      const found = ratio(figures, shapes, own, name);
      return found === null ? '' : `${number(found.mean)}× (least ${number(found.least)}×)`;
    });
    return [[what, ...cells]];
  });
  const detail = operations.map(
    ({ name, what }) => `### ${name}: ${what}, ${number((bytes.get(name) ?? 0) / 1000)} kB

${table(
  ['', 'requests/s', 'spread', 'p50 ms', 'p99 ms', 'CPU ms a request', 'memory MB'],
  contenders.flatMap(({ name: contender, what: label }) => {
    const figure = of(name, contender);
    return figure === undefined
      ? []
      : [
          [
            label,
            number(figure.perSecond),
            `${String(Math.round(figure.spread * 100))} %`,
            number(figure.p50),
            number(figure.p99),
            number(figure.cpuMs),
            String(Math.round(figure.residentMb)),
          ],
        ];
  }),
)}`,
  );
  return `# Results of the benchmark

Written by \`npm run bench\` on ${date}, of commit ${commit}, on ${machine}. One core for all processes of a contender, one for the
load; ${String(effort.connections)} connections; medians of ${String(effort.rounds)} rounds of ${String(effort.seconds)} s, in which contenders took turns. All answers were
compared before anything was timed.

## Requests a second

${figuresTable(figures, contenders, operations, (operation, contender) => number(of(operation, contender)?.perSecond ?? 0))}

## How many times as fast

Geometric means over the four shapes.

${table(['as', 'nothing kept', 'rows kept', 'answers kept', '304'], pairs)}

## In full

${detail.join('\n\n')}
`;
}
