import type { Draining } from '../http/drain';
import type { Family } from '../metrics';

/** A worker's message to the primary that it listens, with the text to show. */
export interface Ready {
  readonly kind: 'ready';
  readonly text: string;
}

/** The primary's order to a worker to accept no more, and to end when everything is answered. */
export interface Leave {
  readonly kind: 'leave';
  readonly how: Pick<Draining, 'delayMs' | 'lingerMs'>;
}

/** A leaving worker's message to the primary that it accepts no more connections. */
export interface Closed {
  readonly kind: 'closed';
}

/** The primary's reply that no other leaving worker accepts any either. */
export interface AllClosed {
  readonly kind: 'allClosed';
}

/** A leaving worker's question to the primary whether it has handed over every connection that it accepted. */
export interface HandOver {
  readonly kind: 'handOver';
}

/** The primary's reply, sent after those connections. */
export interface HandedOver {
  readonly kind: 'handedOver';
}

/** A request for metrics: a worker's for those of all workers, or the primary's for those of one. */
export interface MetricsRequest {
  readonly kind: 'tell';
  /** Identifies the request; the reply carries the same. */
  readonly id: number;
}

/** The reply to {@link MetricsRequest}. */
export interface MetricsReply {
  readonly kind: 'told';
  readonly id: number;
  readonly families: readonly Family[];
}

/** True if a message between the processes is of this kind; libraries send messages as well. */
export function isMessage<
  M extends Ready | Leave | Closed | AllClosed | HandOver | HandedOver | MetricsRequest | MetricsReply,
>(message: unknown, kind: M['kind']): message is M {
  return typeof message === 'object' && message !== null && (message as { kind?: unknown }).kind === kind;
}
