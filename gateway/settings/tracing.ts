import { z } from 'zod';
import { setting, share, text, wholeNumber, type Setting, type ValuesOf } from './setting';

const address: z.ZodType<URL | null, string> = z.string().transform((value, context) => {
  if (value === '') return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const message =
      'must be the address of a collector that takes OTLP over HTTP, such as http://localhost:4318';
    context.addIssue({ code: 'custom', message });
  } else if (url.username !== '' || url.password !== '') {
    const message =
      'must hold no user and no password; send those with OTEL_EXPORTER_OTLP_HEADERS=authorization=…';
    context.addIssue({ code: 'custom', message });
  }
  return url;
});

/** Defines pairs of names and values, which are percent-encoded, as in W3C Baggage. */
const pairs = (example: string, name: RegExp): z.ZodType<Readonly<Record<string, string>>, string> =>
  z.string().transform((value, context) => {
    const found = value.split(',').filter((part) => part.trim() !== '');
    return Object.fromEntries(
      found.map((part) => {
        const equals = part.indexOf('=');
        const [key, content] = [part.slice(0, equals).trim(), decoded(part.slice(equals + 1).trim())];
        if (equals < 1 || content === null || !name.test(key)) {
          // The pair may hold a password, so it is not quoted.
          const message = `must be names and values such as ${example}, separated by commas, with other characters as %20; pair ${String(found.indexOf(part) + 1)} is none`;
          context.addIssue({ code: 'custom', message });
        }
        return [key, content ?? ''];
      }),
    );
  });

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/** Defines a setting for an address, which is marked as secret because it may hold a key, although it should not. */
const addressSetting = (variable: string, meaning: string): Setting<URL | null> => ({
  ...setting(variable, '', meaning, address),
  secret: true,
});

const otlpHeaders: Setting<Readonly<Record<string, string>>> = {
  ...setting(
    'OTEL_EXPORTER_OTLP_HEADERS',
    '',
    'Headers of every request to the collector, as name=value,name=value; a header that proves who sends, above all.',
    pairs('authorization=Bearer%20abc', /^[\w!#$%&'*+.^`|~-]+$/),
  ),
  secret: true,
};

const samplers = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

/** Settings for traces, under the names that OpenTelemetry gives them. */
export const tracingSettings = {
  otlpEndpoint: addressSetting(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'Collector of OpenTelemetry to which traces go, as http://localhost:4318; /v1/traces is added. Without it nothing is traced.',
  ),
  otlpTracesEndpoint: addressSetting(
    'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    'The same for traces alone, as the whole address.',
  ),
  otlpProtocol: setting(
    'OTEL_EXPORTER_OTLP_PROTOCOL',
    'http/protobuf',
    'http/protobuf or http/json.',
    z.enum(['http/protobuf', 'http/json'], 'must be http/protobuf or http/json; gRPC is not spoken'),
  ),
  otlpHeaders,
  tracesExporter: setting(
    'OTEL_TRACES_EXPORTER',
    'otlp',
    'otlp, or none to trace nothing although a collector is named.',
    z.enum(['otlp', 'none'], 'must be otlp or none'),
  ),
  otelDisabled: setting(
    'OTEL_SDK_DISABLED',
    'false',
    'true traces nothing, whatever else is set.',
    z
      .string()
      .toLowerCase()
      .pipe(z.enum(['true', 'false'], 'must be true or false'))
      .transform((value) => value === 'true'),
  ),
  serviceName: setting(
    'OTEL_SERVICE_NAME',
    '',
    'Name of this process in traces; mmd-gateway where it is not set, and mmd-rabat for the subgraph rabat.',
    text,
  ),
  resourceAttributes: setting(
    'OTEL_RESOURCE_ATTRIBUTES',
    '',
    'What else is to be said of this process in traces, as deployment.environment.name=production,….',
    pairs('deployment.environment.name=production', /^[\w./-]+$/),
  ),
  tracesSampler: setting(
    'OTEL_TRACES_SAMPLER',
    'parentbased_always_on',
    `Which requests are traced: ${samplers.join(', ')}. With parentbased, a request that says in traceparent whether it is traced decides.`,
    z.enum(samplers, `must be one of ${samplers.join(', ')}`),
  ),
  tracesSamplerRatio: setting(
    'OTEL_TRACES_SAMPLER_ARG',
    '1',
    'Which share of requests the samplers by traceidratio take, from 0 to 1.',
    share,
  ),
  otlpTimeoutMs: setting(
    'OTEL_EXPORTER_OTLP_TIMEOUT',
    '10000',
    'How long the collector may take to accept spans, with all attempts, in milliseconds.',
    wholeNumber(10, 600_000),
  ),
  traceDelayMs: setting(
    'OTEL_BSP_SCHEDULE_DELAY',
    '5000',
    'How long spans wait for others to be sent with them, in milliseconds.',
    wholeNumber(10, 600_000),
  ),
};

/** The values of these settings. */
export type TracingConfig = ValuesOf<typeof tracingSettings>;
