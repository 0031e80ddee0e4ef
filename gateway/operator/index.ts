import type { Config } from '../config';
import { metricsHandler } from '../http/metrics';
import { page, router } from '../http/router';
import { listen, type HttpServer } from '../http/server';
import type { Log } from '../logging';
import type { Family } from '../metrics';

/** The dependencies of the operator's server. */
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
  /** Returns the metrics of all processes that serve. */
  readonly families: () => Promise<readonly Family[]>;
  readonly log: Log;
}

/**
 * Serves the operator's pages on a separate port that clients of the graph cannot reach. Returns null if no port is
 * configured.
 *
 * @throws if the address is in use or does not belong to this machine.
 */
export async function serveOperator({ config, families, log }: OperatorOptions): Promise<HttpServer | null> {
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
  const routes = { '/metrics': page(metricsHandler(families)) };
  // Pages of any origin have no reason to call this server.
  const answer = router(routes, { settings: { hsts: '', maxBodyBytes }, corsHeaders: () => [], log });
  const choice = 'MMD_OPERATOR_PORT and MMD_OPERATOR_HOST';
  return listen(settings, answer, { choice });
}
