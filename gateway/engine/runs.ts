import { runOf, type Form } from './answer';
import { budgetOf, type Budget } from './budget';
import type { Given } from './given';
import { isPromise, type MaybePromise } from './maybe';
import type { ProgramRun } from './program';
import { textOf } from './valueText';
import { watchOf } from './watch';

/** What a form is run with. */
export interface Running {
  readonly given: Given;
  /** Stands for the client's request. */
  readonly request: object;
  /** The name of those who may share a run; undefined where nobody may. */
  readonly among: string | undefined;
}

interface InFlight {
  readonly run: Promise<ProgramRun>;
  readonly budget: Budget;
}

/**
 * The runs that are in flight. Whoever asks what one of them is about waits for it and writes what came of it with names of
 * its own: two operations of one canonical form put the same data under the same keys. Nobody changes a run that has ended.
 */
export class Runs {
  readonly #inFlight = new Map<string, InFlight>();
  readonly #asked = new WeakMap<Given, string>();

  /** `counts.shared` is how often a run was not made, as one like it was in flight. */
  constructor(private readonly counts: { shared: number }) {}

  /** Runs a form, or waits for a run like it. */
  run(form: Form, { given, request, among }: Running): MaybePromise<ProgramRun> {
    if (among === undefined) return runOf(form, given, request);
    const known = this.#inFlight.size === 0 ? undefined : this.#inFlight.get(this.#keyOf(form, given, among));
    const budget = budgetOf(request);
    if (known !== undefined && known.budget.ended === undefined) {
      this.counts.shared += 1;
      watchOf(request)?.shares();
      known.budget.join(budget);
      return known.run;
    }
    const run = runOf(form, given, request);
    // What is there at once nobody needs to wait for.
    if (!isPromise(run)) return run;
    const key = this.#keyOf(form, given, among);
    const shared: InFlight = {
      run: run.finally(() => {
        if (this.#inFlight.get(key) === shared) this.#inFlight.delete(key);
      }),
      budget,
    };
    this.#inFlight.set(key, shared);
    return shared.run;
  }

  /** The same for the same canonical operation with the same values, however the client wrote them. */
  #keyOf({ canonical }: Form, given: Given, among: string): string {
    let asked = this.#asked.get(given);
    if (asked === undefined) {
      const values = given.by(canonical.coerce)?.variables ?? given.variables;
      this.#asked.set(given, (asked = `${canonical.text}\n${textOf(values)}`));
    }
    return `${among}\n${asked}`;
  }
}
