import type { SpanExporter } from '@opentelemetry/sdk-trace';

import type { Log } from '../log';

/** The callback of an export. */
type Done = Parameters<SpanExporter['export']>[1];

/** Wraps an exporter so that the log says when the collector goes away, once, and when it is back. */
export function tellingExporter(exporter: SpanExporter, address: string, log: Log): SpanExporter {
  let isAway = false;
  const note = (error: Error | undefined): void => {
    if ((error !== undefined) === isAway) return;
    isAway = error !== undefined;
    if (isAway) log.warn({ err: error, collector: address }, 'the collector takes no traces; they are lost');
    else log.info({ collector: address }, 'the collector takes traces again');
  };
  return {
    export(spans, done: Done) {
      exporter.export(spans, (result) => {
        note(result.error);
        done(result);
      });
    },
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
    shutdown: () => exporter.shutdown(),
  };
}
