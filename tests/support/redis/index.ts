import { randomBytes } from 'node:crypto';

import { createClient } from '@keyv/redis';

import { startSmallRedis } from './server';

/** A Redis server for one test file. */
export interface TestRedis {
  readonly url: string;
  /** The environment of a gateway that shares its cache with all others in the same environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Returns the keys written by gateways in this environment. */
  keys(): Promise<readonly string[]>;
  get(key: string): Promise<string | null>;
  set(key: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Redis: the server of `MMD_TEST_CACHE_URL`, or a minimal one if that is unset. Close it when done. */
export async function startRedis(): Promise<TestRedis> {
  const given = process.env['MMD_TEST_CACHE_URL'];
  const small = given ? null : await startSmallRedis();
  const url = small?.url ?? String(given);
  const prefix = `mmd-test-${process.pid}-${randomBytes(4).toString('hex')}`;
  const client = createClient({ url, disableClientInfo: true, maintNotifications: 'disabled' });
  client.on('error', () => undefined);
  await client.connect();
  const keys = (): Promise<string[]> => client.keys(`${prefix}*`);
  return {
    url,
    // With the longest wait there is, so that a busy machine is not taken for a Redis that does not answer.
    environment: { CACHE_URL: url, MMD_CACHE_PREFIX: prefix, MMD_CACHE_TIMEOUT_MS: '10000' },
    keys,
    get: (key) => client.get(key),
    set: (key, text) => client.set(key, text).then(() => undefined),
    async close() {
      const written = await keys();
      if (written.length > 0) await client.del(written);
      client.destroy();
      await small?.close();
    },
  };
}
