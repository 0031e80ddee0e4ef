import { textOf, type Sample } from '../metrics';
import { send, type Handler } from './respond';

/** `GET /metrics`: the server's metrics, for Prometheus. */
export function metricsHandler(samples: () => readonly Sample[] | Promise<readonly Sample[]>): Handler {
  return async (_request, response) => {
    send(response, 200, 'text/plain; version=0.0.4; charset=utf-8', textOf(await samples()));
  };
}
