import { setTimeout as wait } from 'node:timers/promises';

import { Attacker } from './attacker';
import { Innocent, quantile } from './innocent';
import type { Attack } from './rows';
import type { Target } from './server';

/** The figures of an attack. */
export interface Figures {
  readonly name: string;
  /** Each outcome with its number of occurrences, such as `200 ×3`. */
  readonly outcomes: string;
  /** The duration of the attack, in milliseconds, which is limited. */
  readonly tookMs: number;
  readonly cpuMs: number;
  readonly bytes: number;
  readonly residentBytes: number;
  /** The waits of an innocent client during the attack, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** The number of the innocent client's requests that failed. */
  readonly failed: number;
  /** The exit code or the signal that ended the server, or null if it is still running. */
  readonly ended: number | string | null;
}

const SAMPLE_MS = 50;
const QUIET_MS = 300;
const TIMEOUT_MS = 60_000;

/** Waits until a server is idle, so that the work of one attack is not attributed to the next. */
export async function settled(target: Target): Promise<void> {
  const until = performance.now() + TIMEOUT_MS;
  for (let before = -1; target.cpuMs() > before + 10 && performance.now() < until;) {
    before = target.cpuMs();
    await wait(QUIET_MS);
  }
}

/** Attacks a server for at most `limitMs` while an innocent client uses it. */
export async function strike(
  target: Target,
  { name, strike: run }: Attack,
  limitMs: number,
): Promise<Figures> {
  const time = new AbortController();
  const timer = setTimeout(() => time.abort(), limitMs);
  const attacker = new Attacker(target.url, time.signal);
  const innocent = new Innocent(target.url);
  let residentBytes = target.residentBytes();
  const sampling = setInterval(
    () => (residentBytes = Math.max(residentBytes, target.residentBytes())),
    SAMPLE_MS,
  );
  const [cpuBefore, started] = [target.cpuMs(), performance.now()];
  await run(attacker);
  const tookMs = performance.now() - started;
  clearTimeout(timer);
  attacker.close();
  // Work for a client that has disconnected is part of the attack, and delays the last response to the innocent client.
  const waits = await innocent.end();
  clearInterval(sampling);
  return {
    name,
    outcomes:
      [...attacker.outcomes].map(([outcome, count]) => `${outcome} ×${String(count)}`).join(', ') || '–',
    tookMs,
    cpuMs: target.ended() === null ? target.cpuMs() - cpuBefore : NaN,
    bytes: attacker.bytes,
    residentBytes,
    p50: quantile(waits, 0.5),
    p99: quantile(waits, 0.99),
    longest: quantile(waits, 1),
    failed: waits.failed,
    ended: target.ended(),
  };
}
