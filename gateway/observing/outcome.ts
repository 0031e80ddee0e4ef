import type { Trail } from '../execution/trail';

/** How a request was answered. */
export interface Outcome {
  /** The HTTP status; that of nginx for a client that has gone, which nobody was sent. */
  readonly status: number;
  /** How long the answer is, as it was sent. */
  readonly bytes: number;
  /** The edition's id. */
  readonly edition: string;
  readonly answer: Answered;
}

/** How an answer came about: see `docs/operations.md`. */
export type Answered = NonNullable<Trail['origin']> | 'unchanged' | 'batch' | 'refused' | 'gone';

/** The errors that a client was told, in all parts of what it asked. */
export function errorsOf({ errors, parts }: Trail): Trail['errors'] {
  return parts === undefined ? errors : parts.flatMap((part) => part.errors);
}
