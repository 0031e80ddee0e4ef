/** A part that waits to be sent, and the callbacks that settle it. */
interface Waiting<Part, Answer> {
  readonly part: Part;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** The response to a part, or the error that replaced it. */
export type Outcome<Answer> = { readonly answer: Answer } | { readonly error: unknown };

/**
 * Gathers the operations of one stage of a plan. The fetches of a stage start one after the other without a pause. All
 * operations that have arrived by the next microtask are therefore sent together, and no operation waits for a later
 * request.
 */
export class Gatherer<Part, Answer> {
  readonly #groups = new Map<string, Waiting<Part, Answer>[]>();

  /** `send` sends the parts of one group and returns their outcomes in order. If it fails, every part fails. */
  constructor(
    private readonly send: (group: string, parts: readonly Part[]) => Promise<readonly Outcome<Answer>[]>,
  ) {}

  /** Sends one part together with the other parts of its group. Fails if the part fails. */
  ask(group: string, part: Part): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const waiting = this.#groups.get(group);
      if (waiting !== undefined) {
        waiting.push({ part, resolve, reject });
        return;
      }
      this.#groups.set(group, [{ part, resolve, reject }]);
      queueMicrotask(() => void this.#flush(group));
    });
  }

  async #flush(group: string): Promise<void> {
    const waiting = this.#groups.get(group) ?? [];
    this.#groups.delete(group);
    try {
      const outcomes = await this.send(
        group,
        waiting.map(({ part }) => part),
      );
      waiting.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index];
        if (outcome === undefined) reject(new Error('A part of an exchange has no outcome.'));
        else if ('answer' in outcome) resolve(outcome.answer);
        else reject(outcome.error);
      });
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }
}
