import type { Draining } from '../http/drain';
import type { Family } from '../metrics';

/** A worker's message to the primary that the worker is listening, with the text to show. */
export interface Ready {
  readonly kind: 'ready';
  readonly text: string;
}

/** The primary's order to a worker to accept no more connections, and to end once every request is answered. */
export interface Leave {
  readonly kind: 'leave';
  readonly how: Pick<Draining, 'delayMs' | 'lingerMs'>;
}

/** A leaving worker's message to the primary that it accepts no more connections. */
export interface Closed {
  readonly kind: 'closed';
}

/** The primary's reply that no other leaving worker accepts connections either. */
export interface AllClosed {
  readonly kind: 'allClosed';
}

/** A leaving worker's request that the primary report when it has handed over every connection that it accepted. */
export interface HandOver {
  readonly kind: 'handOver';
}

/** The primary's reply, sent after those connections. */
export interface HandedOver {
  readonly kind: 'handedOver';
}

/**
 * A request for metrics: a worker requests the metrics of all workers, the primary requests the metrics of one worker.
 */
export interface MetricsRequest {
  readonly kind: 'tell';
  /** Identifies the request; the reply carries the same id. */
  readonly id: number;
}

/** The reply to {@link MetricsRequest}. */
export interface MetricsReply {
  readonly kind: 'told';
  readonly id: number;
  readonly families: readonly Family[];
}

/** True if a message between the processes is of this kind; libraries also send messages. */
export function isMessage<
  M extends Ready | Leave | Closed | AllClosed | HandOver | HandedOver | MetricsRequest | MetricsReply,
>(message: unknown, kind: M['kind']): message is M {
  return typeof message === 'object' && message !== null && (message as { kind?: unknown }).kind === kind;
}
