import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span, as a collector received it. */
export interface Span {
  /** The `service.name` of the process that sent it. */
  readonly service: unknown;
  readonly name: string;
  readonly kind: 'INTERNAL' | 'SERVER' | 'CLIENT';
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The ids of the spans that it links to. */
  readonly links: readonly string[];
  readonly failed: boolean;
}

/** A request that a collector received. */
export interface Received {
  readonly path: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** A collector of OpenTelemetry on a free port of this machine. */
export interface Collector {
  readonly url: string;
  /** The settings that send traces to it at once, as JSON, which it can read. */
  readonly environment: Readonly<Record<string, string>>;
  readonly received: readonly Received[];
  /** Everything that it received as JSON. */
  spans(): readonly Span[];
  /** Answers with this status from now on. */
  answerWith(status: number): void;
  close(): Promise<void>;
}

/** OTLP in JSON, as far as it is read here. */
interface Otlp {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}

interface OtlpSpan extends Omit<Span, 'service' | 'kind' | 'attributes' | 'links' | 'failed'> {
  readonly kind: number;
  readonly attributes: readonly Attribute[];
  readonly links: readonly { readonly spanId: string }[];
  readonly status: { readonly code: number };
}

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

const kinds = ['', 'INTERNAL', 'SERVER', 'CLIENT'] as const;
const FAILED = 2;

const valuesOf = (attributes: readonly Attribute[]): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

function spansIn({ resourceSpans }: Otlp): Span[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ kind, attributes, links, status, ...span }) => ({
        ...span,
        service: valuesOf(resource.attributes)['service.name'],
        kind: kinds[kind] as Span['kind'],
        attributes: valuesOf(attributes),
        links: links.map(({ spanId }) => spanId),
        failed: status.code === FAILED,
      })),
    ),
  );
}

/** Starts a collector. */
export async function startCollector(port = 0): Promise<Collector> {
  const received: Received[] = [];
  let status = 200;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { url: path, headers } = request;
      received.push({ path, headers, body: Buffer.concat(parts) });
      response.writeHead(status, { 'content-type': String(headers['content-type']) }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url,
    environment: {
      OTEL_EXPORTER_OTLP_ENDPOINT: url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_BSP_SCHEDULE_DELAY: '10',
    },
    received,
    spans: () => received.flatMap(({ body }) => spansIn(JSON.parse(body.toString()) as Otlp)),
    answerWith: (given) => void (status = given),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Writes spans as a tree: each under its parent, in the order of their names, with what `tell` adds to the name. */
export function treeOf(spans: readonly Span[], tell: (span: Span) => string = () => ''): string[] {
  const ids = new Set(spans.map(({ spanId }) => spanId));
  const below = (parent: Span | undefined, depth: number): string[] =>
    spans
      .filter(({ parentSpanId }) =>
        parent === undefined ? !ids.has(parentSpanId ?? '') : parentSpanId === parent.spanId,
      )
      .map((span) => [`${'  '.repeat(depth)}${span.name}${tell(span)}`, ...below(span, depth + 1)])
      .sort(([one = ''], [other = '']) => one.localeCompare(other))
      .flat();
  return below(undefined, 0);
}
