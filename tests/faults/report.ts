import type { Trouble } from './judge';
import type { Outcome } from './load';

/** A completed phase. */
export interface Past {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** The time at which the cause was removed. */
  readonly mendedAt: number;
  readonly mayBreak: boolean;
  readonly mayFail: (error: Trouble) => boolean;
  readonly outcomes: readonly Outcome[];
}

/** The figures of a phase. */
export interface Figures {
  readonly phase: string;
  readonly requests: number;
  /** The numbers of unchanged answers, by edition. */
  readonly whole: Readonly<Record<string, number>>;
  readonly partial: number;
  /** The numbers of answers with errors, by code. */
  readonly codes: Readonly<Record<string, number>>;
  readonly broken: number;
  readonly wrong: number;
  /** The longest time without any complete answer, in milliseconds. */
  readonly longestGapMs: number;
  /**
   * The time from the removal of the cause to the last answer that was not complete, in milliseconds; 0 if that came
   * before.
   */
  readonly wholeAgainMs: number;
  readonly medianMs: number;
  readonly slowestMs: number;
}

/** Computes the figures of a phase. */
export function figuresOf({ name, from, to, mendedAt, outcomes }: Past): Figures {
  const whole: Record<string, number> = {};
  const codes: Record<string, number> = {};
  const kinds = { whole: 0, partial: 0, broken: 0, wrong: 0 };
  let [lastWhole, longestGapMs, lastBad] = [from, 0, mendedAt];
  for (const { at, found } of outcomes) {
    kinds[found.kind] += 1;
    if (found.kind === 'whole') {
      whole[found.edition] = (whole[found.edition] ?? 0) + 1;
      longestGapMs = Math.max(longestGapMs, at - lastWhole);
      lastWhole = at;
    } else lastBad = Math.max(lastBad, at);
    if (found.kind === 'partial')
      for (const code of new Set(found.errors.map(({ code }) => code))) codes[code] = (codes[code] ?? 0) + 1;
  }
  const times = outcomes.map(({ tookMs }) => tookMs).sort((one, other) => one - other);
  return {
    phase: name,
    requests: outcomes.length,
    whole,
    partial: kinds.partial,
    codes,
    broken: kinds.broken,
    wrong: kinds.wrong,
    longestGapMs: Math.round(Math.max(longestGapMs, to - lastWhole)),
    wholeAgainMs: Math.round(lastBad - mendedAt),
    medianMs: Math.round(times[Math.floor(times.length / 2)] ?? 0),
    slowestMs: Math.round(times.at(-1) ?? 0),
  };
}

/** Formats the figures as a Markdown table. */
export function tableOf(figures: readonly Figures[]): string {
  const head = [
    'phase',
    'requests',
    'unchanged, by edition',
    'with errors',
    'broken off',
    'wrong',
    'longest gap',
    'whole again after',
    'median',
    'slowest',
  ];
  const rows = figures.map((one) => [
    one.phase,
    one.requests,
    countsIn(one.whole),
    one.partial === 0 ? 0 : `${one.partial} (${countsIn(one.codes)})`,
    one.broken,
    one.wrong,
    `${one.longestGapMs} ms`,
    `${one.wholeAgainMs} ms`,
    `${one.medianMs} ms`,
    `${one.slowestMs} ms`,
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function countsIn(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name}: ${count}`)
    .join(', ');
}
