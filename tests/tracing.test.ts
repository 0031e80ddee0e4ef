import { PostgresShelf, publish } from '../editions';
import { startCollector, treeOf, type Collector, type Span } from './support/collector';
import { startGateway, type TestGateway } from './support/gateway';
import { noLooks } from './support/health';
import { answerOf, ask, codesOf, post } from './support/http';
import { settingsFor, startPostgres } from './support/postgres';
import { editionsDir } from './support/published';

// The spans that a collector gets of requests to a gateway with its subgraphs in one process.

const clientTrace = '4bf92f3577b34da6a3ce929d0e0e4736';
const clientSpan = '00f067aa0ba902b7';

const question = {
  query:
    'query Diaspora($code: CountryCode!) { country(code: $code) { name adept { diasporaPolicies { kind } } } }',
  variables: { code: 'ML' },
};

let collector: Collector;
let gateway: TestGateway;
let lines: Record<string, unknown>[];

async function start(environment: Readonly<Record<string, string>> = {}): Promise<void> {
  collector = await startCollector();
  lines = [];
  gateway = await startGateway({
    environment: {
      MMD_EDITIONS_DIR: editionsDir(),
      MMD_LOG_REQUESTS: '1',
      MMD_MAX_BATCH: '3',
      ...noLooks,
      ...collector.environment,
      ...environment,
    },
    onLog: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>),
  });
}

/** Stops the gateway, which sends what is left, and returns everything that the collector has got. */
async function stopped(): Promise<readonly Span[]> {
  await gateway.close();
  await collector.close();
  return collector.spans();
}

const named = (spans: readonly Span[], name: string): readonly Span[] =>
  spans.filter((span) => span.name === name);

/** Returns the only span of a name. */
function only(spans: readonly Span[], name: string): Span {
  const found = named(spans, name);
  expect(found.map((span) => span.name)).toEqual([name]);
  return found[0]!;
}

it('tells of a new question every stage, every fetch and every statement', async () => {
  await start();
  const { headers } = await post(gateway.url, question);
  const spans = await stopped();
  const source = ({ attributes }: Span): string => {
    const { 'graphql.source.name': name, 'graphql.selection.path': path } = attributes;
    return name === undefined ? '' : [' of', name, path].filter(Boolean).join(' ');
  };
  expect(treeOf(spans, source)).toEqual([
    'POST /graphql',
    '  query',
    '    GraphQL Document Parsing',
    '    GraphQL Document Validation',
    '    GraphQL Operation Execution',
    '      GraphQL Step Execution of adept country__0',
    '        SELECT diasporaPolicy',
    '      GraphQL Step Execution of atlas',
    '    GraphQL Operation Planning',
    '    GraphQL Variable Coercion',
  ]);
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
  expect(new Set(spans.map(({ service }) => service))).toEqual(new Set(['mmd-gateway']));
  expect(spans.filter(({ failed }) => failed)).toEqual([]);

  // A client finds the trace by the id of its request, and an operator by the line in the log.
  const [{ traceId } = { traceId: '' }] = spans;
  expect(headers['x-request-id']).toBe(traceId);
  expect(lines.find(({ trace }) => trace !== undefined)).toMatchObject({ request: traceId, trace: traceId });
});

it('tells them by the conventions for HTTP, GraphQL and databases', async () => {
  await start();
  const { text } = await post(gateway.url, question);
  const spans = await stopped();
  const request = only(spans, 'POST /graphql');
  expect(request).toMatchObject({
    kind: 'SERVER',
    attributes: {
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'url.path': '/graphql',
      'url.scheme': 'http',
      'server.address': '127.0.0.1',
      'server.port': Number(new URL(gateway.url).port),
      'http.response.status_code': 200,
      'http.response.body.size': Buffer.byteLength(text),
      'mmd.answer': 'run',
      'mmd.edition': gateway.edition.id,
    },
  });
  expect(only(spans, 'query')).toMatchObject({
    kind: 'SERVER',
    attributes: {
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Diaspora',
      'graphql.document.hash': expect.stringMatching(/^sha256:[\da-f]{64}$/) as unknown,
      'mmd.answer': 'run',
    },
  });
  expect(only(spans, 'GraphQL Document Parsing').attributes).toEqual({ 'graphql.processing.type': 'parse' });
  expect(only(spans, 'GraphQL Operation Planning').attributes['graphql.processing.type']).toBe('plan');
  expect(only(spans, 'SELECT diasporaPolicy')).toMatchObject({
    kind: 'CLIENT',
    attributes: {
      'db.system.name': 'sqlite',
      'db.namespace': 'adept',
      'db.operation.name': 'SELECT',
      'db.query.text': 'select * from `diasporaPolicy` where `country` = ? order by `position` asc',
      'db.response.returned_rows': (
        answerOf({ text }).data as { country: { adept: { diasporaPolicies: unknown[] } } }
      ).country.adept.diasporaPolicies.length,
    },
  });
});

it('says where an answer was kept, and that nothing was done for it', async () => {
  await start();
  await post(gateway.url, question);
  const search = `/graphql?query=${encodeURIComponent('{ country(code: "ML") { code } }')}`;
  const { headers } = await ask(gateway.url, search);
  await post(gateway.url, question, { traceparent: `00-${clientTrace}-${clientSpan}-01` });
  await ask(gateway.url, search, {
    headers: { 'if-none-match': headers.etag!, traceparent: `00-${clientTrace}-${clientSpan}-01` },
  });
  const again = (await stopped()).filter(({ traceId }) => traceId === clientTrace);
  const answer = ({ attributes }: Span): string => ` ${String(attributes['mmd.answer'])}`;
  expect(treeOf(again, answer)).toEqual([
    'GET /graphql unchanged',
    '  query undefined',
    'POST /graphql kept',
    '  query kept',
  ]);
});

it('tells errors by their codes, and calls no request failed that was the client’s fault', async () => {
  await start();
  await post(gateway.url, { query: '{ country(code: ' });
  await post(gateway.url, { query: '{ nothing }' });
  await post(gateway.url, { query: question.query, variables: {} });
  await post(gateway.url, { query: '{ country(code: "AQ") { name } }' });
  await ask(gateway.url, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: 'x',
  });
  const spans = await stopped();
  const type = ({ failed, attributes }: Span): string =>
    failed ? ` ${String(attributes['error.type'])}` : '';
  const failed = treeOf(spans, type).filter((line) => /[A-Z]_[A-Z]/.test(line));
  expect(failed.map((line) => line.trim()).sort()).toEqual(
    [
      'GraphQL Operation GRAPHQL_PARSE_FAILED',
      'GraphQL Document Parsing GRAPHQL_PARSE_FAILED',
      'GraphQL Operation GRAPHQL_VALIDATION_FAILED',
      'GraphQL Document Validation GRAPHQL_VALIDATION_FAILED',
      'GraphQL Operation BAD_USER_INPUT',
      'GraphQL Variable Coercion BAD_USER_INPUT',
      'query NOT_FOUND',
      'GraphQL Step Execution NOT_FOUND',
    ].sort(),
  );
  expect(
    named(spans, 'POST /graphql').map(({ attributes }) => attributes['http.response.status_code']),
  ).toEqual([200, 200, 200, 200, 415]);
  expect(named(spans, 'POST /graphql').filter((span) => span.failed)).toEqual([]);
});

it('tells each part of an array as an operation of its own', async () => {
  await start();
  const parts = [{ query: 'query A { country(code: "ML") { code } }' }, { query: '{ nothing }' }];
  await post(gateway.url, parts);
  const spans = await stopped();
  const request = only(spans, 'POST /graphql');
  expect(request.attributes['mmd.answer']).toBe('batch');
  expect(only(spans, 'query')).toMatchObject({
    parentSpanId: request.spanId,
    attributes: { 'graphql.operation.name': 'A' },
  });
  expect(only(spans, 'GraphQL Operation')).toMatchObject({ parentSpanId: request.spanId, failed: true });
});

it('tells nothing of values and documents, who asks, or what the address said', async () => {
  await start();
  const secret = { 'user-agent': 'secret-1', authorization: 'secret-2' };
  const query = 'query($text: String!) { search(query: $text, first: 1) { totalCount } }';
  await post(gateway.url, { query, variables: { text: 'secret-3' } }, secret);
  await post(gateway.url, { query: '{ search(query: "secret-4", first: 1) { totalCount } }' }, secret);
  await ask(gateway.url, `/graphql?query=${encodeURIComponent('{ country(code: "secret-5") { name } }')}`);
  await post(gateway.url, { query: '{ meeting(id: "meeting:secret-6") { id } }' });
  await post(gateway.url, { query: '{ a }', operationName: 'secret-7' });
  const spans = await stopped();
  expect(named(spans, 'GraphQL Operation Execution').length).toBeGreaterThan(1);
  const sent = collector.received.map(({ body }) => body.toString()).join('');
  expect(sent).not.toMatch(/secret|country\(|search\(|totalCount/);
});

it('traces what its sampler takes, and what a request says of itself goes before that', async () => {
  await start({ OTEL_TRACES_SAMPLER: 'parentbased_always_off' });
  await post(gateway.url, question);
  await post(gateway.url, question, { traceparent: `00-${clientTrace}-${clientSpan}-00` });
  const other = { ...question, variables: { code: 'SN' } };
  await post(gateway.url, other, { traceparent: `00-${clientTrace}-${clientSpan}-01` });
  const spans = await stopped();
  const [request, ...others] = named(spans, 'POST /graphql');
  expect(others).toEqual([]);
  expect(request).toMatchObject({ traceId: clientTrace, parentSpanId: clientSpan });
  expect(only(spans, 'SELECT diasporaPolicy').traceId).toBe(clientTrace);
  // The log names a trace only where there is one to look at.
  const traces = lines.filter(({ request: id }) => id !== undefined).map(({ trace }) => trace);
  expect(traces).toEqual([undefined, undefined, clientTrace]);
});

it('takes about the share that is configured', async () => {
  await start({ OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.5' });
  for (let times = 0; times < 200; times += 1) await post(gateway.url, question);
  const taken = named(await stopped(), 'POST /graphql').length;
  expect(taken).toBeGreaterThan(50);
  expect(taken).toBeLessThan(150);
});

it('sends Protocol Buffers unless told otherwise, with the headers and the names that are set', async () => {
  await start({
    OTEL_EXPORTER_OTLP_PROTOCOL: '',
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20abc,x-team=migration',
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=staging',
    OTEL_SERVICE_NAME: 'dialogues',
  });
  await post(gateway.url, question);
  await gateway.close();
  await collector.close();
  const [received] = collector.received;
  expect(received?.path).toBe('/v1/traces');
  expect(received?.headers).toMatchObject({
    'content-type': 'application/x-protobuf',
    authorization: 'Bearer abc',
    'x-team': 'migration',
  });
  const sent = Buffer.concat(collector.received.map(({ body }) => body)).toString('latin1');
  for (const text of ['POST /graphql', 'dialogues', 'deployment.environment.name', 'staging'])
    expect(sent).toContain(text);
});

it('adds to the address of a collector, and takes the address for traces as it is', async () => {
  const paths: (string | undefined)[] = [];
  for (const [variable, path] of [
    ['OTEL_EXPORTER_OTLP_ENDPOINT', '/base/'],
    ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', '/own?key=1'],
  ] as const) {
    collector = await startCollector();
    const environment = { ...noLooks, ...collector.environment, [variable]: collector.url + path };
    gateway = await startGateway({ environment });
    await post(gateway.url, question);
    await gateway.close();
    await collector.close();
    paths.push(collector.received[0]?.path);
  }
  expect(paths).toEqual(['/base/v1/traces', '/own?key=1']);
});

it('tells statements in PostgreSQL as well', async () => {
  const server = await startPostgres();
  const shelf = new PostgresShelf(settingsFor(server.url));
  await publish({ dataDir: 'data', shelf });
  await shelf.close();
  await start({ DATABASE_URL: server.url });
  const answer = await post(gateway.url, question);
  expect(codesOf(answer)).toEqual([]);
  const spans = await stopped();
  await server.close();
  const statement = only(spans, 'SELECT diasporaPolicy');
  expect(statement).toMatchObject({
    kind: 'CLIENT',
    failed: false,
    attributes: { 'db.system.name': 'postgresql', 'db.namespace': 'e1_adept' },
  });
  expect(statement.attributes['db.query.text']).toMatch(
    /^select \* from "e1_adept"\."diasporaPolicy" where .*\$1/,
  );
  const step = spans.find(({ spanId }) => spanId === statement.parentSpanId);
  expect(step?.attributes['graphql.source.name']).toBe('adept');
}, 180_000);
