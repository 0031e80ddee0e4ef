import { setTimeout as wait } from 'node:timers/promises';

import type { ExportResult } from '@opentelemetry/core';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';
import type { Pool } from 'undici';

import type { Log } from '../logging';
import type { TracingConfig } from '../settings/tracing';
import type { Packages } from './load';

const FIRST_PAUSE_MS = 500;

/** The statuses with which a collector requests a later retry (OTLP, "OTLP/HTTP Response"). */
const transientStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** The dependencies of {@link OtlpExporter}. */
interface ExporterOptions {
  readonly packages: Pick<Packages, 'core' | 'otlp'>;
  /** Connections to the collector. */
  readonly pool: Pool;
  readonly address: URL;
  readonly settings: Pick<TracingConfig, 'otlpProtocol' | 'otlpHeaders' | 'otlpTimeoutMs'>;
  readonly log: Log;
}

/** The reason why a collector did not accept spans. */
class NotTaken extends Error {
  override readonly name = 'NotTaken';

  constructor(
    message: string,
    /** True if the collector may accept the spans a moment later. */
    readonly isTransient: boolean,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/**
 * Sends spans to a collector by OTLP over HTTP. OpenTelemetry's own exporters have no means of giving up when a server
 * stops. The exporter logs once that the collector is unavailable, and once that it is available again.
 */
export class OtlpExporter implements SpanExporter {
  readonly #giveUp = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  #isAway = false;

  constructor(private readonly options: ExporterOptions) {}

  /** Sends spans; the result reports if the collector accepted them. */
  export(spans: ReadableSpan[], done: (result: ExportResult) => void): void {
    const { ExportResultCode } = this.options.packages.core;
    const delivery = this.#deliver(spans).then(
      () => {
        this.#note(undefined);
        done({ code: ExportResultCode.SUCCESS });
      },
      (reason: unknown) => {
        const error = reason instanceof Error ? reason : new NotTaken(String(reason), false);
        this.#note(error);
        done({ code: ExportResultCode.FAILED, error });
      },
    );
    this.#underWay.add(delivery);
    void delivery.finally(() => this.#underWay.delete(delivery));
  }

  /** Gives up the exports in progress and all later exports. */
  giveUp(): void {
    this.#giveUp.abort(new NotTaken('the server stops', false));
  }

  /** Closes the connections, once everything has been sent or given up. */
  async shutdown(): Promise<void> {
    await Promise.all(this.#underWay);
    await this.options.pool.destroy();
  }

  /** Sends spans until the collector accepts them, refuses them for good, or the time is over. */
  async #deliver(spans: ReadableSpan[]): Promise<void> {
    const { otlp } = this.options.packages;
    const { otlpProtocol, otlpTimeoutMs } = this.options.settings;
    const serializer = otlpProtocol === 'http/json' ? otlp.JsonTraceSerializer : otlp.ProtobufTraceSerializer;
    const body = serializer.serializeRequest(spans);
    if (body === undefined) throw new NotTaken('the spans cannot be written', false);
    const signal = AbortSignal.any([this.#giveUp.signal, AbortSignal.timeout(otlpTimeoutMs)]);
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs *= 2) {
      const trouble = await this.#post(body, signal);
      if (trouble === undefined) return;
      const isOver = !trouble.isTransient || (await paused(pauseMs * (0.5 + Math.random()), signal));
      if (isOver) throw trouble;
    }
  }

  /** Sends a body once. Returns the reason if the collector did not accept it. */
  async #post(body: Uint8Array, signal: AbortSignal): Promise<NotTaken | undefined> {
    const { pool, address, settings } = this.options;
    const isJson = settings.otlpProtocol === 'http/json';
    const headers = {
      ...settings.otlpHeaders,
      'content-type': isJson ? 'application/json' : 'application/x-protobuf',
    };
    const path = address.pathname + address.search;
    try {
      const answer = await pool.request({ method: 'POST', path, headers, body, signal });
      await answer.body.dump();
      const { statusCode: status } = answer;
      if (status >= 200 && status < 300) return undefined;
      return new NotTaken(`it answered with status ${String(status)}`, transientStatuses.has(status));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return new NotTaken(`it cannot be reached: ${reason}`, true, error);
    }
  }

  #note(error: Error | undefined): void {
    const isAway = error !== undefined;
    if (isAway === this.#isAway) return;
    this.#isAway = isAway;
    const { log, address } = this.options;
    const collector = address.origin;
    if (isAway)
      log.warn({ err: error, collector }, 'the collector takes no traces: they are lost until it does');
    else log.info({ collector }, 'the collector takes traces again');
  }
}

/** Waits. Returns true if the signal ended the wait. */
async function paused(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await wait(ms, undefined, { signal });
    return false;
  } catch {
    return true;
  }
}
