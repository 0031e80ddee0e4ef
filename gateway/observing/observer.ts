import type { IncomingMessage } from 'node:http';

import type { Config } from '../config';
import { Trail } from '../execution/trail';
import type { Log } from '../log';
import type { RequestCounts } from '../metrics';
import { requestIdOf } from './requestId';
import type { Outcome } from './outcome';
import { RequestLog } from './requestLog';

/** A request that is observed. */
export interface Observed {
  readonly request: Pick<IncomingMessage, 'headers'>;
  readonly trail: Trail;
}

/** Follows each request of the graph, and has told of it what is to be told once it is answered. */
export class Observer {
  readonly #log: RequestLog;

  /** `counts` counts requests, where anybody reads of that. */
  constructor(
    config: Pick<Config, 'logRequests' | 'slowRequestMs'>,
    log: Log,
    private readonly counts: Pick<RequestCounts, 'begin' | 'end'> | null = null,
  ) {
    this.#log = new RequestLog(config, log);
  }

  /** Begins to follow a request. */
  begin({ headers }: Pick<IncomingMessage, 'headers'>): Trail {
    this.counts?.begin();
    return new Trail(requestIdOf(headers));
  }

  /** Says how a request was answered. Only the first time counts. */
  end({ request, trail }: Observed, outcome: Outcome): void {
    if (!trail.end()) return;
    this.counts?.end(trail, outcome);
    this.#log.tell(trail, outcome, request.headers);
  }
}
