import { setTimeout as wait } from 'node:timers/promises';

/** The time after which waiting is given up, in milliseconds: for what never comes, not for what comes late. */
const TIMEOUT_MS = 120_000;

/** Waits until a condition holds, looking every few milliseconds. */
export async function until(holds: () => boolean | Promise<boolean>, everyMs = 10): Promise<void> {
  const end = performance.now() + TIMEOUT_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`This never came to hold: ${String(holds)}`);
    await wait(everyMs);
  }
}
