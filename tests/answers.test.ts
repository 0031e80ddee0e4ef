import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import type { Edition } from '../gateway/graph/subgraphs';
import { openTestEdition, startGatewayOver, type TestEdition } from './support/edition';
import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, ask, post, type HttpAnswer } from './support/http';
import { withResolver } from './support/inject';
import { openLaterStore } from './support/laterStore';
import { savedOperation } from './support/saved';

// Kept answers as a client sees them, over real HTTP.

const small = '{ country(code: "ML") { name } }';
const large = '{ initiatives(first: 50) { nodes { id title startDate } } }';

const pathOf = (parts: Readonly<Record<string, string>>): string =>
  `/graphql?${String(new URLSearchParams(parts))}`;

const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex');

const persisted = (query: string): string =>
  JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(query) } });

/** Returns the bytes of an answer as they came. */
function bytesOf(base: string, path: string, headers: Readonly<Record<string, string>>): Promise<Buffer> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
    })
      .on('error', reject)
      .end();
  });
}

describe('a question that was asked before', () => {
  let gateway: TestGateway;
  const statements = { of: (): number => 0 };

  beforeAll(async () => {
    const edition = await openTestEdition();
    statements.of = () => Object.values(edition.executed()).reduce((sum, one) => sum + one, 0);
    gateway = await startGatewayOver(edition);
    for (const query of [small, large])
      for (const accept of ['*/*', 'application/graphql-response+json'])
        await post(gateway.url, { query }, { accept });
  });
  afterAll(() => gateway.close());

  const get = (query: string, headers: Readonly<Record<string, string>> = {}): Promise<HttpAnswer> =>
    ask(gateway.url, pathOf({ query }), { headers: { accept: '*/*', ...headers } });

  it('has the same answer as the first time, by POST and by GET, in the form that is asked for', async () => {
    // Worded differently than before, so that its operation has to be checked first.
    const fresh = `${small} # ${String(Math.random())}`;
    for (const accept of [
      '*/*',
      'application/json',
      'application/graphql-response+json',
      'text/html, */*;q=0.1',
    ]) {
      const first = await post(gateway.url, { query: `${fresh} ${accept}` }, { accept });
      const again = await post(gateway.url, { query: `${fresh} ${accept}` }, { accept });
      expect(first.headers.etag).toMatch(/^W\/".+"$/);
      expect([again.text, again.headers.etag, again.headers['content-type']]).toEqual([
        first.text,
        first.headers.etag,
        first.headers['content-type'],
      ]);
      const got = await get(`${fresh} ${accept}`, { accept });
      expect([got.text, got.headers.etag]).toEqual([again.text, again.headers.etag]);
    }
  });

  it('is answered without a statement, and says how long and for whom it may be kept', async () => {
    await get(large);
    const before = statements.of();
    const { status, headers } = await get(large);
    expect(statements.of()).toBe(before);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=60, must-revalidate',
      vary: 'accept, accept-encoding',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
      'mmd-edition': gateway.edition.id,
      etag: expect.stringContaining(gateway.edition.id) as string,
    });
  });

  it('is answered 304 to whoever has it, before anything runs', async () => {
    const query = '{ meetings(first: 3) { nodes { id } } }';
    const before = statements.of();
    const { headers } = await get(query);
    expect(statements.of() - before).toBe(1);
    for (const known of [
      headers.etag!,
      headers.etag!.replace('W/', ''),
      `"another", ${headers.etag!}`,
      '*',
    ]) {
      const answer = await get(query, { 'if-none-match': known, 'cache-control': 'no-cache' });
      expect([answer.status, answer.text]).toEqual([304, '']);
      expect(answer.headers).toMatchObject({
        etag: headers.etag,
        vary: headers.vary,
        'cache-control': headers['cache-control'],
        'mmd-edition': gateway.edition.id,
      });
    }
    expect(statements.of() - before).toBe(1);
    expect((await get(query, { 'if-none-match': '"another"' })).status).toBe(200);
    // Only a GET can be answered with 304.
    const posted = await post(gateway.url, { query }, { accept: '*/*', 'if-none-match': headers.etag! });
    expect(posted.status).toBe(200);
  });

  it('has a validator for its operation, variables and form, and no other', async () => {
    const named = 'query Named($code: CountryCode!) { country(code: $code) { name } }';
    const etags = new Set<unknown>();
    for (const accept of ['*/*', 'application/graphql-response+json'])
      for (const query of [small, named])
        for (const code of ['ML', 'FR']) {
          const body = { query, ...(query === named && { variables: { code } }) };
          await post(gateway.url, body, { accept });
          etags.add((await post(gateway.url, body, { accept })).headers.etag);
        }
    expect(etags.size).toBe(6);
  });

  it('is worked out anew for `Cache-Control: no-cache`, and what is kept stays as it is', async () => {
    const { headers } = await get(large);
    const before = statements.of();
    const anew = await get(large, { 'cache-control': 'no-cache' });
    expect(statements.of() - before).toBe(1);
    expect(anew.headers.etag).toBe(headers.etag);
    expect(anew.text).toBe((await get(large)).text);
    expect(statements.of() - before).toBe(1);
  });

  it('comes compressed: by brotli where it is kept, by gzip where it is not, and not at all where it is short', async () => {
    const plain = (await get(large)).text;
    const encoded = async (query: string, headers: Readonly<Record<string, string>>) => {
      const accepts = { accept: '*/*', ...headers };
      const { headers: answered } = await ask(gateway.url, pathOf({ query }), { headers: accepts });
      const bytes = await bytesOf(gateway.url, pathOf({ query }), accepts);
      expect(answered['content-length']).toBe(String(bytes.length));
      return { coding: answered['content-encoding'], bytes };
    };
    const brotli = await encoded(large, { 'accept-encoding': 'gzip, deflate, br' });
    expect([brotli.coding, brotliDecompressSync(brotli.bytes).toString()]).toEqual(['br', plain]);
    expect(brotli.bytes.length).toBeLessThan(plain.length / 2);
    const gzip = await encoded(large, { 'accept-encoding': 'gzip' });
    expect([gzip.coding, gunzipSync(gzip.bytes).toString()]).toEqual(['gzip', plain]);
    const refused = await encoded(large, { 'accept-encoding': 'br;q=0, gzip;q=0.5' });
    expect(refused.coding).toBe('gzip');
    const once = await encoded(large, { 'accept-encoding': 'gzip, br', 'cache-control': 'no-cache' });
    expect([once.coding, gunzipSync(once.bytes).toString()]).toEqual(['gzip', plain]);
    expect((await encoded(small, { 'accept-encoding': 'gzip, br' })).coding).toBeUndefined();
    expect((await encoded(large, { 'accept-encoding': 'identity' })).coding).toBeUndefined();
  });

  it('may be asked by its hash alone, a saved operation from the start', async () => {
    const query = savedOperation('Overlap');
    const byHash = await ask(gateway.url, pathOf({ extensions: persisted(query) }));
    expect(byHash.status).toBe(200);
    expect(byHash.headers.etag).toBeDefined();
    expect(answerOf(byHash)).toEqual(answerOf(await post(gateway.url, { query })));
    const unknown = await ask(gateway.url, pathOf({ extensions: persisted('{ nothing }') }), {});
    expect(answerOf(unknown).errors?.[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('what is asked by many at one time', () => {
  let edition: TestEdition;
  let gateway: TestGateway;
  beforeAll(async () => {
    edition = await openTestEdition(openLaterStore);
    gateway = await startGatewayOver(edition);
  });
  afterAll(() => gateway.close());

  it('is worked out once', async () => {
    const query = '{ meetings(first: 9) { totalCount nodes { id title hosts { __typename } } } }';
    const executed = () => edition.executed()['atlas']!;
    const before = executed();
    const alone = await post(gateway.url, { query }, { 'cache-control': 'no-cache' });
    const cost = executed() - before;
    const answers = await Promise.all(Array.from({ length: 12 }, () => post(gateway.url, { query })));
    expect(executed() - before).toBe(2 * cost);
    expect(new Set(answers.map(({ text }) => text))).toEqual(new Set([alone.text]));
    // A client that asks for its own run gets one.
    const own = { 'cache-control': 'no-cache' };
    await Promise.all(Array.from({ length: 3 }, () => post(gateway.url, { query }, own)));
    expect(executed() - before).toBe(5 * cost);
  });
});

describe('an answer with errors', () => {
  it('is never kept: the next may be better', async () => {
    let fails = true;
    const place = { subgraph: 'rabat', type: 'RabatProcess', field: 'summary' };
    const broken = (edition: Edition): Edition =>
      withResolver(edition, place, (resolve) => (...args) => {
        if (fails) throw new Error('fails on purpose');
        return resolve?.(...args);
      });
    const gateway = await startGateway({ edition: broken });
    const query = '{ rabat { id summary } }';
    await post(gateway.url, { query });
    for (let turn = 0; turn < 2; turn += 1) {
      const bad = await post(gateway.url, { query });
      expect(answerOf(bad).errors).toHaveLength(1);
      expect(bad.headers.etag).toBeUndefined();
      expect(bad.headers['cache-control']).toBe('no-store');
    }
    fails = false;
    const good = await post(gateway.url, { query });
    expect(answerOf(good).errors).toBeUndefined();
    expect(good.headers.etag).toBeDefined();
    await gateway.close();
  });
});
