import { createHash } from 'node:crypto';

import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, ask, codesOf, post, type HttpAnswer } from './support/http';
import { metricsOf } from './support/metrics';
import { openWorkplace, type Workplace } from './support/publishing';
import { startRedis, type TestRedis } from './support/redis';
import { savedNames, savedOperation } from './support/saved';
import { until } from './support/until';

// Gateways that share a Redis: one does the work, and the others give its answers.

let redis: TestRedis;
const gateways: TestGateway[] = [];

/** Starts a gateway that uses the shared cache and has planned the saved operations. */
async function start(environment: Readonly<Record<string, string>> = {}): Promise<TestGateway> {
  const gateway = await startGateway({ environment: { ...redis.environment, ...environment } });
  gateways.push(gateway);
  await until(async () => {
    const metrics = await metricsOf(gateway);
    return (
      metrics['mmd_shared_cache_up'] === 1 && metrics['mmd_operations_prepared_total']! >= savedNames.length
    );
  });
  return gateway;
}

const known = { query: savedOperation('Overlap') };

/** Asks, and waits until the answer is in the shared cache. */
async function askAndShare(gateway: TestGateway, request: unknown): Promise<HttpAnswer> {
  const before = (await redis.keys()).length;
  const answer = await post(gateway.url, request);
  await until(async () => (await redis.keys()).length > before);
  return answer;
}

beforeEach(async () => {
  redis = await startRedis();
});
afterEach(async () => {
  await Promise.all(gateways.splice(0).map((gateway) => gateway.close()));
  await redis.close();
});

it('has one gateway give what another worked out, and keep it', async () => {
  const [one, other] = [await start(), await start()];
  const worked = await askAndShare(one, known);
  const { mmd_row_cache_misses_total: statements } = await metricsOf(other);
  const given = await post(other.url, known);
  expect(given.text).toBe(worked.text);
  expect(given.headers['etag']).toBe(worked.headers['etag']);
  expect(given.headers['cache-control']).toBe(worked.headers['cache-control']);
  const metrics = await metricsOf(other);
  expect(metrics).toMatchObject({
    mmd_shared_cache_hits_total: 1,
    mmd_shared_cache_errors_total: 0,
    // No statement was run.
    mmd_row_cache_misses_total: statements,
    mmd_response_cache_entries: 1,
  });
  expect((await post(other.url, known)).text).toBe(worked.text);
  expect(await metricsOf(other)).toMatchObject({
    mmd_shared_cache_hits_total: 1,
    mmd_response_cache_hits_total: metrics['mmd_response_cache_hits_total']! + 1,
  });
});

it('tells answers to other variables apart, and has the same in every form', async () => {
  const [one, other] = [await start(), await start()];
  const query = savedOperation('CountryPage');
  for (const code of ['ML', 'FR']) await askAndShare(one, { query, variables: { code } });
  for (const code of ['FR', 'ML'])
    expect(answerOf(await post(other.url, { query, variables: { code } })).data).toMatchObject({
      country: { code },
    });
  expect(await metricsOf(other)).toMatchObject({ mmd_shared_cache_hits_total: 2 });
  const accept = 'application/graphql-response+json';
  const form = await post(other.url, { query, variables: { code: 'ML' } }, { accept });
  expect(answerOf(form).data).toMatchObject({ country: { code: 'ML' } });
  expect(await metricsOf(other)).toMatchObject({ mmd_shared_cache_hits_total: 2 });
});

it('works an answer out once for requests that wait together, and asks once for them', async () => {
  const gateway = await start();
  const answers = await Promise.all(Array.from({ length: 8 }, () => post(gateway.url, known)));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(await metricsOf(gateway)).toMatchObject({ mmd_shared_cache_misses_total: 1 });
});

it('knows a persisted query that was registered at another gateway', async () => {
  const [one, other] = [await start(), await start()];
  const query = '{ organisations(first: 3) { nodes { id name } } }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  expect(codesOf(await post(other.url, { extensions }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  const registered = await askAndShare(one, { query, extensions });
  const byHash = await post(other.url, { extensions });
  expect(answerOf(byHash).data).toEqual(answerOf(registered).data);
  expect(answerOf(byHash).errors).toBeUndefined();
});

it('leaves nothing there that does not last', async () => {
  const down = 'rabat=http://127.0.0.1:9/graphql';
  const [one, other] = [await start({ MMD_SUBGRAPHS: down }), await start({ MMD_RESPONSE_CACHE_BYTES: '0' })];
  const query = 'query CountryPage';
  const failing = { query: savedOperation('CountryPage'), variables: { code: 'ML' } };
  expect(failing.query).toContain(query);
  for (let turn = 0; turn < 3; turn += 1)
    expect(codesOf(await post(one.url, failing))).toContain('SUBGRAPH_UNAVAILABLE');
  await post(one.url, { query: savedOperation('Money') }, { 'cache-control': 'no-cache' });
  // A gateway that keeps no answers shares none either.
  await post(other.url, known);
  // Anything else would have been written before this answer.
  await askAndShare(one, { query: savedOperation('Money') });
  expect(await redis.keys()).toHaveLength(1);
});

describe('when the edition is switched', () => {
  let place: Workplace;
  beforeAll(() => {
    place = openWorkplace();
  });
  afterAll(() => place.remove());

  it('never gives an answer of another, and knows persisted queries on', async () => {
    place.retitle('The first title');
    const first = await place.publish();
    const environment = { MMD_EDITIONS_DIR: place.editions, MMD_EDITION_POLL_MS: '50' };
    const [one, other] = [await start(environment), await start(environment)];
    const query =
      'query Switched { meetings(filter: { components: [RABAT] }, first: 100) { nodes { title } } edition { id } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const byHash = { extensions: { persistedQuery: { version: 1, sha256Hash } } };
    await askAndShare(one, { query, ...byHash });
    await post(other.url, byHash);
    const serves = async (id: string): Promise<void> => {
      for (const { operatorUrl } of [one, other])
        await until(async () =>
          (await ask(operatorUrl, '/metrics')).text.includes(`mmd_edition{id="${id}"}`),
        );
    };
    const saysOf = async (gateway: TestGateway): Promise<{ edition: string; isFirst: boolean }> => {
      const answer = await post(gateway.url, byHash);
      const { edition } = answerOf(answer).data as { edition: { id: string } };
      expect(answer.headers['mmd-edition']).toBe(edition.id);
      return { edition: edition.id, isFirst: answer.text.includes('The first title') };
    };
    expect(await saysOf(other)).toEqual({ edition: first, isFirst: true });
    place.retitle('The second title');
    const second = await place.publish();
    await serves(second);
    for (const gateway of [one, other, one, other])
      expect(await saysOf(gateway)).toEqual({ edition: second, isFirst: false });
    await place.switchTo(first);
    await serves(first);
    for (const gateway of [one, other, one, other])
      expect(await saysOf(gateway)).toEqual({ edition: first, isFirst: true });
    const { mmd_shared_cache_hits_total: hits } = await metricsOf(other);
    expect(hits).toBeGreaterThanOrEqual(2);
  });
});
