import { setTimeout as wait } from 'node:timers/promises';

import { startCollector, treeOf, type Collector, type Span } from './support/collector';
import { startGateway } from './support/gateway';
import { noLooks } from './support/health';
import { answerOf, post } from './support/http';
import { answerJson, startStandIn } from './support/services';
import { startServing, type ServingProcess } from './support/workers';

// Traces over subgraphs that other processes serve.

let collector: Collector;

beforeEach(async () => {
  collector = await startCollector();
});

const started: ServingProcess[] = [];

afterEach(async () => {
  for (const { child } of started.splice(0)) child.kill('SIGKILL');
  await collector.close();
});

/** Starts a command in a process of its own, which sends its traces to the collector. */
function serve(args: readonly string[], environment: Readonly<Record<string, string>> = {}): ServingProcess {
  const serving = startServing(args, { ...noLooks, ...collector.environment, ...environment });
  started.push(serving);
  return serving;
}

const sourceOf = ({ attributes }: Span): unknown => attributes['graphql.source.name'];

/** Starts a subgraph in a process of its own; returns it with its place in MMD_SUBGRAPHS. */
async function startSubgraph(name: string): Promise<[ServingProcess, string]> {
  const subgraph = serve(['subgraph', name]);
  return [subgraph, `${name}=${await subgraph.url}/graphql`];
}

it('go on into the processes that serve the subgraphs, down to their statements', async () => {
  const subgraphs = await Promise.all(['adept', 'rabat'].map(startSubgraph));
  const gateway = serve(['gateway'], { MMD_SUBGRAPHS: subgraphs.map(([, place]) => place).join(',') });
  const query = `query($code: CountryCode!) {
    country(code: $code) { name adept { diasporaPolicies { kind } } rabat { chairmanships { from } } }
  }`;
  const asked = { query, variables: { code: 'ML' } };
  const tracestate = 'vendor=kept';
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
  const answer = await post(await gateway.url, asked, { traceparent, tracestate });
  expect(answerOf(answer).errors).toBeUndefined();
  expect(await gateway.stop()).toBe(0);
  for (const [subgraph] of subgraphs) expect(await subgraph.stop()).toBe(0);

  const spans = collector.spans();
  expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set(['4bf92f3577b34da6a3ce929d0e0e4736']));
  const tell = (span: Span): string =>
    ` ${[span.service, span.kind, sourceOf(span)].filter(Boolean).join(' ')}`;
  const ofSubgraph = (name: string, statement: string): string[] => [
    `      GraphQL Step Execution mmd-gateway INTERNAL ${name}`,
    '        POST mmd-gateway CLIENT',
    `          POST /graphql mmd-${name} SERVER`,
    `            query mmd-${name} SERVER`,
    `              GraphQL Document Parsing mmd-${name} INTERNAL`,
    `              GraphQL Document Validation mmd-${name} INTERNAL`,
    `              GraphQL Operation Execution mmd-${name} INTERNAL`,
    `                ${statement} mmd-${name} CLIENT`,
  ];
  expect(treeOf(spans, tell)).toEqual([
    'POST /graphql mmd-gateway SERVER',
    '  query mmd-gateway SERVER',
    '    GraphQL Document Parsing mmd-gateway INTERNAL',
    '    GraphQL Document Validation mmd-gateway INTERNAL',
    '    GraphQL Operation Execution mmd-gateway INTERNAL',
    ...ofSubgraph('adept', 'SELECT diasporaPolicy'),
    '      GraphQL Step Execution mmd-gateway INTERNAL atlas',
    ...ofSubgraph('rabat', 'SELECT chair'),
    '    GraphQL Operation Planning mmd-gateway INTERNAL',
    '    GraphQL Variable Coercion mmd-gateway INTERNAL',
  ]);
  const call = spans.find(({ name }) => name === 'POST');
  expect(call?.attributes).toMatchObject({
    'http.request.method': 'POST',
    'server.address': '127.0.0.1',
    'http.response.status_code': 200,
  });
}, 120_000);

it('pass a fetch that two requests share to the subgraph once, and link the second to the first', async () => {
  const answers: (() => void)[] = [];
  const traces: unknown[] = [];
  const standIn = await startStandIn((response, _, request) => {
    traces.push(request.headers['traceparent']);
    answers.push(() => answerJson(response, request, { data: { rabat: { __typename: 'RabatProcess' } } }));
  });
  const gateway = await startGateway({
    environment: { MMD_SUBGRAPHS: `rabat=${standIn.url}/graphql`, ...noLooks, ...collector.environment },
  });
  const queries = ['{ rabat { __typename } }', '{ rabat { __typename } edition { id } }'];
  const asked = queries.map((query) => post(gateway.url, { query }));
  while (answers.length === 0) await wait(5);
  await wait(200);
  answers.forEach((answer) => answer());
  for (const answer of await Promise.all(asked)) expect(answerOf(answer).errors).toBeUndefined();
  await gateway.close();
  await standIn.close();

  const spans = collector.spans();
  const calls = spans.filter(({ name }) => name === 'POST');
  expect(traces).toEqual(calls.map(({ traceId, spanId }) => `00-${traceId}-${spanId}-01`));
  expect(calls).toHaveLength(1);
  const steps = spans.filter((span) => sourceOf(span) === 'rabat');
  const first = steps.find(({ spanId }) => spanId === calls[0]?.parentSpanId);
  const second = steps.find((span) => span !== first);
  expect(first?.links).toEqual([]);
  expect(second?.links).toEqual([first?.spanId]);
  expect(second?.traceId).not.toBe(first?.traceId);
});

it('link a question to the run of the same one that answered it', async () => {
  const answers: (() => void)[] = [];
  const standIn = await startStandIn((response, _, request) => {
    answers.push(() => answerJson(response, request, { data: { rabat: { __typename: 'RabatProcess' } } }));
  });
  const gateway = await startGateway({
    environment: { MMD_SUBGRAPHS: `rabat=${standIn.url}/graphql`, ...noLooks, ...collector.environment },
  });
  // The same text shares the bytes of the answer, another alias only its run.
  const queries = ['{ rabat { __typename } }', '{ rabat { __typename } }', '{ own: rabat { __typename } }'];
  const asked = queries.map((query) => post(gateway.url, { query }));
  while (answers.length === 0) await wait(5);
  await wait(200);
  answers.forEach((answer) => answer());
  await Promise.all(asked);
  await gateway.close();
  await standIn.close();

  const spans = collector.spans();
  const operations = spans.filter(({ name }) => name === 'query');
  const shared = operations.filter(({ attributes }) => attributes['mmd.answer'] === 'shared');
  const step = spans.find((span) => sourceOf(span) === 'rabat');
  expect(operations).toHaveLength(3);
  expect(shared.map(({ links }) => links)).toEqual([[step?.parentSpanId], [step?.parentSpanId]]);
});

it('tell a subgraph that gives no answer as failed, and every attempt to ask it', async () => {
  const standIn = await startStandIn((response) => void response.writeHead(503).end());
  const gateway = await startGateway({
    environment: {
      MMD_SUBGRAPHS: `rabat=${standIn.url}/graphql`,
      MMD_SUBGRAPH_RETRIES: '1',
      ...noLooks,
      ...collector.environment,
    },
  });
  const { text } = await post(gateway.url, { query: '{ rabat { __typename } }' });
  await gateway.close();
  await standIn.close();
  const types = (answerOf({ text }).errors ?? []).map(({ extensions }) => extensions['code']);
  expect(types).toEqual(['SUBGRAPH_UNAVAILABLE']);
  const spans = collector.spans();
  const calls = spans.filter(({ name }) => name === 'POST');
  expect(calls.map(({ failed }) => failed)).toEqual([true, true]);
  expect(calls.map(({ attributes }) => attributes['http.request.resend_count']).sort()).toEqual([
    1,
    undefined,
  ]);
  const failed = spans
    .filter((span) => span.failed)
    .map(({ name, attributes }) => [name, attributes['error.type']]);
  expect(failed).toContainEqual(['GraphQL Step Execution', 'SUBGRAPH_UNAVAILABLE']);
  expect(failed).toContainEqual(['query', 'SUBGRAPH_UNAVAILABLE']);
});

it('tell a subgraph not to record what the gateway does not', async () => {
  const traces: unknown[] = [];
  const standIn = await startStandIn((response, _, request) => {
    traces.push(request.headers['traceparent']);
    answerJson(response, request, { data: { rabat: { __typename: 'RabatProcess' } } });
  });
  const gateway = await startGateway({
    environment: {
      MMD_SUBGRAPHS: `rabat=${standIn.url}/graphql`,
      OTEL_TRACES_SAMPLER: 'always_off',
      ...noLooks,
      ...collector.environment,
    },
  });
  await post(gateway.url, { query: '{ rabat { __typename } }' });
  await gateway.close();
  await standIn.close();
  expect(traces).toEqual([expect.stringMatching(/^00-[\da-f]{32}-[\da-f]{16}-00$/)]);
  expect(collector.received).toEqual([]);
});
