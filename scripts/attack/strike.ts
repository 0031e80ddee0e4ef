import { setTimeout as wait } from 'node:timers/promises';

import { Attacker } from './attacker';
import { Innocent, quantile } from './innocent';
import type { Attack } from './rows';
import type { Target } from './server';

/** What an attack came to. */
export interface Figures {
  readonly name: string;
  /** Each outcome and how often, such as `200 ×3`. */
  readonly outcomes: string;
  /** How long it went on, at most as long as it had. */
  readonly tookMs: number;
  readonly cpuMs: number;
  readonly bytes: number;
  readonly residentBytes: number;
  /** How long an innocent client waited beside it, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** How many of its requests failed. */
  readonly failed: number;
  /** How the server ended; null where it lives on. */
  readonly ended: number | string | null;
}

const SAMPLE_MS = 50;
const QUIET_MS = 300;
const PATIENCE_MS = 60_000;

/** Waits until a server does nothing more, so that one attack is not charged for another. */
export async function settled(target: Target): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  for (let before = -1; target.cpuMs() > before + 10 && performance.now() < until;) {
    before = target.cpuMs();
    await wait(QUIET_MS);
  }
}

/** Attacks a server for at most so long, beside an innocent client. */
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
  // What the server still does for a client that is gone is part of it: the innocent client's last answer waits for that.
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
