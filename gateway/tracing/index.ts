import { setTimeout as wait } from 'node:timers/promises';

import type { Sampler } from '@opentelemetry/sdk-trace';

import { version } from '../../package.json';
import type { FollowStatement } from '../../subgraphs/kit/store/store';
import type { Log } from '../logging';
import type { TracingConfig } from '../settings/tracing';
import type { Tools } from './branch';
import { OtlpExporter } from './exporter';
import { loadPackages, type Packages } from './load';
import { RequestTrace, type TracedRequest } from './request';
import { followStatement } from './statements';

// The spans that are left when a server stops must not delay the stop any longer.
const LAST_FLUSH_MS = 2_000;

// The limit for the source of a long statement, or for a name that a client chose.
const MAX_CHARACTERS = 8 * 1024;

/** The traces of a process. */
export interface Tracing {
  /** Begins the trace of a request, or continues the trace that its headers name. */
  begin(request: TracedRequest): RequestTrace;
  readonly followStatement: FollowStatement;
  /** Sends the remaining spans. Takes at most two seconds, and never fails. */
  close(): Promise<void>;
}

/**
 * Opens the traces of a process if the settings name a collector; otherwise returns null and loads nothing.
 *
 * @param service the name of the process if the settings have none
 * @throws TracingError if a package that traces need is not installed.
 */
export async function openTracing(config: TracingConfig, service: string, log: Log): Promise<Tracing | null> {
  const { otlpEndpoint, otlpTracesEndpoint, tracesExporter, otelDisabled, traceDelayMs } = config;
  const { otlpProtocol, otlpHeaders, otlpTimeoutMs, tracesSampler, tracesSamplerRatio } = config;
  const named = namesOf(config, service);
  const address = otlpTracesEndpoint ?? tracesAddress(otlpEndpoint);
  if (address === null || tracesExporter === 'none' || otelDisabled) return null;
  const packages = await loadPackages();
  const { Pool } = await import('undici');
  const { api, sdk, resources } = packages;
  const exporter = new OtlpExporter({
    packages,
    pool: new Pool(address.origin, { connections: 1 }),
    address,
    settings: { otlpProtocol, otlpHeaders, otlpTimeoutMs },
    log,
  });
  const provider = new sdk.TracerProvider({
    sampler: samplerOf(packages, tracesSampler, tracesSamplerRatio),
    resource: resources.defaultResource().merge(resources.resourceFromAttributes(named)),
    spanLimits: { attributeValueLengthLimit: MAX_CHARACTERS },
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter, scheduledDelayMillis: traceDelayMs })],
  });
  const tools: Tools = { api, tracer: provider.getTracer('mmd-graph', version) };
  log.info({ collector: address.origin, sampler: tracesSampler }, 'requests are traced');
  return {
    begin: (request) => new RequestTrace(tools, request),
    followStatement,
    async close() {
      // The exporter has already logged the failure.
      const sent = provider.shutdown().catch(() => undefined);
      await Promise.race([sent, wait(LAST_FLUSH_MS, undefined, { ref: false })]);
      exporter.giveUp();
      await sent;
    },
  };
}

/** Returns the attributes that describe this process in traces. */
function namesOf(
  { serviceName, resourceAttributes }: Pick<TracingConfig, 'serviceName' | 'resourceAttributes'>,
  service: string,
): Readonly<Record<string, string>> {
  return {
    'service.name': service,
    'service.version': version,
    ...resourceAttributes,
    ...(serviceName !== '' && { 'service.name': serviceName }),
  };
}

/** Returns the address for traces at a collector's endpoint. */
function tracesAddress(endpoint: URL | null): URL | null {
  if (endpoint === null) return null;
  const address = new URL(endpoint);
  address.pathname = `${address.pathname.replace(/\/$/, '')}/v1/traces`;
  return address;
}

function samplerOf(
  { sdk }: Packages,
  name: TracingConfig['tracesSampler'],
  ratio: TracingConfig['tracesSamplerRatio'],
): Sampler {
  switch (name) {
    case 'always_on':
      return new sdk.AlwaysOnSampler();
    case 'always_off':
      return new sdk.AlwaysOffSampler();
    case 'traceidratio':
      return new sdk.TraceIdRatioBasedSampler(ratio);
    case 'parentbased_always_on':
      return new sdk.ParentBasedSampler({ root: new sdk.AlwaysOnSampler() });
    case 'parentbased_always_off':
      return new sdk.ParentBasedSampler({ root: new sdk.AlwaysOffSampler() });
    case 'parentbased_traceidratio':
      return new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(ratio) });
  }
}
