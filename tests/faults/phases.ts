import { setTimeout as wait } from 'node:timers/promises';

import { until } from '../support/until';
import type { Trouble } from './judge';
import type { Stage } from './stage';

/** A fault, or an action on the service, under load. */
export interface Phase {
  readonly name: string;
  /** Runs the phase. It calls `mended` once the cause is removed, and `learn` for a new edition. */
  readonly run: (stage: Stage, mended: () => void, learn: (id: string) => Promise<void>) => Promise<void>;
  /** Tells which errors answers may have. */
  readonly mayFail: (error: Trouble) => boolean;
  /** True if connections of clients may break: those with a request in flight on a process that is killed. */
  readonly mayBreak: boolean;
  /** The number of workers that end without being told to. */
  readonly workersKilled?: number;
}

// Long enough for the breaker to open and clients to get answers without the missing subgraph.
const AWAY_MS = 2_000;

// Longer than a subgraph waits for PostgreSQL.
const LONG_AWAY_MS = 7_000;

const no = (): boolean => false;

/** Returns all phases, in order. */
export function phasesOf({ redis, subgraphs, editions: [first, second] }: Stage): readonly Phase[] {
  const steady: Phase = {
    name: 'nothing',
    mayBreak: false,
    mayFail: no,
    run(_stage, mended) {
      mended();
      return Promise.resolve();
    },
  };
  const killed = [...subgraphs.keys()].map((name): Phase => ({
    name: `${name} killed, restarted after ${AWAY_MS / 1_000} s`,
    mayBreak: false,
    mayFail: ({ code, subgraph }) => code === 'SUBGRAPH_UNAVAILABLE' && subgraph === name,
    async run(stage, mended) {
      const subgraph = stage.subgraphs.get(name);
      subgraph?.child.kill('SIGKILL');
      await subgraph?.ended;
      await wait(AWAY_MS);
      await stage.revive(name);
      mended();
    },
  }));
  const restarted = (['fast', 'immediate'] as const).map((how): Phase => ({
    name: `PostgreSQL restarted (${how})`,
    mayBreak: false,
    // Subgraphs wait for PostgreSQL as long as configured.
    mayFail: ({ code }) => code === 'STORE_UNAVAILABLE',
    async run({ postgres }, mended) {
      await postgres.restart(how);
      mended();
    },
  }));
  const away: Phase = {
    name: `PostgreSQL away for ${LONG_AWAY_MS / 1_000} s`,
    mayBreak: false,
    // A subgraph waits for PostgreSQL about as long as the gateway waits for the subgraph.
    mayFail: ({ code }) => code === 'STORE_UNAVAILABLE' || code === 'SUBGRAPH_UNAVAILABLE',
    async run({ postgres }, mended) {
      await postgres.halt();
      await wait(LONG_AWAY_MS);
      await postgres.start();
      mended();
    },
  };
  const switchedTo = (id: string, name: string): Phase => ({
    name,
    mayBreak: false,
    mayFail: no,
    async run({ mmd }, mended) {
      await mmd('edition', 'switch', id);
      mended();
    },
  });
  const published: Phase = {
    name: 'an edition published',
    mayBreak: false,
    mayFail: no,
    async run({ mmd, shelf }, mended, learn) {
      await mmd('data', 'publish');
      mended();
      const edition = await shelf.open();
      await edition.close();
      await learn(edition.id);
    },
  };
  const redisLost: Phase = {
    name: `Redis away for ${AWAY_MS / 1_000} s`,
    mayBreak: false,
    mayFail: no,
    async run(stage, mended) {
      await stage.redis?.cut();
      await wait(AWAY_MS);
      await stage.redis?.mend();
      mended();
    },
  };
  const workerKilled: Phase = {
    name: 'a gateway worker killed',
    mayBreak: true,
    mayFail: no,
    workersKilled: 1,
    async run({ gateway }, mended) {
      const [victim = 0] = gateway.workers();
      const before = gateway.workers().length;
      process.kill(victim, 'SIGKILL');
      await until(() => {
        const now = gateway.workers();
        return now.length === before && !now.includes(victim);
      });
      mended();
    },
  };
  const rolled: Phase = {
    name: 'the gateway restarted by SIGHUP',
    mayBreak: false,
    mayFail: no,
    async run({ gateway }, mended) {
      const done = (): number => gateway.stderr().split('all workers restarted').length;
      const before = done();
      gateway.child.kill('SIGHUP');
      await until(() => done() > before);
      mended();
    },
  };
  return [
    steady,
    ...killed,
    ...restarted,
    away,
    switchedTo(second, 'the second edition switched to'),
    switchedTo(first, 'the first edition switched back to'),
    published,
    switchedTo(first, 'the first edition switched back to again'),
    ...(redis === null ? [] : [redisLost]),
    workerKilled,
    rolled,
  ];
}
