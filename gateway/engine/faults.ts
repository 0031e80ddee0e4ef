import { GraphQLError } from 'graphql';

// One more error reports how many faults were left out.
const MAX_TOLD = 49;

// Finding a fault takes a few microseconds; finding every fault that one request body can hold would stall all other
// requests.
const MAX_COUNTED = 20_000;

/** The code of the error that reports how many faults were left out. */
const LEFT_OUT = 'ERRORS_LEFT_OUT';

/** The faults of an operation's variables: the first ones as errors, the rest as a count, up to a limit. */
export class Faults {
  readonly #told: GraphQLError[] = [];
  #count = 0;
  /** Thrown by `add` to end the search. */
  readonly tooMany = new Error('There are too many faults.');

  /** The number of faults so far. */
  get count(): number {
    return this.#count;
  }

  /** True if the next fault gets its own error; otherwise its message is never read. */
  get areTold(): boolean {
    return this.#told.length < MAX_TOLD;
  }

  /**
   * Adds a fault. Its error is created only if it will be reported.
   *
   * @throws `tooMany` once the search should end.
   */
  add(make: () => GraphQLError): void {
    this.#count += 1;
    if (this.areTold) this.#told.push(make());
    else if (this.#count > MAX_COUNTED) throw this.tooMany;
  }

  /** The errors to report. */
  get errors(): readonly GraphQLError[] {
    const left = this.#count - this.#told.length;
    if (left === 0) return this.#told;
    const counted = this.#count > MAX_COUNTED ? `More than ${String(left - 1)}` : String(left);
    const message = `${counted} more ${left === 1 ? 'value is' : 'values are'} wrong.`;
    return [...this.#told, new GraphQLError(message, { extensions: { code: LEFT_OUT } })];
  }
}
