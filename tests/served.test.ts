import { setTimeout as wait } from 'node:timers/promises';

import pino from 'pino';

import type { Watcher } from '../editions/shelf';
import { readConfig } from '../gateway/config';
import { openPlanner } from '../gateway/engine/apollo';
import { PersistedQueries } from '../gateway/execution/persisted';
import { openGraph } from '../gateway/graph';
import { ServedGraph } from '../gateway/serving/served';
import type { Edition } from '../gateway/graph/subgraphs';
import { plannerLimits, readSupergraph } from '../gateway/graph/supergraph';
import { publishedShelf } from './support/published';

// The times at which editions are opened and closed. All are one real edition under several names.

const shelf = publishedShelf();
const opened: string[] = [];
const closed: string[] = [];
const log: string[] = [];
let served: ServedGraph;
let watcher: Watcher;
let refuse: string | null = null;
let stopped = false;

async function openAs(id = 'first'): Promise<Edition> {
  opened.push(id);
  await wait(50);
  if (id === refuse) throw new Error(`The edition ${id} is damaged.`);
  const edition = await shelf.open();
  return {
    ...edition,
    id,
    close() {
      closed.push(id);
      return edition.close();
    },
  };
}

const config = readConfig({});
const supergraphSdl = readSupergraph(config.supergraph);
const planner = openPlanner(supergraphSdl, plannerLimits);
const caches = { shared: null, persistedQueries: new PersistedQueries(null), documents: null };

beforeEach(async () => {
  [opened, closed, log].forEach((list) => (list.length = 0));
  refuse = null;
  stopped = false;
  const quiet = pino({ level: 'info', base: null }, { write: (line: string) => void log.push(line) });
  served = await ServedGraph.open({
    source: {
      checks: () => [],
      open: openAs,
      watch(given) {
        watcher = given;
        return () => (stopped = true);
      },
    },
    openGraph: (edition) => openGraph({ supergraphSdl, edition, caches, config, log: quiet, planner }),
    log: quiet,
  });
});

afterEach(() => served.close());
afterAll(() => shelf.close());

async function until(id: string): Promise<void> {
  for (let tries = 0; tries < 500 && served.edition.id !== id; tries += 1) await wait(10);
  expect(served.edition.id).toBe(id);
}

it('closes an edition when it is no longer current and its last request has ended', async () => {
  const [one, other] = [served.lease(), served.lease()];
  watcher.onCurrent('second');
  await until('second');
  expect(one.edition.id).toBe('first');
  one.release();
  one.release();
  await wait(50);
  expect(closed).toEqual([]);
  const answer = await other.graph.answer({ query: '{ country(code: "ML") { name } }' });
  expect(JSON.parse(answer)).toEqual({ data: { country: { name: 'Mali' } } });
  other.release();
  await wait(50);
  expect(closed).toEqual(['first']);
  await served.close();
  expect(closed).toEqual(['first', 'second']);
  expect(stopped).toBe(true);
});

it('opens nothing for the edition that it serves, and each other one once, however often it is told', async () => {
  watcher.onCurrent('first');
  for (let times = 0; times < 5; times += 1) watcher.onCurrent('second');
  await until('second');
  watcher.onCurrent('second');
  expect(opened).toEqual(['first', 'second']);
});

it('follows a switch of which it was told while it followed another', async () => {
  watcher.onCurrent('second');
  watcher.onCurrent('third');
  await until('third');
  await wait(50);
  expect(opened).toEqual(['first', 'second', 'third']);
  expect(closed).toEqual(['first', 'second']);
});

it('serves on where an edition cannot be opened, says so, and does not try again at once', async () => {
  refuse = 'second';
  watcher.onCurrent('second');
  await wait(150);
  watcher.onCurrent('second');
  await wait(150);
  expect(served.edition.id).toBe('first');
  expect(opened).toEqual(['first', 'second']);
  expect(log.filter((line) => line.includes('is damaged'))).toHaveLength(1);
  watcher.onCurrent('third');
  await until('third');
});

it('says once that the shelf cannot be asked, and again after it could be', async () => {
  const troubles = (): number =>
    log.filter((line) => line.includes('cannot reach the store of editions')).length;
  for (let times = 0; times < 3; times += 1) watcher.onTrouble(new Error('gone'));
  expect(troubles()).toBe(1);
  watcher.onCurrent('first');
  watcher.onTrouble(new Error('gone'));
  expect(troubles()).toBe(2);
  await wait(1);
});
