import { isPromise, type MaybePromise } from './maybe';
import type { Program, ProgramRun } from './program';

/** Runs steps one after the other. */
export function sequence(steps: readonly Program[]): Program {
  const from = (run: ProgramRun, start: number): MaybePromise<unknown> => {
    for (let index = start; index < steps.length; index += 1) {
      const done = steps[index]?.(run);
      if (isPromise(done)) return done.then(() => from(run, index + 1));
    }
    return undefined;
  };
  return (run) => from(run, 0);
}

/** Runs steps at the same time. */
export function parallel(steps: readonly Program[]): Program {
  return (run) => {
    const pending: Promise<unknown>[] = [];
    for (const step of steps) {
      const done = step(run);
      if (isPromise(done)) pending.push(done);
    }
    return pending.length === 0 ? undefined : Promise.all(pending);
  };
}
