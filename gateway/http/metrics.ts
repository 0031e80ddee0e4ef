import type { Metrics } from '../metrics';
import type { ServedGraph } from '../served';
import { send, type Handler } from './respond';

/** `GET /metrics`: what the server counts, for Prometheus. */
export function metricsHandler(metrics: Metrics, served: ServedGraph): Handler {
  return (_request, response) => {
    send(response, 200, 'text/plain; version=0.0.4; charset=utf-8', metrics.text(served));
  };
}
