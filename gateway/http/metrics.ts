import type { Family } from '../metrics';
import { contentType, textOf } from '../metrics/text';
import { send, type Handler } from './respond';

/** `GET /metrics`: the server's metrics, for Prometheus. */
export function metricsHandler(families: () => Promise<readonly Family[]>): Handler {
  return async (_request, response) => {
    send(response, 200, contentType, await textOf(await families()));
  };
}
