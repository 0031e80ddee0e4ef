/**
 * The packages of OpenTelemetry that traces need. They are optional, as few servers need them. They are no optional peer
 * dependencies: Apollo's gateway depends on older versions of some, and npm would refuse to install the two together.
 */
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

/** Thrown if traces are configured and the packages that make them are not installed, or in another version. */
export class TracingError extends Error {
  override readonly name = 'TracingError';
}

/**
 * Loads the packages.
 *
 * @throws TracingError that says how to install them if one is missing or older.
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
    // Version 1, which may be there for Apollo's gateway, has no such function.
    if (!('defaultResource' in resources)) throw notInstalled('@opentelemetry/resources@2');
    return { api, core, otlp, resources, sdk };
  } catch (error) {
    throw isMissing(error) ? notInstalled(nameIn(error), error) : error;
  }
}

function notInstalled(name: string, cause?: unknown): TracingError {
  return new TracingError(
    `OTEL_EXPORTER_OTLP_ENDPOINT names a collector for traces, and a package that makes them is not installed (${name}). ` +
      `Install them with \`npm install ${install}\`, or set OTEL_SDK_DISABLED=true.`,
    { cause },
  );
}

function isMissing(error: unknown): error is Error {
  const { code } = error as { readonly code?: unknown };
  // The first where `import()` stays what it is, the second where a bundler makes it `require`.
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
}

function nameIn({ message }: Error): string {
  return /'(@opentelemetry\/[^']+)'/.exec(message)?.[1] ?? message;
}
