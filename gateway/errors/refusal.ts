import type { GraphQLFormattedError } from 'graphql';

/** The refusal of a request before any of it runs. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';

  constructor(
    /** The HTTP status. */
    readonly status: number,
    /** The errors for the client. There is at least one. */
    readonly errors: readonly GraphQLFormattedError[],
    /** Extra headers of the response, such as `Allow`. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(errors[0]?.message);
  }

  /** The body of the response: a GraphQL response without data, so that a client reads all errors in the same way. */
  get body(): string {
    return `${JSON.stringify({ errors: this.errors })}\n`;
  }
}
