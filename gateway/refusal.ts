import type { GraphQLFormattedError } from 'graphql';

/** A request that is refused before anything of it runs. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';

  constructor(
    /** The HTTP status. */
    readonly status: number,
    /** What the client is told: one error at the least. */
    readonly errors: readonly GraphQLFormattedError[],
    /** Headers that the answer must have, such as `Allow`. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(errors[0]?.message);
  }

  /** The body of the answer: the shape of a GraphQL response without data, so that a client reads all errors in one way. */
  get body(): string {
    return `${JSON.stringify({ errors: this.errors })}\n`;
  }
}
