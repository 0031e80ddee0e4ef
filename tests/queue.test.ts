import { setTimeout as wait } from 'node:timers/promises';

import { Budget, Ended } from '../gateway/engine';
import { Queue } from '../gateway/execution/queue';
import { Refusal } from '../gateway/errors/refusal';
import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, codesOf, post } from './support/http';
import { withResolver } from './support/inject';
import { answerJson, startStandIn, type StandInServer } from './support/services';

const unbounded = (): Budget => new Budget({ maxBytes: Infinity });
const open = (maxInFlight = 1_000): Queue => new Queue({ maxInFlight, lag: { isTooLong: false } });

/** Blocks the event loop for `ms` milliseconds. */
function busy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('the order of runs', () => {
  const [cheap, dear] = [{}, {}];

  it('is that in which they come, while nothing is dear', () => {
    const queue = open();
    expect([1, 2, 3].map((one) => queue.begin(cheap, unbounded(), () => one))).toEqual([1, 2, 3]);
  });

  it('has one dear run a turn, and cheap ones before dear ones', async () => {
    const queue = open();
    const begun: string[] = [];
    const turnOf = new Map<string, number>();
    let turns = 0;
    const run = (name: string, kind: object, ms: number): unknown =>
      queue.begin(kind, unbounded(), () => {
        begun.push(name);
        turnOf.set(name, turns);
        busy(ms);
      });
    run('first', dear, 10);
    const all = [
      run('dear 1', dear, 10),
      run('dear 2', dear, 10),
      run('cheap 1', cheap, 0),
      run('cheap 2', cheap, 0),
    ];
    // Each expensive run takes its own turn of the event loop.
    const count = (): void => {
      turns += 1;
      if (queue.inFlight > 0) setImmediate(count);
    };
    setImmediate(count);
    await Promise.all(all);
    expect(begun).toEqual(['first', 'cheap 1', 'cheap 2', 'dear 1', 'dear 2']);
    expect(turnOf.get('dear 2')).toBeGreaterThan(turnOf.get('dear 1') ?? Infinity);
  });

  it('lets no dear run starve', async () => {
    const queue = open();
    const run = (kind: object, ms: number): unknown => queue.begin(kind, unbounded(), () => busy(ms));
    run(dear, 5);
    let isDone = false;
    const last = Promise.resolve(run(dear, 5)).then(() => (isDone = true));
    let others = 0;
    const flood = (): void => {
      if (isDone || others > 100_000) return;
      others += 2;
      void Promise.resolve(run(cheap, 1.5)).then(flood);
    };
    flood();
    flood();
    await last;
    expect(others).toBeGreaterThan(10);
    expect(others).toBeLessThan(100_000);
  });

  it('leaves out what nobody waits for any more', async () => {
    const queue = open();
    void queue.begin(dear, unbounded(), () => busy(5));
    const budget = unbounded();
    let begun = 0;
    const waiting = queue.begin(dear, budget, () => (begun += 1));
    budget.end('NOBODY_WAITS');
    await expect(waiting).rejects.toEqual(new Ended('NOBODY_WAITS'));
    await wait(20);
    expect([begun, queue.inFlight]).toEqual([0, 0]);
  });

  it('goes on after a run that fails', async () => {
    const queue = open();
    void queue.begin(dear, unbounded(), () => busy(5));
    const failing = queue.begin(dear, unbounded(), () => {
      busy(2);
      throw new Error('failed');
    });
    const last = queue.begin(dear, unbounded(), () => 'done');
    await expect(failing).rejects.toThrow('failed');
    await expect(last).resolves.toBe('done');
  });

  it('takes no more than it may', async () => {
    const queue = open(2);
    let end = (_: unknown): void => undefined;
    const first = queue.begin(cheap, unbounded(), () => new Promise((resolve) => (end = resolve)));
    void queue.begin(dear, unbounded(), () => busy(5));
    const second = queue.begin(cheap, unbounded(), () => 'second');
    expect(() => queue.begin(cheap, unbounded(), () => 3)).toThrow(Refusal);
    await second;
    end('first');
    expect(await first).toBe('first');
    expect(queue.begin(cheap, unbounded(), () => 4)).toBe(4);
  });
});

describe('a gateway with much to do', () => {
  let standIn: StandInServer;
  let gateway: TestGateway;
  const strict = { accept: 'application/graphql-response+json' };
  const rabat = (fields: string): object => ({ query: `{ rabat { ${fields} } }` });

  afterEach(async () => {
    await gateway.close();
    await standIn.close();
  });
  beforeEach(async () => void (standIn = await startStandIn(() => undefined)));

  it('refuses more at once, and gives what is kept', async () => {
    gateway = await startGateway({
      environment: { MMD_SUBGRAPHS: `rabat=${standIn.url}/graphql`, MMD_MAX_IN_FLIGHT: '1' },
    });
    const kept = { query: '{ country(code: "ML") { name } }' };
    const before = await post(gateway.url, kept);
    const waiting = new Promise<() => void>((resolve) => {
      standIn.behave = (response, _, request) =>
        resolve(() => answerJson(response, request, { data: { rabat: { summary: 'told' } } }));
    });
    const first = post(gateway.url, rabat('summary'));
    const answer = await waiting;
    for (const body of [rabat('id summary'), { query: '{ country(code: "SN") { name } }' }]) {
      const refused = await post(gateway.url, body, strict);
      expect([refused.status, codesOf(refused), refused.headers['retry-after']]).toEqual([
        503,
        ['SERVICE_UNAVAILABLE'],
        '1',
      ]);
    }
    expect((await post(gateway.url, kept)).text).toBe(before.text);
    // Equal questions share the run that is under way.
    const alike = post(gateway.url, rabat('summary'));
    answer();
    expect(answerOf(await first)).toEqual({ data: { rabat: { summary: 'told' } } });
    expect(answerOf(await alike)).toEqual({ data: { rabat: { summary: 'told' } } });
    expect((await post(gateway.url, { query: '{ country(code: "SN") { name } }' })).status).toBe(200);
  });

  it('refuses more while the event loop is late, and no longer than that', async () => {
    gateway = await startGateway({
      environment: { MMD_MAX_LAG_MS: '100', MMD_RESPONSE_CACHE_BYTES: '0' },
      edition: (edition) =>
        withResolver(edition, { subgraph: 'rabat', type: 'Query', field: 'rabat' }, () => () => {
          busy(400);
          return null;
        }),
    });
    const answers = [];
    for (let time = 0; time < 12; time += 1)
      answers.push(await post(gateway.url, { query: '{ rabat { summary } }' }, strict));
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(503);
    for (let time = 0; time < 100; time += 1) {
      if ((await post(gateway.url, { query: '{ country(code: "SN") { name } }' }, strict)).status === 200)
        return;
      await wait(200);
    }
    throw new Error('It never recovered.');
  });
});
