import { noLooks } from './support/health';
import { startGateway, type TestGateway } from './support/gateway';
import { ask, post } from './support/http';
import { metricsOf } from './support/metrics';
import { savedOperation } from './support/saved';

// The counts of requests: their outcomes, durations and costs.

let gateway: TestGateway;
let before: Readonly<Record<string, number>>;
beforeAll(async () => {
  gateway = await startGateway({
    environment: { ...noLooks, MMD_MAX_BATCH: '5', MMD_MAX_OBJECTS: '3000', MMD_DEADLINE_MS: '60000' },
  });
});
beforeEach(async () => {
  before = await metricsOf(gateway);
});
afterAll(() => gateway.close());

/** Returns the growth of the metrics with this name; those that did not grow are left out. */
async function grown(name: string): Promise<Readonly<Record<string, number>>> {
  const now = await metricsOf(gateway);
  return Object.fromEntries(
    Object.entries(now)
      .filter(([key]) => key === name || key.startsWith(`${name}{`))
      .map(([key, value]): [string, number] => [key.slice(name.length), value - (before[key] ?? 0)])
      .filter(([, value]) => value !== 0),
  );
}

const codesOfCountries = '{ countries(first: 4) { nodes { code } } }';
const pathOf = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;

it('counts requests by status and by how their answers came about', async () => {
  const { headers } = await ask(gateway.url, pathOf(codesOfCountries));
  await ask(gateway.url, pathOf(codesOfCountries));
  await post(gateway.url, { query: codesOfCountries });
  await ask(gateway.url, pathOf(codesOfCountries), { headers: { 'if-none-match': headers.etag! } });
  await post(gateway.url, { query: '{ nothing }' }, { accept: 'application/graphql-response+json' });
  await post(gateway.url, [{ query: codesOfCountries }, { query: '{ nothing }' }]);
  await ask(gateway.url, '/graphql', { method: 'PUT' });
  expect(await grown('mmd_requests_total')).toEqual({
    '{status="200",answer="run"}': 1,
    '{status="200",answer="kept"}': 2,
    '{status="304",answer="unchanged"}': 1,
    '{status="400",answer="refused"}': 1,
    '{status="405",answer="refused"}': 1,
    '{status="200",answer="batch"}': 1,
  });
});

it('tells how long saved operations took, each by its name, and of all others together', async () => {
  const saved = savedOperation('CountryPage');
  await post(gateway.url, { query: saved, variables: { code: 'ML' } });
  await post(gateway.url, { query: saved.trim(), variables: { code: 'SN' } });
  await post(gateway.url, { query: 'query CountryPage { edition { id } }' });
  await post(gateway.url, [{ query: saved, variables: { code: 'NE' } }, { query: codesOfCountries }]);
  const counted = await grown('mmd_request_duration_seconds_count');
  expect(counted).toEqual({ '{operation="CountryPage"}': 3, '{operation="other"}': 2 });
  const buckets = Object.entries(await grown('mmd_request_duration_seconds_bucket')).filter(([labels]) =>
    labels.endsWith('operation="other"}'),
  );
  // Each bucket includes those below it, so the last one includes all.
  const counts = buckets.map(([, count]) => count);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(buckets.at(-1)).toEqual(['{le="+Inf",operation="other"}', 2]);
  const { '{operation="other"}': seconds } = await grown('mmd_request_duration_seconds_sum');
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThan(60);
});

it('tells what questions cost, those of an array among them', async () => {
  const queries = [codesOfCountries, '{ countries(first: 50) { nodes { name } } }'];
  const costs: number[] = [];
  for (const query of queries) {
    const { text } = await post(gateway.url, { query }, { 'mmd-cost': '1' });
    costs.push((JSON.parse(text) as { extensions: { cost: { objects: number } } }).extensions.cost.objects);
  }
  const sum = costs.reduce((all, each) => all + each);
  expect(sum).toBeGreaterThan(54);
  await post(
    gateway.url,
    queries.map((query) => ({ query })),
  );
  expect(await grown('mmd_request_cost_objects_sum')).toEqual({ '': 2 * sum });
  expect(await grown('mmd_request_cost_objects_count')).toEqual({ '': 4 });
});

it('counts each error by its code, and refusals by that of their first error', async () => {
  await post(gateway.url, { query: '{ a b }' });
  await post(gateway.url, '{');
  await post(gateway.url, { query: '{ a: node(id: "x") { id } b: node(id: "y") { id } }' });
  await post(gateway.url, {
    query: `{ country(code: "FR") { ${'continental { immigrants { origin { '.repeat(3)} code ${'} } } '.repeat(3)} } }`,
  });
  await post(gateway.url, [{ query: '{ c }' }]);
  const errors = await grown('mmd_errors_total');
  expect(errors).toEqual({
    '{code="GRAPHQL_VALIDATION_FAILED"}': 3,
    '{code="BAD_REQUEST"}': 1,
    '{code="ID_INVALID"}': 2,
    '{code="TOO_MANY_OBJECTS"}': 1,
  });
  expect(await grown('mmd_refusals_total')).toEqual({
    '{code="GRAPHQL_VALIDATION_FAILED"}': 1,
    '{code="BAD_REQUEST"}': 1,
    '{code="TOO_MANY_OBJECTS"}': 1,
  });
});

it('has nothing in flight once all is answered, whatever became of it', async () => {
  const { port } = new URL(gateway.url);
  const leaving = new AbortController();
  const left = fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ meetings(first: 90) { nodes { id summary { en } } } }' }),
    signal: leaving.signal,
  }).catch(() => undefined);
  await post(gateway.url, '{');
  leaving.abort();
  await left;
  for (let turn = 0; turn < 100; turn += 1) {
    const metrics = await metricsOf(gateway);
    if (metrics['mmd_requests_in_flight'] === 0 && metrics['mmd_runs_in_flight'] === 0) return;
  }
  throw new Error('Something is in flight for ever.');
});

it('tells of the process: heap, garbage collection, and how late the event loop is', async () => {
  const metrics = await metricsOf(gateway);
  expect(metrics['nodejs_heap_size_used_bytes']).toBeGreaterThan(10_000_000);
  expect(metrics['nodejs_heap_size_used_bytes']).toBeLessThan(metrics['process_resident_memory_bytes']!);
  expect(metrics).toHaveProperty('nodejs_eventloop_lag_p99_seconds');
  expect(Object.keys(metrics).some((name) => name.startsWith('nodejs_gc_duration_seconds_count{'))).toBe(
    true,
  );
});
