import { once } from 'node:events';
import { request as httpRequest, type ClientRequest, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import type { Edition } from '../gateway/graph/subgraphs';
import { startGateway, type TestGateway } from './support/gateway';
import { noLooks } from './support/health';
import { answerOf, ask, codesOf, post, type HttpAnswer } from './support/http';
import { withResolver } from './support/inject';
import { answerJson, startStandIn, type StandInServer } from './support/services';
import { until } from './support/until';

// Work ends at the deadline, when the answer is too large, and when nobody waits for it any more.

const gateways: TestGateway[] = [];
afterEach(async () => {
  await Promise.all(gateways.splice(0).map((gateway) => gateway.close()));
});

async function start(options: Parameters<typeof startGateway>[0]): Promise<TestGateway> {
  const gateway = await startGateway(options);
  gateways.push(gateway);
  return gateway;
}

/** Makes every bound far too low: by its measures, each list holds one object and each value has one byte. */
function belittled(edition: Edition): Edition {
  const { totals = {}, lists = {}, values = {} } = edition.measures ?? {};
  const one = [[1, 1_000_000_000]] as const;
  const all = <T>(labels: object, value: T): Record<string, T> =>
    Object.fromEntries(Object.keys(labels).map((label) => [label, value]));
  const measures = {
    totals: all(totals, 1),
    lists: all(lists, { lengths: one }),
    values: all(values, one),
    records: [],
    filters: {},
  };
  return { ...edition, measures };
}

const strict = { accept: 'application/graphql-response+json' };

/** Nests levels, each of which multiplies the answer by about 25. */
const ladder = (levels: number, innermost = 'code'): string =>
  `{ country(code: "FR") { ${'continental { immigrants { origin { '.repeat(levels)}${innermost}${' } } }'.repeat(levels)} } }`;

/** The extensions if a run outgrows the limit; a refusal before the run states the bound as well. */
const outgrown = [{ code: 'ANSWER_TOO_LARGE' }];
const extensionsOf = (answer: HttpAnswer): unknown =>
  answerOf(answer).errors?.map(({ extensions }) => extensions);

describe('an answer that has no end', () => {
  it.each([
    ['lists within lists', ladder(6)],
    [
      'the same under aliases',
      ladder(6).replace('continental', 'a: continental').replace('code }', 'x: code }'),
    ],
    [
      'the same, left to graphql-js by one field that fails',
      ladder(6, 'code meetings(first: 99999) { totalCount }'),
    ],
    [
      'members of members',
      `{ country(code: "ML") { ${'continental { memberships { body { continental { memberships { country { '.repeat(3)}code${' } } } } } }'.repeat(3)} } }`,
    ],
  ])('is refused by its size: %s', async (_, query) => {
    const gateway = await start({ edition: belittled, environment: { MMD_MAX_DEPTH: '40' } });
    const answer = await post(gateway.url, { query }, strict);
    expect([answer.status, extensionsOf(answer)]).toEqual([400, outgrown]);
    expect(
      answerOf(await post(gateway.url, { query: '{ country(code: "FR") { code } }' })).errors,
    ).toBeUndefined();
  });

  it.each([
    ['lists within lists', ladder(6)],
    ['the same, left to graphql-js', ladder(6, 'code meetings(first: 99999) { totalCount }')],
  ])('ends at the deadline: %s', async (_, query) => {
    const gateway = await start({
      edition: belittled,
      environment: {
        MMD_MAX_ANSWER_BYTES: '1073741824',
        MMD_MAX_DEPTH: '40',
        MMD_DEADLINE_MS: '300',
      },
    });
    const started = performance.now();
    const answer = await post(gateway.url, { query }, strict);
    expect([answer.status, codesOf(answer)]).toEqual([503, ['DEADLINE_EXCEEDED']]);
    // Without a limit it would take minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('of introspection is refused by its size', async () => {
    const one =
      '{ __schema { types { name description fields { name description args { name description } } } } }';
    const whole = await post((await start({})).url, { query: one }, strict);
    expect(whole.status).toBe(200);
    // An operation that asks for the schema once is admitted whatever its bound.
    const [enough, tooFew] = [whole.text.length * 2, Math.floor(whole.text.length / 2)];
    const asked = async (bytes: number): Promise<HttpAnswer> =>
      post(
        (await start({ environment: { MMD_MAX_ANSWER_BYTES: String(bytes) } })).url,
        { query: one },
        strict,
      );
    expect((await asked(enough)).text).toBe(whole.text);
    const answer = await asked(tooFew);
    expect([answer.status, extensionsOf(answer)]).toEqual([400, outgrown]);
  });
});

describe('what does not come', () => {
  it.each([
    ['a resolver', () => new Promise(() => undefined)],
    [
      'a resolver that holds up everything',
      () => {
        const end = performance.now() + 500;
        while (performance.now() < end);
        return [];
      },
    ],
  ])('is waited for until the deadline: %s', async (_, resolve) => {
    const gateway = await start({
      environment: { MMD_DEADLINE_MS: '200' },
      edition: (edition) =>
        withResolver(edition, { subgraph: 'rabat', type: 'Country', field: 'rabat' }, () => resolve),
    });
    const query =
      '{ countries(first: 60) { nodes { rabat { __typename } meetings(first: 1) { totalCount } } } }';
    const started = performance.now();
    const answer = await post(gateway.url, { query }, strict);
    expect([answer.status, codesOf(answer)]).toEqual([503, ['DEADLINE_EXCEEDED']]);
    expect(answer.headers['cache-control']).toBe('no-store');
    // All sixty would take half a minute.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('a subgraph that takes its time', () => {
  let standIn: StandInServer;
  /** The responses of requests that wait for an answer. */
  let asked: ServerResponse[] = [];
  /** The number of them that were cancelled. */
  let closed = 0;
  let answersAtOnce = false;

  beforeEach(async () => {
    [asked, closed] = [[], 0];
    standIn = await startStandIn((response) => {
      if (answersAtOnce) {
        answer(response);
        return;
      }
      asked.push(response);
      response.once('close', () => {
        if (!response.writableFinished) closed += 1;
      });
    });
  });
  afterEach(() => standIn.close());

  /** Starts a gateway that has planned what is asked, so that no deadline passes while the planner starts. */
  async function startOver(environment: Readonly<Record<string, string>> = {}): Promise<TestGateway> {
    const subgraphs = { MMD_SUBGRAPHS: `rabat=${standIn.url}/graphql` };
    const gateway = await start({ environment: { ...subgraphs, ...noLooks, ...environment } });
    answersAtOnce = true;
    const alike = JSON.stringify({ query: '{ rabat { other: summary } }' });
    while ((await post(gateway.url, alike, strict)).status !== 200);
    answersAtOnce = false;
    return gateway;
  }

  const body = JSON.stringify({ query: '{ rabat { summary } }' });

  /** Sends a request whose client can leave before the answer. */
  function client(url: string, text = body): ClientRequest {
    const request = httpRequest(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...strict },
      agent: false,
    });
    request.on('error', () => undefined);
    request.end(text);
    return request;
  }

  const answer = (response: ServerResponse): void =>
    answerJson(response, response.req, { data: { rabat: { summary: 'told' } } });
  const answerAll = (): void => asked.forEach(answer);

  it('is given up at the deadline, and not asked again', async () => {
    const gateway = await startOver({ MMD_DEADLINE_MS: '1500', MMD_SUBGRAPH_TIMEOUT_MS: '60000' });
    const answer = await post(gateway.url, body, strict);
    expect([answer.status, codesOf(answer)]).toEqual([503, ['DEADLINE_EXCEEDED']]);
    await until(() => closed === 1);
    await wait(600);
    expect(asked).toHaveLength(1);
  });

  it('is not cut off for it', async () => {
    const gateway = await startOver({
      MMD_DEADLINE_MS: '1500',
      MMD_SUBGRAPH_FAILURES: '1',
      MMD_SUBGRAPH_PROBE_MS: '60000',
    });
    await post(gateway.url, body, strict);
    await until(() => closed === 1);
    const second = post(gateway.url, body, strict);
    await until(() => asked.length === 2);
    answerAll();
    expect(answerOf(await second)).toEqual({ data: { rabat: { summary: 'told' } } });
  });

  it('is given up when the client goes', async () => {
    const gateway = await startOver();
    const one = client(gateway.url);
    await until(() => asked.length === 1);
    one.destroy();
    await until(() => closed === 1);
    expect(asked).toHaveLength(1);
  });

  it('is waited for while one of several clients stays', async () => {
    const gateway = await startOver();
    const [first, second] = [client(gateway.url), client(gateway.url)];
    const third = post(gateway.url, body, strict);
    await until(() => asked.length === 1);
    await wait(200);
    first.destroy();
    second.destroy();
    await wait(200);
    expect([asked.length, closed]).toEqual([1, 0]);
    answerAll();
    expect(answerOf(await third)).toEqual({ data: { rabat: { summary: 'told' } } });
  });

  it('is given up when all of them have gone', async () => {
    const gateway = await startOver();
    const all = [client(gateway.url), client(gateway.url), client(gateway.url)];
    await until(() => asked.length === 1);
    await wait(200);
    for (const one of all) one.destroy();
    await until(() => closed === 1);
    const late = post(gateway.url, body, strict);
    await until(() => asked.length === 2);
    answerAll();
    expect(answerOf(await late)).toEqual({ data: { rabat: { summary: 'told' } } });
  });

  it('is waited for by each until its own deadline', async () => {
    const gateway = await startOver({ MMD_DEADLINE_MS: '3000', MMD_SUBGRAPH_TIMEOUT_MS: '60000' });
    const first = post(gateway.url, body, strict);
    await wait(1_500);
    const second = post(gateway.url, body, strict);
    expect(codesOf(await first)).toEqual(['DEADLINE_EXCEEDED']);
    answerAll();
    expect(answerOf(await second)).toEqual({ data: { rabat: { summary: 'told' } } });
    expect(asked).toHaveLength(1);
  });

  it('does not keep an array of requests longer than one', async () => {
    const gateway = await startOver({ MMD_MAX_BATCH: '3', MMD_DEADLINE_MS: '300' });
    const answer = await post(
      gateway.url,
      [{ query: '{ rabat { summary } }' }, { query: '{ __typename }' }],
      strict,
    );
    expect([answer.status, codesOf(answer)]).toEqual([503, ['DEADLINE_EXCEEDED']]);
  });

  it('goes on with a connection that is kept', async () => {
    const gateway = await startOver({ MMD_DEADLINE_MS: '200' });
    expect((await post(gateway.url, body, strict)).status).toBe(503);
    const one = client(gateway.url);
    const [response] = (await once(one, 'response')) as [{ statusCode: number; resume(): void }];
    response.resume();
    expect(response.statusCode).toBe(503);
    expect((await ask(gateway.url, '/health/live')).status).toBe(200);
  });
});
