import type { IncomingMessage } from 'node:http';

import type { Config } from '../config';
import { Trail } from '../execution/trail';
import type { Log } from '../log';
import { requestIdOf } from './requestId';
import { RequestLog, type Outcome } from './requestLog';

/** A request that is observed. */
export interface Observed {
  readonly request: IncomingMessage;
  readonly trail: Trail;
}

/** Follows each request of the graph, and has told of it what is to be told once it is answered. */
export class Observer {
  readonly #log: RequestLog;

  constructor(config: Pick<Config, 'logRequests' | 'slowRequestMs'>, log: Log) {
    this.#log = new RequestLog(config, log);
  }

  /** Begins to follow a request. */
  begin({ headers }: IncomingMessage): Trail {
    return new Trail(requestIdOf(headers));
  }

  /** Says how a request was answered. Only the first time counts. */
  end({ request, trail }: Observed, outcome: Outcome): void {
    if (trail.end()) this.#log.tell(trail, outcome, request.headers);
  }
}
