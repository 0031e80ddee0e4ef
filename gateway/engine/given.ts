import type { Variables } from './conditions';

/** Coerces the variables that an operation takes; null where one is not what its schema takes. */
export type Coerce = (raw: Variables) => Variables | null;

/**
 * The variables of a question: as the client gave them, and coerced. Each subgraph coerces those that it takes by its own
 * schema; that is done once for as long as the question is asked.
 */
export class Given {
  readonly #coerced = new Map<Coerce, Variables | null>();

  /** @param coerced the same by the API schema, defaults included */
  constructor(
    readonly raw: Variables,
    readonly coerced: Variables,
  ) {}

  /** The variables as an operation takes them. */
  by(coerce: Coerce): Variables | null {
    let coerced = this.#coerced.get(coerce);
    if (coerced === undefined) this.#coerced.set(coerce, (coerced = coerce(this.raw)));
    return coerced;
  }
}
