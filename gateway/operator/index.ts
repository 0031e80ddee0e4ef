import type { Config } from '../config';
import { metricsHandler } from '../http/metrics';
import { page, router } from '../http/router';
import { listen, type HttpServer } from '../http/server';
import type { Log } from '../log';
import type { Sample } from '../metrics';

/** What the operator's server needs. */
export interface OperatorOptions {
  readonly config: Pick<
    Config,
    | 'operatorPort'
    | 'operatorHost'
    | 'requestTimeoutMs'
    | 'keepAliveTimeoutMs'
    | 'sendTimeoutMs'
    | 'maxConnections'
    | 'drainTimeoutMs'
    | 'maxBodyBytes'
  >;
  /** Gives what is counted, of all processes that serve. */
  readonly samples: () => readonly Sample[] | Promise<readonly Sample[]>;
  readonly log: Log;
}

/**
 * Serves what is an operator's alone, on a port of its own that clients of the graph cannot reach. Null where none is
 * configured.
 *
 * @throws where the address is taken or not ours.
 */
export async function serveOperator({ config, samples, log }: OperatorOptions): Promise<HttpServer | null> {
  const { operatorPort: port, operatorHost: host, maxBodyBytes } = config;
  if (port === null) return null;
  const { requestTimeoutMs, keepAliveTimeoutMs, sendTimeoutMs, maxConnections, drainTimeoutMs } = config;
  const settings = {
    port,
    host,
    requestTimeoutMs,
    keepAliveTimeoutMs,
    sendTimeoutMs,
    maxConnections,
    drainTimeoutMs,
  };
  const routes = { '/metrics': page(metricsHandler(samples)) };
  // No page of any origin has anything to ask here.
  const answer = router(routes, { settings: { hsts: '', maxBodyBytes }, corsHeaders: () => [], log });
  const choice = 'MMD_OPERATOR_PORT and MMD_OPERATOR_HOST';
  return listen(settings, answer, choice);
}
