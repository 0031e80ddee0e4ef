import { isObjectType, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';

import { openPlanner } from '../gateway/engine/apollo';
import { plannerLimits } from '../gateway/graph/supergraph';
import { openTestEdition } from './support/edition';
import { openExecutors } from './fuzz/compare';
import { everyField } from './fuzz/everyField';
import { poolsOf } from './fuzz/pools';
import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, ask, post } from './support/http';
import { metricsOf } from './support/metrics';
import { savedNames, savedOperation } from './support/saved';
import { until } from './support/until';

const prepared = 'mmd_operations_prepared_total';

describe('metrics', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  it('tell of the saved operations, planned before anybody asked, with their names and without', async () => {
    await until(async () => (await metricsOf(gateway))[prepared] === savedNames.length);
    for (const name of savedNames) {
      const variables = name === 'CountryPage' ? { code: 'ML' } : {};
      const query = savedOperation(name);
      for (const request of [
        { query, variables },
        { query, variables, operationName: name },
      ])
        expect(answerOf(await post(gateway.url, request)).errors).toBeUndefined();
    }
    const metrics = await metricsOf(gateway);
    expect(metrics[prepared]).toBe(savedNames.length);
    expect(metrics['mmd_fetches_not_compiled_total']).toBe(0);
    expect(metrics['mmd_responses_completed_total']).toBe(0);
  });

  it('count what the caches did', async () => {
    const before = await metricsOf(gateway);
    const query = '{ organisations(first: 7) { totalCount nodes { id name } } }';
    for (let turn = 0; turn < 4; turn += 1) await post(gateway.url, { query });
    const after = await metricsOf(gateway);
    const grown = (name: string): number => after[name]! - before[name]!;
    expect(grown(prepared)).toBe(1);
    expect(grown('mmd_response_cache_misses_total')).toBe(1);
    expect(grown('mmd_response_cache_hits_total')).toBe(3);
    expect(grown('mmd_response_cache_entries')).toBe(1);
    expect(grown('mmd_response_cache_bytes')).toBeGreaterThan(100);
    expect(grown('mmd_row_cache_misses_total')).toBe(2);
    expect(grown('mmd_row_cache_hits_total')).toBe(0);
    await post(gateway.url, { query }, { 'cache-control': 'no-cache' });
    const anew = await metricsOf(gateway);
    expect(anew['mmd_row_cache_hits_total']! - after['mmd_row_cache_hits_total']!).toBe(2);
    expect(grown('mmd_row_cache_entries')).toBe(2);
    expect(grown('mmd_row_cache_bytes')).toBeGreaterThan(100);
    expect(after['process_resident_memory_bytes']).toBeGreaterThan(1_000_000);
  });

  it('name the edition, and nothing of what was asked but by a saved operation', async () => {
    await post(gateway.url, { query: 'query Strange { organisations(first: 2) { totalCount } }' });
    const { text } = await ask(gateway.operatorUrl, '/metrics');
    expect(text).toContain(`mmd_edition{id="${gateway.edition.id}"} 1\n`);
    expect(text).not.toMatch(/organisations|Strange|select/i);
    expect((await ask(gateway.operatorUrl, '/metrics', { method: 'HEAD' })).text).toBe('');
    expect((await ask(gateway.operatorUrl, '/metrics', { method: 'POST' })).status).toBe(405);
  });
});

it('are nowhere without a port of their own, and nothing need be saved', async () => {
  const gateway = await startGateway({
    environment: { MMD_OPERATOR_PORT: '', MMD_OPERATIONS_DIR: 'docs' },
  });
  expect(gateway.operatorUrl).toBe('');
  expect(answerOf(await post(gateway.url, { query: '{ __typename }' })).data).toEqual({
    __typename: 'Query',
  });
  await gateway.close();
});

it('compiles every field of the graph', async () => {
  const supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8');
  const planner = openPlanner(supergraphSdl, plannerLimits);
  const edition = await openTestEdition();
  const executors = openExecutors(planner, supergraphSdl, edition);
  const operations = everyField(planner.apiSchema, await poolsOf(edition));
  const types = Object.values(planner.apiSchema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  );
  expect([...operations.keys()].sort()).toEqual(types.map(({ name }) => name).sort());
  for (const query of operations.values()) {
    expect(validate(planner.apiSchema, parse(query))).toEqual([]);
    await executors.engine({ query, variables: {} });
  }
  expect(executors.counts).toMatchObject({ fetchesNotCompiled: 0, prepared: operations.size });
  await executors.stop();
  await edition.close();
});
