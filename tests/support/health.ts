import { setTimeout as wait } from 'node:timers/promises';

import { ask } from './http';

/** What a server says of its health. */
export interface Told {
  readonly code: number;
  readonly status: string;
  readonly away?: readonly string[];
}

/** So short that a test waits for few looks. */
export const quickLooks = { MMD_HEALTH_INTERVAL_MS: '50', MMD_HEALTH_TIMEOUT_MS: '1000' } as const;

/** For a test that counts what arrives at a subgraph: looks would be counted as well. */
export const noLooks = { MMD_HEALTH_INTERVAL_MS: '86400000' } as const;

/** What a server says now. */
export async function toldBy(url: string): Promise<Told> {
  const answer = await ask(url, '/health/ready');
  const { status, away } = JSON.parse(answer.text) as Omit<Told, 'code'>;
  return { code: answer.status, status, ...(away !== undefined && { away }) };
}

/** Waits until a server says so; fails with what it says where it does not come to. */
export async function untilTold(url: string, expected: Told): Promise<void> {
  const end = Date.now() + 20_000;
  for (let told = await toldBy(url); Date.now() < end; told = await toldBy(url)) {
    if (JSON.stringify(told) === JSON.stringify(expected)) return;
    await wait(20);
  }
  expect(await toldBy(url)).toEqual(expected);
}
