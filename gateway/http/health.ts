import type { GraphOfEdition } from '../served';
import { json, send, type Handler } from './respond';

/** `GET /health/live`: the process answers. A supervisor restarts it where this fails. */
export const live: Handler = (_request, response) => {
  send(response, 200, json, JSON.stringify({ status: 'live' }));
};

/**
 * `GET /health/ready`: the graph answers, and from which edition. 503 while the server stops, so that a load balancer
 * sends nothing more.
 */
export function readyHandler(served: Pick<GraphOfEdition, 'edition'>, draining: () => boolean): Handler {
  return (_request, response) => {
    const { id, publishedAt } = served.edition;
    const stops = draining();
    const body = { status: stops ? 'draining' : 'ready', edition: { id, publishedAt } };
    send(response, stops ? 503 : 200, json, JSON.stringify(body));
  };
}
