import type { Contender } from '../contenders/contender';
import { FEWEST, type Effort, type Figure } from '../measure';
import type { Operation } from '../operations';
import { fairness } from './fairness';
import { BOUND, withBound } from './bound';
import { outcomes, type Outcome } from './goals';
import { ratio, type Figures, type Measure } from './ratios';
import { figure, table } from './text';

/** The circumstances of a run, which a report states along with the figures. */
export interface Setting {
  readonly origin: string;
  readonly versions: string;
  readonly effort: Effort;
  /** The size of each operation's response, in bytes. */
  readonly bytes: ReadonlyMap<string, number>;
}

/** The complete content of a report. */
export interface Results extends Setting {
  readonly figures: Figures;
  readonly contenders: readonly Contender[];
  readonly operations: readonly Operation[];
}

const own = [
  ['mmd', 'nothing kept'],
  ['mmd-rows', 'rows kept'],
  ['mmd-responses', 'answers kept'],
  ['mmd-remote', 'remote'],
] as const;

/** Formats the report in Markdown. */
export function markdown(results: Results): string {
  const { origin, versions, effort } = results;
  return `# Results of the benchmark

Written by \`npm run bench\` on ${origin}; ${versions}. One core for all processes of a contender, one for the load;
${String(effort.connections)} connections; medians of ${String(effort.rounds)} rounds, in which contenders took turns. A turn is as many answers as take ${String(effort.seconds)} s, and at
least ${String(FEWEST)}. Before its first turn each was asked for ${String(effort.warmUpSeconds.shape)} s with a shape and ${String(effort.warmUpSeconds.saved)} s with a saved operation, before each
other turn for ${String(effort.seconds)} s. The data of all answers was compared before anything was timed.

![Requests a second as bars, by contender and shape](../docs/images/bench.svg)

## Requests a second

${overview(results, ({ perSecond }) => figure(perSecond))}

## How many times as fast

Geometric means over the four shapes; in brackets the least. Above by requests a second, below by CPU time a request.

${ratios(results, 'perSecond')}

${ratios(results, 'perCpu')}

## What was to be reached

${reached(results)}

"At most" is what the ratio would be, by CPU time, if an answer took nothing but its SQL and \`node:http\` sending its bytes: what
runs the same statements for every request cannot pass it.

## What is fair and what is not

${fairness}

## In full

${results.operations.map((operation) => detail(results, operation)).join('\n\n')}
`;
}

function overview({ figures, contenders, operations }: Results, cell: (figure: Figure) => string): string {
  return table(
    ['', ...operations.map(({ name }) => name)],
    contenders.map(({ name, what }) => [
      what,
      ...operations.map((operation) => {
        const found = figures.get(operation.name)?.get(name);
        return found === undefined ? '' : cell(found);
      }),
    ]),
  );
}

function ratios({ figures, contenders, operations }: Results, measure: Measure): string {
  const shapes = operations.filter(({ kind }) => kind === 'shape').map(({ name }) => name);
  const others = contenders.filter(({ name }) => !name.startsWith('mmd'));
  return table(
    ['as', ...own.map(([, label]) => label)],
    others.map(({ name: other, what }) => [
      what,
      ...own.map(([name]) => {
        const found = ratio(figures, shapes, name, other, measure);
        return found === null ? '' : `${figure(found.mean)} (${figure(found.least)})`;
      }),
    ]),
  );
}

function reached({ figures, contenders, operations }: Results): string {
  const called = new Map(contenders.map(({ name, what }) => [name, what]));
  const byCpu = outcomes(figures, operations, 'perCpu');
  const bounded = withBound(figures);
  const rows = outcomes(figures, operations).map((each, index) => {
    const over = each.over === 'shape' ? 'the four shapes' : 'the saved operations';
    const of = each.of === 'mean' ? 'mean over' : 'least of';
    const at = each.at === null ? '' : ` (${each.at})`;
    return [
      `${called.get(each.one) ?? each.one}, as ${called.get(each.other) ?? each.other}; ${of} ${over}`,
      figure(each.atLeast),
      `${figure(each.found)}${at}`,
      figure(byCpu[index]?.found ?? Number.NaN),
      each.one === 'mmd' ? boundOf(each, bounded, operations) : '',
      each.found >= each.atLeast ? 'yes' : 'no',
    ];
  });
  return table(['', 'goal', 'found', 'by CPU time', 'at most', 'reached'], rows);
}

/** Computes the ratio, by CPU time, that a goal's contender would reach if only the SQL and the sending used time. */
function boundOf({ other, over, of }: Outcome, bounded: Figures, operations: readonly Operation[]): string {
  const names = operations.filter(({ kind }) => kind === over).map(({ name }) => name);
  const found = ratio(bounded, names, BOUND, other, 'perCpu');
  return found === null ? '' : figure(found[of]);
}

function detail({ figures, contenders, bytes }: Results, { name, what }: Operation): string {
  const rows = contenders.flatMap(({ name: contender, what: label }) => {
    const found = figures.get(name)?.get(contender);
    if (found === undefined) return [];
    return [
      [
        label,
        figure(found.perSecond),
        `${String(Math.round(found.spread * 100))} %`,
        figure(found.p50),
        figure(found.p99),
        figure(found.cpuMs),
        String(Math.round(found.residentMb)),
        `${String(Math.round(found.loadCore * 100))} %`,
      ],
    ];
  });
  const head = ['', 'requests/s', 'spread', 'p50 ms', 'p99 ms', 'CPU ms a request', 'memory MB', 'load core'];
  return `### ${name}: ${what}, ${figure((bytes.get(name) ?? 0) / 1000)} kB\n\n${table(head, rows)}`;
}
