import type { Draining } from '../http/drain';
import type { Sample } from '../metrics';

/** What a worker tells the primary: that it listens, and what a person is to read of that. */
export interface Ready {
  readonly kind: 'ready';
  readonly text: string;
}

/** What the primary tells a worker: to take no more, and to end when everything is answered. */
export interface Leave {
  readonly kind: 'leave';
  readonly how: Pick<Draining, 'delayMs' | 'lingerMs'>;
}

/** What a leaving worker tells the primary: that it takes no more connections. */
export interface Closed {
  readonly kind: 'closed';
}

/** What the primary tells it then: that no other worker which leaves takes any more. */
export interface AllClosed {
  readonly kind: 'allClosed';
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
export function isMessage<M extends Ready | Leave | Closed | AllClosed | Tell | Told>(
  message: unknown,
  kind: M['kind'],
): message is M {
  return typeof message === 'object' && message !== null && (message as { kind?: unknown }).kind === kind;
}
