import type { Config } from '../config';
import type { Health } from '../health';
import type { GraphOfEdition } from '../served';
import { json, send, type Handler } from './respond';

/** `GET /health/live`: the process answers. A supervisor restarts it where this fails. */
export const live: Handler = (_request, response) => {
  send(response, 200, json, JSON.stringify({ status: 'live' }));
};

/** What {@link readyHandler} tells of. */
export interface ReadyOptions {
  readonly served: Pick<GraphOfEdition, 'edition'>;
  readonly health: Health;
  readonly settings: Pick<Config, 'degradedIsReady'>;
  /** Whether the server stops. */
  readonly draining: () => boolean;
}

/**
 * `GET /health/ready`: how the graph fares, from which edition it answers, and the names of what is away. 503 where nothing
 * more should be sent here: while the server stops, and where this process cannot answer.
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
