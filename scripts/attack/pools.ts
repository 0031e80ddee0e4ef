import { setTimeout as wait } from 'node:timers/promises';

import { poolsIn, poolsQuery } from '../../tests/fuzz/pools';
import type { Pools } from '../../tests/fuzz/values';
import type { Target } from './server';

const MAX_TRIES = 20;
const PAUSE_MS = 1_000;

/** Queries a server for codes and ids of its records. Retries while the server is too busy after its start. */
export async function poolsOf({ url }: Pick<Target, 'url'>): Promise<Pools> {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: poolsQuery }),
    });
    const text = await response.text();
    const { data } = JSON.parse(text) as { readonly data?: unknown };
    if (data !== undefined) return poolsIn(data);
    if (tries === MAX_TRIES) throw new Error(`The server tells nothing of its records: ${text}`);
    await wait(PAUSE_MS);
  }
}
