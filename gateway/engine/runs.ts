import { runOf, type Form } from './answer';
import { budgetOf, type Budget } from './budget';
import type { CoercedVariables } from './given';
import { isPromise, type MaybePromise } from './maybePromise';
import type { ProgramRun } from './program';
import { textOf } from './valueText';
import { watchOf, type Watch } from './watch';

/** The input of a run. */
export interface Running {
  readonly given: CoercedVariables;
  /** Identifies the client's request. */
  readonly request: object;
  /** The group that may share a run; undefined if the run may not be shared. */
  readonly among: string | undefined;
}

interface InFlight {
  readonly run: Promise<ProgramRun>;
  readonly budget: Budget;
  readonly watch: Watch | undefined;
}

/**
 * The runs in flight. A request that matches a run awaits it and writes its result under the request's own names:
 * operations with the same canonical form put the same data under the same keys. A finished run is never modified.
 */
export class Runs {
  readonly #inFlight = new Map<string, InFlight>();
  readonly #asked = new WeakMap<CoercedVariables, string>();

  /** @param counts `shared` counts the runs avoided by sharing a run in flight */
  constructor(private readonly counts: { shared: number }) {}

  /** Runs a form, or joins an identical run in flight. */
  run(form: Form, { given, request, among }: Running): MaybePromise<ProgramRun> {
    if (among === undefined) return runOf(form, given, request);
    const known = this.#inFlight.size === 0 ? undefined : this.#inFlight.get(this.#keyOf(form, given, among));
    const budget = budgetOf(request);
    if (known !== undefined && known.budget.ended === undefined) {
      this.counts.shared += 1;
      watchOf(request)?.shares(known.watch);
      known.budget.join(budget);
      return known.run;
    }
    const run = runOf(form, given, request);
    // A synchronous result leaves nothing to wait for.
    if (!isPromise(run)) return run;
    const key = this.#keyOf(form, given, among);
    const shared: InFlight = {
      run: run.finally(() => {
        if (this.#inFlight.get(key) === shared) this.#inFlight.delete(key);
      }),
      budget,
      watch: watchOf(request),
    };
    this.#inFlight.set(key, shared);
    return shared.run;
  }

  /**
   * Returns a key that is equal for the same canonical operation with the same values, regardless of how the client
   * wrote them.
   */
  #keyOf({ canonical }: Form, given: CoercedVariables, among: string): string {
    let asked = this.#asked.get(given);
    if (asked === undefined) {
      const values = given.by(canonical.coerce)?.variables ?? given.variables;
      this.#asked.set(given, (asked = `${canonical.text}\n${textOf(values)}`));
    }
    return `${among}\n${asked}`;
  }
}
