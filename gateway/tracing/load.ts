/** The packages of OpenTelemetry that traces need. They are optional, as few servers need them. */
export interface Packages {
  readonly api: typeof import('@opentelemetry/api');
  readonly core: typeof import('@opentelemetry/core');
  readonly otlp: typeof import('@opentelemetry/otlp-transformer');
  readonly resources: typeof import('@opentelemetry/resources');
  readonly sdk: typeof import('@opentelemetry/sdk-trace');
}

/** The packages to install, in versions that agree and run on every Node that this does. */
const install = ['api@1.9', 'core@2.12', 'otlp-transformer@0.223', 'resources@2.12', 'sdk-trace@2.12']
  .map((name) => `@opentelemetry/${name}`)
  .join(' ');

/** Thrown if traces are configured and the packages that make them are not installed. */
export class TracingError extends Error {
  override readonly name = 'TracingError';
}

/**
 * Loads the packages.
 *
 * @throws TracingError that says how to install them if one is missing.
 */
export async function loadPackages(): Promise<Packages> {
  try {
    const [api, core, otlp, resources, sdk] = await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/core'),
      import('@opentelemetry/otlp-transformer'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-trace'),
    ]);
    return { api, core, otlp, resources, sdk };
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new TracingError(
      `OTEL_EXPORTER_OTLP_ENDPOINT names a collector for traces, and a package that makes them is not installed (${nameIn(error)}). ` +
        `Install them with \`npm install ${install}\`, or set OTEL_SDK_DISABLED=true.`,
      { cause: error },
    );
  }
}

function isMissing(error: unknown): error is Error {
  const { code } = error as { readonly code?: unknown };
  // The first where `import()` stays what it is, the second where a bundler makes it `require`.
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
}

function nameIn({ message }: Error): string {
  return /'(@opentelemetry\/[^']+)'/.exec(message)?.[1] ?? message;
}
