import type { TracingConfig } from '../settings/tracing';

/** The packages of OpenTelemetry that traces need, besides the exporter. They are optional, as few servers need them. */
export interface Packages {
  readonly api: typeof import('@opentelemetry/api');
  readonly sdk: typeof import('@opentelemetry/sdk-trace');
  readonly resources: typeof import('@opentelemetry/resources');
  readonly OTLPTraceExporter: (typeof import('@opentelemetry/exporter-trace-otlp-proto'))['OTLPTraceExporter'];
}

/** The packages to install for each protocol; the exporters before version 0.300 are those that run on Node 20. */
const packages = (exporter: string): string =>
  `@opentelemetry/api@1.9 @opentelemetry/sdk-trace@2 @opentelemetry/resources@2 @opentelemetry/${exporter}@0.223`;

/** Thrown if traces are configured and the packages that make them are not installed. */
export class TracingError extends Error {
  override readonly name = 'TracingError';
}

/**
 * Loads the packages.
 *
 * @throws TracingError that says how to install them if one is missing.
 */
export async function loadPackages(protocol: TracingConfig['otlpProtocol']): Promise<Packages> {
  const isJson = protocol === 'http/json';
  try {
    const [api, sdk, resources, { OTLPTraceExporter }] = await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/resources'),
      isJson
        ? import('@opentelemetry/exporter-trace-otlp-http')
        : import('@opentelemetry/exporter-trace-otlp-proto'),
    ]);
    return { api, sdk, resources, OTLPTraceExporter };
  } catch (error) {
    if (!isMissing(error)) throw error;
    const exporter = isJson ? 'exporter-trace-otlp-http' : 'exporter-trace-otlp-proto';
    throw new TracingError(
      `Traces are configured (OTEL_EXPORTER_OTLP_ENDPOINT), and a package that makes them is not installed: ${reasonIn(error)}. ` +
        `Install them beside mmd-graph with \`npm install ${packages(exporter)}\`, or set OTEL_SDK_DISABLED=true.`,
      { cause: error },
    );
  }
}

function isMissing(error: unknown): error is Error {
  const { code } = error as { readonly code?: unknown };
  return code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND';
}

function reasonIn({ message }: Error): string {
  return /'(@opentelemetry\/[^']+)'/.exec(message)?.[1] ?? (message.split('\n', 1)[0] as string);
}
