import type { IncomingMessage } from 'node:http';

import type { Config } from '../config';
import { Trail } from '../execution/trail';
import type { Log } from '../logging';
import type { RequestCounts } from '../metrics';
import type { Tracing } from '../tracing';
import type { RequestTrace, TracedRequest } from '../tracing/request';
import { requestIdOf } from './requestId';
import type { Outcome } from './outcome';
import { RequestLog } from './requestLog';

/** A request under observation. */
export interface Observed {
  readonly request: Pick<IncomingMessage, 'headers'>;
  readonly trail: Trail;
}

/**
 * Observes each request to the graph, and traces it if traces are configured. Once the request is answered, the
 * observer counts and logs it.
 */
export class Observer {
  readonly #log: RequestLog;

  /**
   * @param counts the request counts; null if nobody reads them
   * @param tracing the traces; null if nothing is traced
   */
  constructor(
    config: Pick<Config, 'logRequests' | 'slowRequestMs'>,
    log: Log,
    private readonly counts: Pick<RequestCounts, 'begin' | 'end'> | null = null,
    private readonly tracing: Pick<Tracing, 'begin'> | null = null,
  ) {
    this.#log = new RequestLog(config, log);
  }

  /** Begins to observe a request. */
  begin(request: TracedRequest): Trail {
    this.counts?.begin();
    const traced = this.tracing?.begin(request);
    return new Trail(requestIdOf(request.headers, traced?.traceId), traced);
  }

  /** Records the outcome of a request. Only the first call for a request counts. */
  end({ request, trail }: Observed, outcome: Outcome): void {
    if (!trail.end()) return;
    if (trail.traced !== undefined) endTrace(trail.traced, outcome);
    this.counts?.end(trail, outcome);
    this.#log.tell(trail, outcome, request.headers);
  }
}

/** Ends the trace of a request. The trace has no status if the client had gone. */
function endTrace(traced: RequestTrace, { status, bytes, edition, answer }: Outcome): void {
  traced.end({ status: answer === 'gone' ? null : status, bytes, answer, edition });
}
