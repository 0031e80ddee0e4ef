import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import { startGateway, type TestGateway } from './support/gateway';
import { noLooks } from './support/health';
import { answerOf, codesOf, post, type HttpAnswer } from './support/http';
import { answerJson, startStandIn } from './support/services';
import { until } from './support/until';
import { startServing, type ServingProcess } from './support/workers';

// A subgraph in a separate process: its work ends as that of the whole graph does.

const query = (levels: number, leaf = 'code'): string =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Country { ${'continental { immigrants { origin { '.repeat(levels)}${leaf}${' } } }'.repeat(levels)} } } }`;
const france = { representations: [{ __typename: 'Country', code: 'FR' }] };
const endless = { query: query(7), variables: france };
/** The same, but run by graphql-js, as the argument `year` is invalid. */
const endlessByStock = {
  query: query(7, `code continental { immigrants(year: 1) { year } }`),
  variables: france,
};
const small = { query: query(1), variables: france };

const unbounded = { MMD_SUBGRAPH_MAX_RESPONSE_BYTES: '1073741824' };

/** Returns the processor time that a process has used, in milliseconds. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

/** Waits until a process is idle; fails if it never is. */
async function untilIdle(pid: number): Promise<void> {
  let before = -1;
  await until(async () => {
    before = cpuMs(pid);
    await wait(300);
    return cpuMs(pid) - before <= 20;
  });
}

let server: ServingProcess | undefined;
let gateway: TestGateway | undefined;

afterEach(async () => {
  await gateway?.close();
  await server?.stop();
  [server, gateway] = [undefined, undefined];
});

async function start(environment: Readonly<Record<string, string>>): Promise<string> {
  server = startServing(['subgraph', 'continental'], environment);
  return server.url;
}

async function startAll(
  subgraph: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): Promise<TestGateway> {
  const url = await start(subgraph);
  gateway = await startGateway({
    environment: { MMD_SUBGRAPHS: `continental=${url}/graphql`, ...noLooks, ...own },
  });
  return gateway;
}

const toldOf = (answer: HttpAnswer): unknown[] => [answer.status, answerOf(answer).data, codesOf(answer)];

it.each([
  ['lists within lists', endless],
  ['the same, left to graphql-js', endlessByStock],
])('ends at the deadline: %s', async (_, body) => {
  const url = await start({
    MMD_DEADLINE_MS: '300',
    ...unbounded,
  });
  expect(toldOf(await post(url, body))).toEqual([200, null, ['DEADLINE_EXCEEDED']]);
  await untilIdle(server!.pid);
  expect(answerOf(await post(url, small)).errors).toBeUndefined();
});

it('ends when the answer is too large, and says so of that part of an array alone', async () => {
  const url = await start({ MMD_SUBGRAPH_MAX_RESPONSE_BYTES: '65536' });
  const whole = await post(url, small);
  expect(answerOf(whole).errors).toBeUndefined();
  for (const body of [endless, endlessByStock, { query: query(3), variables: france }])
    expect(toldOf(await post(url, body))).toEqual([200, null, ['ANSWER_TOO_LARGE']]);
  const parts = JSON.parse((await post(url, [small, endless, small])).text) as unknown[];
  expect(parts).toHaveLength(3);
  expect([parts[0], parts[2]]).toEqual([answerOf(whole), answerOf(whole)]);
  expect(codesOf({ text: JSON.stringify(parts[1]) })).toEqual(['ANSWER_TOO_LARGE']);
});

it('ends when the gateway no longer waits, and believes no nonsense about that', async () => {
  const url = await start({ MMD_DEADLINE_MS: '60000', ...unbounded });
  const answer = await post(url, endless, { 'mmd-deadline-ms': '200' });
  expect(toldOf(answer)).toEqual([200, null, ['DEADLINE_EXCEEDED']]);
  await untilIdle(server!.pid);
  for (const said of ['-1', '0x10', '1e3', 'soon', '', '99999999999999999999'])
    expect(answerOf(await post(url, small, { 'mmd-deadline-ms': said })).errors).toBeUndefined();
});

it('tells little of what is wrong many times over', async () => {
  const url = await start({});
  const years = Array.from(
    { length: 400 },
    (_, index) => `y${String(index)}: immigrants(year: ${String(index)}) { year }`,
  );
  const answer = await post(url, {
    query: query(0, `continental { ${years.join(' ')} }`),
    variables: france,
  });
  const codes = codesOf(answer);
  expect(codes).toEqual(expect.arrayContaining(['ARGUMENT_INVALID']));
  expect(codes.length).toBeLessThanOrEqual(100);
  const wrong = await post(url, {
    query: `query ($y: [Int!]!) { __typename ...F } fragment F on Query { _entities(representations: $y) { __typename } }`,
    variables: { y: Array.from({ length: 20_000 }, () => 'x') },
  });
  expect(wrong.text.length).toBeLessThan(20_000);
});

it('is neither asked again nor left alone for a question that is too dear', async () => {
  const { url } = await startAll(
    { MMD_DEADLINE_MS: '60000', MMD_SUBGRAPH_MAX_RESPONSE_BYTES: '1024' },
    { MMD_SUBGRAPH_FAILURES: '1', MMD_SUBGRAPH_PROBE_MS: '60000' },
  );
  const dear = `{ country(code: "FR") { name continental { immigrants { origin { code } year } } } }`;
  const answer = answerOf(await post(url, { query: dear }));
  expect(answer.data).toEqual({ country: { name: 'France', continental: null } });
  expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([
    { code: 'ANSWER_TOO_LARGE', subgraph: 'continental' },
  ]);
  const after = await post(url, { query: '{ continental { __typename } }' });
  expect(answerOf(after)).toEqual({ data: { continental: { __typename: 'ContinentalDialogue' } } });
});

it('refuses at once what is more than it may have under way', async () => {
  const url = await start({ MMD_MAX_IN_FLIGHT: '1', MMD_DEADLINE_MS: '300', ...unbounded });
  await post(url, endless);
  // The first begins at once, the second waits for its turn.
  const answer = await post(url, [endless, endless, endless]);
  expect(toldOf(answer)).toEqual([503, undefined, ['SERVICE_UNAVAILABLE']]);
  expect(answer.headers['retry-after']).toBe('1');
  expect(answerOf(await post(url, small)).errors).toBeUndefined();
});

it('is told by the gateway how long that waits', async () => {
  const said: (string | undefined)[] = [];
  const standIn = await startStandIn((response, _, request) => {
    said.push(request.headers['mmd-deadline-ms'] as string | undefined);
    answerJson(response, request, { data: { continental: { __typename: 'ContinentalDialogue' } } });
  });
  try {
    for (const [MMD_DEADLINE_MS, MMD_SUBGRAPH_TIMEOUT_MS, most] of [
      ['60000', '30000', 30_000],
      ['20000', '30000', 20_000],
    ] as const) {
      gateway = await startGateway({
        environment: {
          MMD_SUBGRAPHS: `continental=${standIn.url}/graphql`,
          ...noLooks,
          MMD_DEADLINE_MS,
          MMD_SUBGRAPH_TIMEOUT_MS,
        },
      });
      await post(gateway.url, { query: '{ continental { __typename } }' });
      expect(said).toHaveLength(1);
      const told = Number(said.pop());
      expect(told).toBeGreaterThan(0);
      expect(told).toBeLessThanOrEqual(most);
      await gateway.close();
    }
  } finally {
    await standIn.close();
  }
});
