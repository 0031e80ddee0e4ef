import { setImmediate as nextTurn } from 'node:timers/promises';
import { isPromise, type MaybePromise } from './maybePromise';
import type { Program, ProgramRun } from './program';

/** Runs steps one after the other. A long run lets other work proceed between two steps. */
export function sequence(steps: readonly Program[]): Program {
  const from = (run: ProgramRun, start: number): MaybePromise<unknown> => {
    const { budget } = run;
    for (let index = start; index < steps.length; index += 1) {
      let done = steps[index]?.(run);
      if (!isPromise(done) && index + 1 < steps.length && budget.sliceIsOver) done = nextTurn();
      if (isPromise(done))
        return done.then(() => {
          budget.beginSlice();
          return from(run, index + 1);
        });
    }
    return undefined;
  };
  return (run) => from(run, 0);
}

/** Runs steps in parallel. */
export function parallel(steps: readonly Program[]): Program {
  return (run) => {
    const pending: Promise<unknown>[] = [];
    try {
      for (const step of steps) {
        const done = step(run);
        if (isPromise(done)) pending.push(done);
      }
    } catch (error) {
      // Nobody awaits the other steps any more.
      for (const each of pending) each.catch(() => undefined);
      throw error;
    }
    return pending.length === 0 ? undefined : Promise.all(pending);
  };
}
