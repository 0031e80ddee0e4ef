import type { Config } from '../config';
import type { Health } from '../health';
import type { GraphOfEdition } from '../serving/served';
import { json, send, type Handler } from './respond';

/** `GET /health/live`: the process responds. A supervisor restarts the process if this check fails. */
export const live: Handler = (_request, response) => {
  send(response, 200, json, JSON.stringify({ status: 'live' }));
};

/** The dependencies of {@link readyHandler}. */
interface ReadyOptions {
  readonly served: Pick<GraphOfEdition, 'edition'>;
  readonly health: Health;
  readonly settings: Pick<Config, 'degradedIsReady'>;
  /** True while the server is stopping. */
  readonly draining: () => boolean;
}

/**
 * `GET /health/ready`: the health of the graph, the edition that it serves, and the names of unavailable resources.
 * Responds with 503 if no more requests should be sent here: while the server is stopping, and if this process cannot
 * answer.
 */
export function readyHandler({ served, health, settings, draining }: ReadyOptions): Handler {
  const { degradedIsReady } = settings;
  return (_request, response) => {
    const { id, publishedAt } = served.edition;
    const { status: found, away } = health.state;
    const status = draining() ? 'draining' : found;
    const isReady = status === 'ready' || (status === 'degraded' && degradedIsReady);
    const body = { status, edition: { id, publishedAt }, ...(away.length > 0 && { away }) };
    send(response, isReady ? 200 : 503, json, JSON.stringify(body));
  };
}
