import { setTimeout as wait } from 'node:timers/promises';

import { Bucket } from '../gateway/admission/bucket';
import { Buckets } from '../gateway/admission/buckets';
import { clientOf } from '../gateway/admission/clients';
import { readConfig } from '../gateway/config';
import { startGateway, type StartOptions, type TestGateway } from './support/gateway';
import { answerOf, ask, codesOf, post, sendRaw, type HttpAnswer } from './support/http';
import { metricsOf } from './support/metrics';
import { startRedis } from './support/redis';
import { until } from './support/until';

// Clients are told apart by X-Forwarded-For, as if a proxy on this machine had set it.

const gateways: TestGateway[] = [];

async function start(limit: number, options: StartOptions = {}): Promise<TestGateway> {
  const environment = {
    MMD_RATE_LIMIT: String(limit),
    MMD_TRUSTED_PROXIES: '127.0.0.1',
    ...options.environment,
  };
  const gateway = await startGateway({ ...options, environment });
  gateways.push(gateway);
  return gateway;
}

afterEach(() => Promise.all(gateways.splice(0).map((gateway) => gateway.close())));

const by = (client: string): Record<string, string> => ({ 'x-forwarded-for': client });
const leftOf = ({ headers }: HttpAnswer): number => Number(/r=(\d+)/.exec(String(headers['ratelimit']))?.[1]);
const simple = { query: '{ __typename }' };

/** Returns the points that may have flowed in since a moment. */
const flowed = (limit: number, since: number): number => ((Date.now() - since) * limit) / 60_000 + 1;

describe('who asks', () => {
  const proxies = readConfig({
    MMD_TRUSTED_PROXIES: '10.0.0.0/8, 192.0.2.7,2001:db8:ffff::/48',
  }).trustedProxies;

  test.each([
    [
      'the peer, where it is no proxy of ours, whatever it says',
      '203.0.113.9',
      '198.51.100.1',
      '203.0.113.9',
    ],
    ['the peer, where a proxy says nothing', '10.1.2.3', undefined, '10.1.2.3'],
    ['whom a proxy tells', '10.1.2.3', '198.51.100.1', '198.51.100.1'],
    [
      'not what a client wrote before the proxy did',
      '10.1.2.3',
      '1.1.1.1, 2.2.2.2,198.51.100.1',
      '198.51.100.1',
    ],
    [
      'whom the first of several proxies tells',
      '192.0.2.7',
      '1.1.1.1, 198.51.100.1, 10.9.9.9',
      '198.51.100.1',
    ],
    ['the first of all, where all are proxies', '192.0.2.7', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
    ['a proxy that tells nobody', '192.0.2.7', '198.51.100.1, unknown', '192.0.2.7'],
    ['a proxy that tells half an address', '192.0.2.7', '198.51.100.1, 198.51', '192.0.2.7'],
    ['an address with a port', '10.1.2.3', '198.51.100.1:4711', '198.51.100.1'],
    ['IPv4 within IPv6', '::ffff:10.1.2.3', '::ffff:198.51.100.1', '198.51.100.1'],
    ['a network of IPv6', '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
    ['the same network', '10.0.0.1', '2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    [
      'IPv6 with a port, after a proxy of IPv6',
      '2001:db8:ffff::1',
      '[2001:db8:1:3::9]:80',
      '2001:db8:1:3::/64',
    ],
    ['a socket that is gone', '', undefined, ''],
  ])('is %s', (_what, peer, forwardedFor, client) => {
    expect(clientOf(peer, forwardedFor, proxies)).toBe(client);
  });

  test.each(['10.0.0.0/33', '10.0', 'localhost', '10.0.0.1 10.0.0.2', '0x7f.1', '::1/129'])(
    'MMD_TRUSTED_PROXIES takes no %s',
    (value) => {
      expect(() => readConfig({ MMD_TRUSTED_PROXIES: value })).toThrow(/must be addresses or networks/);
    },
  );
});

describe('a bucket', () => {
  const size = { capacity: 60, perMs: 0.001 };

  it('fills steadily until it is full', () => {
    const bucket = new Bucket(size, 0);
    bucket.take(50, 0);
    expect([0, 10_000, 49_000, 50_000, 500_000].map((now) => bucket.levelAt(now))).toEqual([
      10, 20, 59, 60, 60,
    ]);
  });

  it('owes what was dearer than what it held, and never more than it can hold', () => {
    const bucket = new Bucket(size, 0);
    bucket.take(90, 0);
    expect(bucket.levelAt(0)).toBe(-30);
    bucket.take(1e9, 0);
    expect([0, 60_000, 61_000].map((now) => bucket.levelAt(now))).toEqual([-60, 0, 1]);
  });

  it('is forgotten for those that asked longest ago, so that memory is bounded', () => {
    const buckets = new Buckets(size, null);
    for (let client = 0; client < 25_000; client += 1) buckets.take(String(client), 60);
    expect(buckets.count).toBe(20_000);
    expect([buckets.levelOf('4999'), Math.floor(buckets.levelOf('24999'))]).toEqual([60, 0]);
  });
});

describe('what a request is charged', () => {
  // At two points a second, hardly any flow in while a request is answered.
  const limit = 120;

  /** Asks, and expects a cost of `points`, apart from the points that have flowed in meanwhile. */
  async function expectCharged(points: number, asking: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
    const since = Date.now();
    const answer = await asking();
    const spent = limit - leftOf(answer);
    expect(spent).toBeLessThanOrEqual(points);
    expect(spent).toBeGreaterThan(points - flowed(limit, since));
    return answer;
  }

  test('checking and running once, and 1 for what is kept, by POST, by GET and as 304', async () => {
    const { url } = await start(limit);
    const query = '{ country(code: "ML") { meetings(first: 40) { nodes { id title } } } }';
    const path = `/graphql?query=${encodeURIComponent(query)}`;
    expect(query).toHaveLength(70);
    // The charges: the request; 70 characters to check; a country, a connection and its 6 meetings to read.
    await expectCharged(1 + (20 + 4) + (5 + 1), () => post(url, { query }, by('198.51.100.1')));
    const posted = await expectCharged(1, () => post(url, { query }, by('198.51.100.2')));
    const got = await expectCharged(1, () => ask(url, path, { headers: by('198.51.100.3') }));
    const headers = { ...by('198.51.100.4'), 'if-none-match': String(got.headers.etag) };
    const unchanged = await expectCharged(1, () => ask(url, path, { headers }));
    expect([posted, got, unchanged].map(({ status }) => status)).toEqual([200, 200, 304]);
  });

  test('more for a longer text, and for a run that no kept answer serves', async () => {
    const { url } = await start(limit);
    await post(url, simple);
    const text = JSON.stringify({ ...simple, extensions: { padding: 'x'.repeat(50_000) } });
    expect(Math.floor(text.length / 500)).toBe(100);
    await expectCharged(1 + 100, () => post(url, text, by('198.51.100.5')));
    const own = { ...by('198.51.100.6'), 'cache-control': 'no-cache' };
    await expectCharged(1 + 5, () => post(url, simple, own));
  });

  test('what is wrong like what is right', async () => {
    const { url } = await start(limit);
    const wrong = await expectCharged(1 + (20 + 1), () =>
      post(url, { query: '{ nothing }' }, by('198.51.100.7')),
    );
    expect(codesOf(wrong)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('a client that has spent all', () => {
  it('is refused by 429, with when it may ask again, and no other is', async () => {
    const { url } = await start(30);
    const dear = '{ countries(first: 100) { nodes { meetings(first: 20) { nodes { id } } } } }';
    const first = await post(url, { query: dear }, by('203.0.113.1'));
    // It is answered, and the cost beyond the limit is owed.
    expect([first.status, leftOf(first)]).toEqual([200, 0]);
    const refused = await post(url, simple, by('203.0.113.1'));
    expect([refused.status, codesOf(refused)]).toEqual([429, ['RATE_LIMITED']]);
    expect(refused.headers['ratelimit-policy']).toBe('"cost";q=30;w=60');
    expect(refused.headers['ratelimit']).toMatch(/^"cost";r=0;t=(9\d|1[012]\d)$/);
    // A debt of 30 points at half a point a second, and then one point.
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(40);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(62);
    expect(refused.headers['cache-control']).toBe('no-store');
    expect(refused.headers['access-control-expose-headers']).toContain('ratelimit');
    expect((await post(url, simple, by('203.0.113.2'))).status).toBe(200);
  });

  it('is told the same by GET, under each media type and with a method of its own in a browser', async () => {
    const { url } = await start(1);
    await post(url, simple);
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const refused = await ask(url, '/graphql?query={__typename}', { headers: { accept } });
      expect([refused.status, refused.headers['content-type']]).toEqual([429, `${accept}; charset=utf-8`]);
    }
    expect((await ask(url, '/health/ready')).status).toBe(200);
    expect((await ask(url, '/graphql', { method: 'OPTIONS' })).status).toBe(204);
  });

  it('is refused before its body is asked for', async () => {
    const { url } = await start(1);
    await post(url, simple);
    const head =
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n';
    const answer = await sendRaw(url, `${head}Expect: 100-continue\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 429 /);
  });

  it('may ask again once enough has flowed in', async () => {
    const { url } = await start(600);
    // A debt of a few points, which ten points a second pay off.
    const statuses: number[] = [];
    const until = Date.now() + 120_000;
    while (!statuses.includes(429) && Date.now() < until)
      statuses.push((await post(url, { query: `{ a${String(statuses.length)}: __typename }` })).status);
    expect(statuses.at(-1)).toBe(429);
    const { headers } = await post(url, simple);
    await wait(Number(headers['retry-after']) * 1_000 + 200);
    expect((await post(url, simple)).status).toBe(200);
  });

  it('cannot go round it by many connections at once, nor by an array of requests', async () => {
    const { url } = await start(100, { environment: { MMD_MAX_BATCH: '1000' } });
    const asked = Array.from({ length: 50 }, (_, index) => ({ query: `{ b${String(index)}: __typename }` }));
    const answers = await Promise.all(asked.map((request) => post(url, request, by('203.0.113.3'))));
    // Each costs 1 + 21 + 5 points, and is admitted while any point is left.
    const answered = answers.filter(({ status }) => status === 200).length;
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThanOrEqual(5);
    const parts = asked.map(({ query }) => ({ query: query.replaceAll('b', 'c') }));
    const batch = await post(url, parts, by('203.0.113.4'));
    const told = (JSON.parse(batch.text) as { data?: unknown }[]).filter(({ data }) => data !== undefined);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual(5);
  });

  it('is told of in the log where a proxy is not trusted, once', async () => {
    const lines: string[] = [];
    const { url } = await start(1_000, {
      environment: { MMD_TRUSTED_PROXIES: '10.0.0.0/8' },
      onLog: (line) => lines.push(line),
    });
    const answers = [await post(url, simple, by('203.0.113.7')), await post(url, simple, by('203.0.113.8'))];
    expect(leftOf(answers[1]!)).toBeLessThan(leftOf(answers[0]!) + 10);
    const told = lines.filter((line) => line.includes('MMD_TRUSTED_PROXIES'));
    expect(told).toHaveLength(1);
    expect(JSON.parse(told[0]!)).toMatchObject({ level: 40, peer: '127.0.0.1' });
  });

  it('is no one where no limit is set', async () => {
    const { url } = await start(0);
    const { status, headers } = await post(url, simple);
    expect([status, headers['ratelimit'], headers['ratelimit-policy']]).toEqual([200, undefined, undefined]);
  });
});

describe('through Redis', () => {
  it('what a client spent at one process it has not got at another', async () => {
    const redis = await startRedis();
    try {
      const [one, other] = [await start(50, redis), await start(50, redis)];
      for (const each of [one, other])
        await until(async () => (await metricsOf(each))['mmd_shared_cache_up'] === 1);
      await post(one.url, { query: '{ countries(first: 100) { nodes { code } } }' }, by('203.0.113.5'));
      await post(one.url, simple, by('203.0.113.6'));
      await until(async () => (await post(other.url, simple, by('203.0.113.5'))).status === 429);
      expect((await post(other.url, simple, by('203.0.113.6'))).status).toBe(200);
      // A client's entry expires once its bucket would be full again.
      expect((await redis.keys()).filter((key) => key.includes('rate:203.0.113.'))).toHaveLength(2);
    } finally {
      await Promise.all(gateways.splice(0).map((gateway) => gateway.close()));
      await redis.close();
    }
  });

  it('each process goes on by itself while Redis is away', async () => {
    const { url } = await start(20, { environment: { CACHE_URL: 'redis://127.0.0.1:9' } });
    expect([(await post(url, simple)).status, (await post(url, simple)).status]).toEqual([200, 429]);
    expect(answerOf(await post(url, simple)).data).toBeUndefined();
  });
});
