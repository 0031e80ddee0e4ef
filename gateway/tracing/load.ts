/**
 * The packages of OpenTelemetry that traces need. They are optional, because few servers need them. They are not
 * optional peer dependencies, because Apollo's gateway depends on older versions of some of them, and npm would refuse
 * to install the two together.
 */
export interface Packages {
  readonly api: typeof import('@opentelemetry/api');
  readonly core: typeof import('@opentelemetry/core');
  readonly otlp: typeof import('@opentelemetry/otlp-transformer');
  readonly resources: typeof import('@opentelemetry/resources');
  readonly sdk: typeof import('@opentelemetry/sdk-trace');
}

/**
 * The packages to install, in versions that are compatible with each other and run on every Node version that this
 * software supports.
 */
const install = ['api@1.9', 'core@2.12', 'otlp-transformer@0.223', 'resources@2.12', 'sdk-trace@2.12']
  .map((name) => `@opentelemetry/${name}`)
  .join(' ');

/**
 * Thrown if traces are configured but the packages that traces need are not installed, or are installed in another
 * version.
 */
export class TracingError extends Error {
  override readonly name = 'TracingError';
}

/**
 * Loads the packages.
 *
 * @throws TracingError that explains how to install them if a package is missing or older.
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
    // Version 1, which may be installed for Apollo's gateway, has no such function.
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
  // Node sets the first code if `import()` remains `import()`, the second if a bundler converts it to `require`.
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
}

function nameIn({ message }: Error): string {
  return /'(@opentelemetry\/[^']+)'/.exec(message)?.[1] ?? message;
}
