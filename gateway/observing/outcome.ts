import type { Trail } from '../execution/trail';

/** The outcome of a request. */
export interface Outcome {
  /** The HTTP status. If the client had gone, it is nginx's status for this case, which was not sent. */
  readonly status: number;
  /** The length of the response as it was sent. */
  readonly bytes: number;
  /** The edition's id. */
  readonly edition: string;
  readonly answer: Answered;
}

/** The origin of a response; see `docs/operations.md`. */
export type Answered = NonNullable<Trail['origin']> | 'unchanged' | 'batch' | 'refused' | 'gone';

/** Returns the errors in a client's response, over all parts of its request. */
export function errorsOf({ errors, parts }: Trail): Trail['errors'] {
  return parts === undefined ? errors : parts.flatMap((part) => part.errors);
}
