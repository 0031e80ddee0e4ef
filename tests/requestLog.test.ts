import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';

import pino from 'pino';

import { readConfig } from '../gateway/config';
import { ErrorCode, faultsOfServer } from '../gateway/errors';
import { Observer } from '../gateway/observing/observer';
import { readable } from '../gateway/logging/readable';
import { noLooks } from './support/health';
import { startGateway, type StartOptions, type TestGateway } from './support/gateway';
import { answerOf, ask, post } from './support/http';
import { withResolver } from './support/inject';
import { savedOperation } from './support/saved';

type Line = Readonly<Record<string, unknown>>;

const about = /request/;

let gateway: TestGateway;
let lines: Line[];
let raw: string[];

async function start(options: StartOptions = {}): Promise<void> {
  [lines, raw] = [[], []];
  gateway = await startGateway({
    ...options,
    environment: {
      ...noLooks,
      MMD_LOG_REQUESTS: '1',
      MMD_MAX_BATCH: '3',
      // No request counts as slow, however busy this machine is.
      MMD_SLOW_REQUEST_MS: '600000',
      MMD_DEADLINE_MS: '60000',
      ...options.environment,
    },
    onLog(text) {
      const line = JSON.parse(text) as Line;
      if (!about.test(String(line['msg'])) || line['request'] === undefined) return;
      lines.push(line);
      raw.push(text);
    },
  });
}

/** Lets tests share a gateway, each beginning with an empty log. */
function over(options: StartOptions = {}): void {
  beforeAll(() => start(options));
  beforeEach(() => void ([lines.length, raw.length] = [0, 0]));
  afterAll(() => gateway.close());
}

/** Returns the line of the request answered last. */
const last = (): Line => lines.at(-1) ?? {};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a line of the log for each request', () => {
  over();

  it('says what was asked by whom, and how it was answered', async () => {
    const query = savedOperation('CountryPage');
    const body = { query, variables: { code: 'ML' } };
    const named = { 'apollographql-client-name': 'atlas-of-routes', 'apollographql-client-version': '3.1' };
    const first = await post(gateway.url, body, named);
    expect(last()).toMatchObject({
      level: 30,
      msg: 'request',
      request: first.headers['x-request-id'],
      operation: 'CountryPage',
      hash: sha256(query),
      client: 'atlas-of-routes',
      clientVersion: '3.1',
      status: 200,
      answer: 'run',
      bytes: Buffer.byteLength(first.text),
      edition: gateway.edition.id,
    });
    expect(last()['ms']).toBeGreaterThan(0);
    expect(last()['errors']).toBeUndefined();
    expect(last()['subgraphs']).toEqual(expect.arrayContaining(['atlas', 'rabat']));
    const { text } = await post(gateway.url, body, { 'mmd-cost': '1' });
    const { cost } = (JSON.parse(text) as { extensions: { cost: object } }).extensions;
    expect(last()).toMatchObject({ answer: 'kept', cost, bytes: Buffer.byteLength(text) });
    expect(last()['subgraphs']).toBeUndefined();
    expect(lines).toHaveLength(2);
  });

  it('tells kept answers, unchanged ones, shared runs and runs apart', async () => {
    const search = `/graphql?query=${encodeURIComponent('{ countries(first: 3) { nodes { code } } }')}`;
    const { headers } = await ask(gateway.url, search);
    await ask(gateway.url, search);
    await ask(gateway.url, search, { headers: { 'if-none-match': headers.etag! } });
    expect(lines.map(({ answer, status }) => [answer, status])).toEqual([
      ['run', 200],
      ['kept', 200],
      ['unchanged', 304],
    ]);
    await post(
      gateway.url,
      { query: '{ countries(first: 3) { nodes { code } } }' },
      { 'cache-control': 'no-cache' },
    );
    expect(last()['answer']).toBe('run');
  });

  it('has nothing of the values of variables, nor of the document', async () => {
    const query =
      'query($code: CountryCode!, $text: String) { country(code: $code) { name } search(text: $text) { __typename } }';
    await post(gateway.url, {
      query: 'query($s: ID!){ node(id: $s) { id } }',
      variables: { s: 'meeting:secret-71' },
    });
    await post(gateway.url, { query, variables: { code: 'secret-72', text: 'secret-73' } });
    await post(gateway.url, { query: '{ country(code: "secret-74") { name } }' });
    await post(gateway.url, '{"query":"secret-75');
    expect(lines).toHaveLength(4);
    expect(raw.join('')).not.toMatch(/secret|country\(/);
  });

  it.each(['PUT', 'HEAD', 'PROPFIND'])('tells the refusal of %s', async (method) => {
    const { status, headers } = await ask(gateway.url, '/graphql', { method });
    expect(status).toBe(405);
    expect(last()).toMatchObject({
      request: headers['x-request-id'],
      status: 405,
      answer: 'refused',
      errors: ['METHOD_NOT_ALLOWED'],
    });
  });

  it('tells refusals with their codes, by the names that the client gave', async () => {
    const query = 'query Wrong { nothing }';
    const { headers } = await post(gateway.url, { query, operationName: 'Wrong' });
    expect(last()).toMatchObject({
      request: headers['x-request-id'],
      operation: 'Wrong',
      hash: sha256(query),
      answer: 'refused',
      errors: ['GRAPHQL_VALIDATION_FAILED'],
    });
    expect(last()['cost']).toBeUndefined();
    await ask(gateway.url, '/graphql', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'x',
    });
    expect(last()).toMatchObject({ status: 415, errors: ['UNSUPPORTED_MEDIA_TYPE'] });
    const hash = sha256('{ never }');
    const persisted = { persistedQuery: { version: 1, sha256Hash: hash } };
    await post(gateway.url, { extensions: persisted, operationName: 'n'.repeat(5_000) });
    expect(last()).toMatchObject({
      hash,
      operation: `${'n'.repeat(100)}…`,
      errors: ['PERSISTED_QUERY_NOT_FOUND'],
    });
  });

  it('is one for an array, with what its parts cost together', async () => {
    const parts = [
      { query: 'query A { country(code: "ML") { name } }' },
      { query: '{ nothing }' },
      { query: 'query B { countries(first: 2) { nodes { code } } }' },
    ];
    const { text } = await post(gateway.url, parts, { 'mmd-cost': '1' });
    const answers = JSON.parse(text) as { extensions?: { cost: { objects: number; bytes: number } } }[];
    const costs = answers.map(({ extensions }) => extensions?.cost);
    expect(costs[1]).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(last()).toMatchObject({
      answer: 'batch',
      operations: ['A', null, 'B'],
      errors: ['GRAPHQL_VALIDATION_FAILED'],
      cost: {
        objects: costs[0]!.objects + costs[2]!.objects,
        bytes: costs[0]!.bytes + costs[2]!.bytes,
      },
    });
    // Each costs as much as on its own.
    const alone = await post(gateway.url, parts[2], { 'mmd-cost': '1' });
    expect((JSON.parse(alone.text) as (typeof answers)[0]).extensions?.cost).toEqual(costs[2]);
  });
});

describe('the id of a request', () => {
  over();

  const idGiven = async (headers: Readonly<Record<string, string>>): Promise<unknown> => {
    const answer = await post(gateway.url, { query: '{ __typename }' }, headers);
    expect(last()['request']).toBe(answer.headers['x-request-id']);
    return answer.headers['x-request-id'];
  };
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736';

  it('is the one that the client sends, else that of its trace, else a new one', async () => {
    expect(await idGiven({ 'x-request-id': 'abc-1.2:3' })).toBe('abc-1.2:3');
    expect(await idGiven({ traceparent: `00-${trace}-00f067aa0ba902b7-01` })).toBe(trace);
    const made = await idGiven({});
    expect(made).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(await idGiven({})).not.toBe(made);
  });

  it.each([
    ['an empty one', { 'x-request-id': '' }],
    ['one that is too long', { 'x-request-id': 'a'.repeat(129) }],
    ['one that would steer a terminal', { 'x-request-id': 'a\u009b31m' }],
    ['one with spaces', { 'x-request-id': 'a b' }],
    ['a trace of zeros', { traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` }],
    ['a trace that is cut off', { traceparent: `00-${trace}` }],
    ['a trace of a version that there is not', { traceparent: `ff-${trace}-00f067aa0ba902b7-01` }],
  ])('is made anew in place of %s', async (_, headers) => {
    expect(await idGiven(headers)).toMatch(/^[\da-f-]{36}$/);
  });

  it('is on every answer: unchanged, refused, of an array; and pages may send and read it', async () => {
    const id = { 'x-request-id': 'the-one' };
    const search = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
    const { headers } = await ask(gateway.url, search, { headers: id });
    const answers = [
      await ask(gateway.url, search, { headers: { ...id, 'if-none-match': headers.etag! } }),
      await post(gateway.url, '{', id),
      await post(gateway.url, { query: '{ nothing }' }, id),
      await ask(gateway.url, '/graphql?query=%7B', { headers: { ...id, accept: 'image/png' } }),
    ];
    const elsewhere = [
      ...['/nope', '/', '/dashboard', '/health/live', '/health/ready'].map((path) => ({
        path,
        method: 'GET',
      })),
      { path: '/health/live', method: 'POST' },
      { path: '/graphql', method: 'OPTIONS' },
    ];
    for (const { path, method } of elsewhere)
      answers.push(await ask(gateway.url, path, { method, headers: id }));
    for (const answer of answers) expect(answer.headers['x-request-id']).toBe('the-one');
    expect(headers['access-control-expose-headers']).toContain('x-request-id');
    const leave = await ask(gateway.url, '/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(leave.headers['access-control-allow-headers']).toContain('x-request-id');
  });
});

const quiet = { MMD_LOG_REQUESTS: '0' };

describe('without a share of requests to tell of', () => {
  const query = '{ edition { id } }';
  over({
    environment: quiet,
    edition: (edition) =>
      withResolver(edition, { subgraph: 'atlas', type: 'Query', field: 'edition' }, () => () => {
        throw new Error('of ours');
      }),
  });

  it('nothing is told of what is answered as it should be, or is the client’s mistake', async () => {
    await post(gateway.url, { query: '{ __typename }' });
    await post(gateway.url, { query: '{ nothing }' });
    expect(lines).toEqual([]);
  });

  it('faults of the server are told, with the reference that the client has', async () => {
    const answer = answerOf(await post(gateway.url, { query }));
    const extensions = answer.errors?.[0]?.extensions;
    expect(extensions?.['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(last()).toMatchObject({
      level: 40,
      msg: 'request with a server error',
      errors: ['INTERNAL_SERVER_ERROR'],
      references: [extensions?.['reference']],
      subgraphs: ['atlas'],
    });
  });
});

it('tells of what is slow without a share of requests to tell of', async () => {
  await start({ environment: { ...quiet, MMD_SLOW_REQUEST_MS: '1' } });
  // Planning a new operation takes longer than that.
  await post(gateway.url, { query: '{ organisations(first: 9) { nodes { id name again: id } } }' });
  expect(last()).toMatchObject({ level: 40, msg: 'slow request', status: 200 });
  const { ms, checkedMs } = last() as { ms: number; checkedMs: number };
  expect(ms).toBeGreaterThan(1);
  expect(checkedMs).toBeGreaterThan(1);
  expect(checkedMs).toBeLessThanOrEqual(ms);
  await gateway.close();
});

describe('of many requests', () => {
  /** Observes requests without a server; `answer` answers `count` of them at once with a status. */
  function observed(share: number) {
    const told: Line[] = [];
    const log = pino({}, { write: (text) => void told.push(JSON.parse(text) as Line) });
    const observer = new Observer({ logRequests: share, slowRequestMs: 600_000 }, log);
    const answer = (count: number, status: number): void => {
      for (let turn = 0; turn < count; turn += 1) {
        const request = { headers: {}, httpVersion: '1.1' };
        const outcome = { status, bytes: 2, edition: '1-a', answer: 'run' } as const;
        observer.end({ request, trail: observer.begin(request) }, outcome);
      }
    };
    return { told, answer };
  }

  it('the share is told that is configured', () => {
    const half = observed(0.5);
    half.answer(400, 200);
    expect(half.told.length).toBeGreaterThan(120);
    expect(half.told.length).toBeLessThan(280);
    const none = observed(0);
    none.answer(400, 200);
    expect(none.told).toEqual([]);
    for (const wrong of ['2', '-1', 'half', '1.5', '.'])
      expect(() => readConfig({ MMD_LOG_REQUESTS: wrong })).toThrow(/must be a number from 0 to 1/);
    expect(readConfig({ MMD_PROFILE: 'public' }).logRequests).toBe(0.01);
  });

  it('not more than twenty faults are told in a second, and then how many were left out', async () => {
    const count = 300;
    const { told, answer } = observed(0);
    answer(count, 503);
    expect(told.length).toBeGreaterThanOrEqual(20);
    expect(told.length).toBeLessThan(count / 2);
    await wait(1_100);
    answer(1, 503);
    const leftOut = told.reduce((sum, line) => sum + Number(line['leftOut'] ?? 0), 0);
    expect(told.at(-1)?.['leftOut']).toBeGreaterThan(0);
    expect(told.length + leftOut).toBe(count + 1);
  });
});

it('tells of a client that has gone before its answer', async () => {
  await start();
  const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
  socket.write(
    'POST /graphql HTTP/1.1\r\nHost: a\r\nX-Request-Id: gone\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
  );
  await wait(200);
  socket.destroy();
  while (lines.length === 0) await wait(20);
  expect(last()).toMatchObject({ request: 'gone', status: 499, answer: 'gone', bytes: 0 });
  await gateway.close();
});

it('takes for faults of the server those codes that the documentation calls yours', () => {
  const rows = readFileSync('docs/operations.md', 'utf8').matchAll(/^\| `([A-Z_]+)` +\| yours /gm);
  // This code only says that there are more errors, whoever caused them.
  const yours = [...rows].map(([, code]) => code).filter((code) => code !== ErrorCode.ERRORS_LEFT_OUT);
  expect([...faultsOfServer].sort()).toEqual(yours.sort());
});

it('is a line for people on a terminal, which a client cannot steer', () => {
  const line = {
    level: 30,
    time: '2026-11-30T00:00:00.000Z',
    request: 'r1',
    operation: 'a\u001b[2J\u009bb',
    status: 200,
    cost: { objects: 4, bytes: 90 },
    subgraphs: ['atlas', 'rabat'],
    msg: 'request',
  };
  expect(stripVTControlCharacters(readable(JSON.stringify(line))).replaceAll('\r', '')).toBe(
    'Request (request r1, operation a\\u001b[2J\\u009bb, status 200, cost 4 objects 90 bytes, subgraphs atlas rabat)\n',
  );
});
