import { setTimeout as wait } from 'node:timers/promises';

import { ask } from './http';

/** A server's report of its health. */
export interface Told {
  readonly code: number;
  readonly status: string;
  readonly away?: readonly string[];
}

/** Checks so frequent that a test need not wait long. */
export const quickLooks = { MMD_HEALTH_INTERVAL_MS: '50', MMD_HEALTH_TIMEOUT_MS: '1000' } as const;

/** For tests that count the requests to a subgraph, which would include health checks. */
export const noLooks = { MMD_HEALTH_INTERVAL_MS: '86400000' } as const;

/** Fetches a server's current report. */
export async function toldBy(url: string): Promise<Told> {
  const answer = await ask(url, '/health/ready');
  const { status, away } = JSON.parse(answer.text) as Omit<Told, 'code'>;
  return { code: answer.status, status, ...(away !== undefined && { away }) };
}

/** Waits until a server reports this; fails with the last report if it never does. */
export async function untilTold(url: string, expected: Told): Promise<void> {
  const end = Date.now() + 120_000;
  for (let told = await toldBy(url); Date.now() < end; told = await toldBy(url)) {
    if (JSON.stringify(told) === JSON.stringify(expected)) return;
    await wait(20);
  }
  expect(await toldBy(url)).toEqual(expected);
}
