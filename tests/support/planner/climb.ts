import type { BenchPlanner } from './planner';
import { mutate, randomOperation, type Selection } from './operations';
import { writeOperation } from './operations';
import { randomFrom } from './random';

/** The most expensive operation that a climb has found so far. */
export interface Worst {
  readonly text: string;
  readonly ms: number;
  readonly fetches: number;
  readonly evaluated: number;
}

// Slightly cheaper steps are accepted too; otherwise the climb would end on the first small hill.
const SLACK = 0.95;

/**
 * Searches for an operation that is expensive to plan and that the limits let through: starting from random ones, it
 * keeps each change that makes planning slower. The same seed takes the same steps, except when two times are nearly
 * equal.
 */
export function climb(
  planner: BenchPlanner,
  options: {
    readonly seed: number;
    readonly steps: number;
    readonly start?: readonly Selection[];
    readonly onWorse?: (worst: Worst) => void;
  },
): Worst {
  const random = randomFrom(options.seed);
  let best: readonly Selection[] = options.start ?? [];
  let worst: Worst = { text: '', ms: 0, fetches: 0, evaluated: 0 };
  let height = 0;
  const weigh = (candidate: readonly Selection[]): void => {
    const text = writeOperation(candidate);
    const document = planner.admit(text);
    if (document === null) return;
    const planned = planner.plan(document);
    if (planned.ms < height * SLACK) return;
    // One slow run may be a pause of the machine; two are due to the operation.
    const ms = Math.min(planned.ms, planner.plan(document).ms);
    if (ms < height * SLACK) return;
    height = ms;
    best = candidate;
    if (ms <= worst.ms) return;
    worst = { ...planned, ms, text };
    options.onWorse?.(worst);
  };
  if (best.length > 0) weigh(best);
  for (let step = 0; step < options.steps; step += 1) {
    const fresh = best.length === 0 || (options.start === undefined && step < options.steps / 10);
    weigh(fresh ? randomOperation(planner.schema, random) : mutate(planner.schema, best, random));
  }
  return worst;
}
