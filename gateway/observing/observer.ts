import type { IncomingMessage } from 'node:http';

import type { Config } from '../config';
import { Trail } from '../execution/trail';
import type { Log } from '../log';
import type { RequestCounts } from '../metrics';
import { requestIdOf } from './requestId';
import type { Outcome } from './outcome';
import { RequestLog } from './requestLog';

/** A request under observation. */
export interface Observed {
  readonly request: Pick<IncomingMessage, 'headers'>;
  readonly trail: Trail;
}

/** Follows each request to the graph and, once it is answered, counts and logs it. */
export class Observer {
  readonly #log: RequestLog;

  /** @param counts the request counts; null if nobody reads them */
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

  /** Records how a request was answered. Only the first call for a request counts. */
  end({ request, trail }: Observed, outcome: Outcome): void {
    if (!trail.end()) return;
    this.counts?.end(trail, outcome);
    this.#log.tell(trail, outcome, request.headers);
  }
}
