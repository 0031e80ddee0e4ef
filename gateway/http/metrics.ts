import { ErrorCode } from '../errors';
import { textOf, type Metrics } from '../metrics';
import type { ServedGraph } from '../served';
import { acrossWorkers } from '../workers/metrics';
import { HttpFault } from './faults';
import { send, type Handler } from './respond';

/** `GET /metrics`: what the server counts, for Prometheus; of all workers, whichever is asked. */
export function metricsHandler(metrics: Metrics, served: ServedGraph): Handler {
  const samples = acrossWorkers(() => metrics.samples(served));
  return async (_request, response) => {
    const all = await samples();
    if (all === null)
      throw new HttpFault(
        503,
        ErrorCode.SERVICE_UNAVAILABLE,
        'The metrics of all workers cannot be had now.',
      );
    send(response, 200, 'text/plain; version=0.0.4; charset=utf-8', textOf(all));
  };
}
