import type { Sample } from '../metrics';

/** What a worker tells the primary: that it listens, and what a person is to read of that. */
export interface Ready {
  readonly kind: 'ready';
  readonly text: string;
}

/** What the primary tells a worker: to take no more, and to end when everything is answered. */
export interface Leave {
  readonly kind: 'leave';
  /** How long connections that are idle stay open, in milliseconds, as a client may be about to use them. */
  readonly lingerMs: number;
}

/** The worker wants the metrics of all workers, or the primary those of one. */
export interface Tell {
  readonly kind: 'tell';
  /** Which question this is; the answer has the same. */
  readonly id: number;
}

/** The answer to {@link Tell}. */
export interface Told {
  readonly kind: 'told';
  readonly id: number;
  readonly samples: readonly Sample[];
}

/** Whether a message between the processes is of this kind; libraries send messages as well. */
export function isMessage<M extends Ready | Leave | Tell | Told>(
  message: unknown,
  kind: M['kind'],
): message is M {
  return typeof message === 'object' && message !== null && (message as { kind?: unknown }).kind === kind;
}
