import { setTimeout as wait } from 'node:timers/promises';

import { readConfig } from '../gateway/config';
import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, post } from './support/http';
import { metricsOf } from './support/metrics';
import { openProxy, type Proxy } from './support/proxy';
import { startRedis, type TestRedis } from './support/redis';
import { savedNames, savedOperation } from './support/saved';
import { until } from './support/until';

// A shared cache that is gone, slow, lying or not ours: every answer is still whole, and the cache is used again later.

let redis: TestRedis;
let proxy: Proxy;
let gateway: TestGateway;
let log: string[];
const gateways: TestGateway[] = [];

beforeEach(async () => {
  redis = await startRedis();
  proxy = await openProxy(redis.url);
  log = [];
});
afterEach(async () => {
  await Promise.all(gateways.splice(0).map((one) => one.close()));
  await proxy.cut();
  await redis.close();
});

async function start(environment: Readonly<Record<string, string>> = {}): Promise<void> {
  const url = Object.assign(new URL(proxy.url), { pathname: '/' }).href;
  gateway = await startGateway({
    environment: { ...redis.environment, CACHE_URL: url, ...environment },
    onLog: (line) => log.push(line),
  });
  gateways.push(gateway);
}

/** For a Redis that is to count as gone when it does not answer. */
const soonGone = { MMD_CACHE_TIMEOUT_MS: '50' };

const upTo = (isUp: 0 | 1): Promise<void> =>
  until(async () => (await metricsOf(gateway))['mmd_shared_cache_up'] === isUp);

const codes = ['ML', 'FR', 'NG', 'SN', 'DE', 'IT', 'ES', 'NE', 'ET', 'SD', 'KE', 'TN', 'MA', 'GH'];
const query = savedOperation('CountryPage');
let asked = 0;

/** Asks a new question, so that the shared cache is asked for it. */
async function askAnother(): Promise<void> {
  const code = codes[asked % codes.length]!;
  asked += 1;
  const answer = await post(gateway.url, { query, variables: { code } });
  expect(answerOf(answer)).not.toHaveProperty('errors');
  expect(answerOf(answer).data).toMatchObject({ country: { code } });
}

const timesLogged = (text: string): number => log.filter((line) => line.includes(text)).length;
const gone = 'shared cache unavailable';
const used = 'shared cache connected';

it('that is not there at start is gone without, said once, and used when it comes', async () => {
  await proxy.cut();
  await start();
  for (let turn = 0; turn < 4; turn += 1) await askAnother();
  await until(() => timesLogged(gone) === 1);
  // It has tried to reconnect more than once by now.
  await wait(2_500);
  expect(timesLogged(gone)).toBe(1);
  await proxy.mend();
  await upTo(1);
  await askAnother();
  await until(async () => (await redis.keys()).length > 0);
  expect(timesLogged(used)).toBe(1);
});

it('that goes away is gone without, and taken up again when it is back', async () => {
  await start();
  await upTo(1);
  // On a busy machine it may have been gone before.
  log.length = 0;
  for (let turn = 1; turn <= 2; turn += 1) {
    await askAnother();
    await proxy.cut();
    for (let again = 0; again < 4; again += 1) await askAnother();
    await upTo(0);
    expect(timesLogged(gone)).toBe(turn);
    await proxy.mend();
    await upTo(1);
    expect(timesLogged(used)).toBe(turn);
  }
  const before = (await metricsOf(gateway))['mmd_shared_cache_misses_total']!;
  await askAnother();
  expect((await metricsOf(gateway))['mmd_shared_cache_misses_total']).toBe(before + 1);
});

it('that never answers keeps few waiting, and then nobody', async () => {
  await start(soonGone);
  await upTo(1);
  log.length = 0;
  proxy.freeze();
  for (let turn = 0; turn < 6; turn += 1) await askAnother();
  await upTo(0);
  const { mmd_shared_cache_errors_total: errors } = await metricsOf(gateway);
  for (let turn = 0; turn < 4; turn += 1) await askAnother();
  expect((await metricsOf(gateway))['mmd_shared_cache_errors_total']).toBe(errors);
  expect(timesLogged(gone)).toBe(1);
  await proxy.cut();
  await proxy.mend();
  await upTo(1);
});

it('that never answers from the start is as good as none', async () => {
  proxy.freeze();
  await start(soonGone);
  for (let turn = 0; turn < 3; turn += 1) await askAnother();
  await until(() => timesLogged(gone) === 1);
  expect(log.join('\n')).toContain('no response within');
});

it.each([
  '+OK\r\n',
  '$5\r\nhello\r\n',
  '!!! this is no Redis\r\n',
  'HTTP/1.1 400 Bad Request\r\n\r\n',
  '*-7\r\n$',
])('that babbles %j gives no wrong answer, and is used on', async (text) => {
  await start(soonGone);
  await upTo(1);
  await askAnother();
  proxy.babble(text);
  for (let turn = 0; turn < 6; turn += 1) await askAnother();
  await upTo(1);
  // Some of these are replies without a question, which must not become the reply to the next one.
  await until(async () => {
    const before = (await metricsOf(gateway))['mmd_shared_cache_errors_total'];
    for (let turn = 0; turn < 3; turn += 1) await askAnother();
    return (await metricsOf(gateway))['mmd_shared_cache_errors_total'] === before;
  });
});

it('whose texts were changed, cut, or put in the place of others is not believed', async () => {
  await start();
  await upTo(1);
  const request = (code: string): unknown => ({ query, variables: { code } });
  for (const code of ['ML', 'FR']) await post(gateway.url, request(code));
  await until(async () => (await redis.keys()).length === 2);
  const [one = '', other = ''] = await redis.keys();
  const [text = '', otherText = ''] = [await redis.get(one), await redis.get(other)].map(String);
  const bad: readonly (readonly [string, string])[] = [
    [otherText, text],
    [text.slice(0, -5), ''],
    [text.replace('"data"', '"DATA"'), '{"data":null}'],
  ];
  for (const [forOne, forOther] of bad) {
    await redis.set(one, forOne);
    await redis.set(other, forOther);
    const fresh = await startGateway({ environment: redis.environment });
    await until(async () => {
      const metrics = await metricsOf(fresh);
      return (
        metrics['mmd_shared_cache_up'] === 1 && metrics['mmd_operations_prepared_total']! >= savedNames.length
      );
    });
    for (const code of ['ML', 'FR'])
      expect(answerOf(await post(fresh.url, request(code))).data).toMatchObject({ country: { code } });
    expect(await metricsOf(fresh)).toMatchObject({
      mmd_shared_cache_hits_total: 0,
      mmd_shared_cache_errors_total: 2,
    });
    // Bad entries are replaced.
    await until(async () => (await redis.get(one)) === text && (await redis.get(other)) === otherText);
    await fresh.close();
  }
});

it('that wants another password is gone without, and no password is told', async () => {
  const url = Object.assign(new URL(proxy.url), {
    username: 'gate',
    password: 'secret-word',
    pathname: '/0',
  });
  await start({ CACHE_URL: url.href });
  await askAnother();
  await until(() => timesLogged(gone) === 1);
  expect(log.join('\n')).toMatch(/AUTH|WRONGPASS/);
  expect(log.join('\n')).not.toMatch(/secret-word/);
});

it('must have an address of Redis, which is not shown where it is wrong', async () => {
  await start();
  expect(() => readConfig({ CACHE_URL: 'http://gate:secret-word@127.0.0.1' })).toThrow(
    /CACHE_URL="\(hidden\)": must be the address of a Redis/,
  );
  expect(() => readConfig({ MMD_CACHE_PREFIX: 'a b', MMD_CACHE_TTL_SECONDS: '0' })).toThrow(
    /2 invalid values/,
  );
});
