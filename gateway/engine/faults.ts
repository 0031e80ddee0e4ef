import { GraphQLError } from 'graphql';

// The last one says how many more there are.
const MOST_TOLD = 49;

// To find that a value is wrong costs some microseconds: all faults that one body can hold would hold up everybody.
const MOST_COUNTED = 20_000;

/** The code of the error that says how many more there are. */
export const LEFT_OUT = 'ERRORS_LEFT_OUT';

/** What is wrong with variables: the first faults are told, the others counted, as long as there are not too many. */
export class Faults {
  readonly #told: GraphQLError[] = [];
  #count = 0;
  /** Thrown by `add`, to end the search. */
  readonly tooMany = new Error('There are too many faults.');

  /** How many there are. */
  get count(): number {
    return this.#count;
  }

  /** Whether the next fault is told; else nobody reads its message. */
  get areTold(): boolean {
    return this.#told.length < MOST_TOLD;
  }

  /** Adds one; its error is made only where it is told. Throws `tooMany` where the search should end. */
  add(make: () => GraphQLError): void {
    this.#count += 1;
    if (this.areTold) this.#told.push(make());
    else if (this.#count > MOST_COUNTED) throw this.tooMany;
  }

  /** All that is told. */
  get errors(): readonly GraphQLError[] {
    const left = this.#count - this.#told.length;
    if (left === 0) return this.#told;
    const counted = this.#count > MOST_COUNTED ? `More than ${String(left - 1)}` : String(left);
    const message = `${counted} more ${left === 1 ? 'value is' : 'values are'} wrong.`;
    return [...this.#told, new GraphQLError(message, { extensions: { code: LEFT_OUT } })];
  }
}
