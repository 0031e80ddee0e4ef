import type { CacheConfig } from '../settings/cache';

/** A connection to a store of shared entries. */
export interface SharedStore {
  /** Returns an entry; undefined if there is none. Fails if the store cannot be read. */
  get(key: string): Promise<string | undefined>;
  /** Stores an entry for the configured time. Fails if the entry cannot be written. */
  set(key: string, text: string): Promise<void>;
  /** Runs a script on one key and returns the script's number. Fails if the script cannot run. */
  evaluate(script: string, key: string, args: readonly number[]): Promise<number>;
  close(): void;
}

/** The settings of a connection. */
interface RedisOptions {
  readonly url: string;
  /** The maximum time to connect, in milliseconds. */
  readonly connectMs: number;
  readonly settings: Pick<CacheConfig, 'cachePrefix' | 'cacheTtlSeconds'>;
}

/**
 * Connects to Redis once; the caller reconnects when the connection is lost. `onLost` is called, perhaps more than
 * once, when the connection is lost or when the server does not speak Redis's protocol. Fails if Redis does not
 * respond.
 */
export async function connectRedis(
  { url, connectMs, settings }: RedisOptions,
  onLost: (reason: unknown) => void,
): Promise<SharedStore> {
  // Few processes use this package, and it loads slowly.
  const { createClient, default: KeyvRedis, Keyv } = await import('@keyv/redis');
  const client = createClient({
    url,
    disableOfflineQueue: true,
    disableClientInfo: true,
    maintNotifications: 'disabled',
    socket: { connectTimeout: connectMs, reconnectStrategy: false },
  });
  const close = (): void => {
    if (client.isOpen) client.destroy();
  };
  client.on('error', (error: unknown) => {
    // After an invalid reply, later replies would be matched to the wrong requests.
    close();
    onLost(error);
  });
  const keyv = new Keyv<string>({
    store: new KeyvRedis(client, { throwOnErrors: true }),
    namespace: settings.cachePrefix,
    useKeyPrefix: false,
    ttl: settings.cacheTtlSeconds * 1_000,
    throwOnErrors: true,
    // Redis itself expires entries, so only the string needs to be stored.
    serialize: ({ value }) => String(value),
    deserialize: (value) => ({ value: value as never }),
  });
  // The caller receives each failure.
  keyv.on('error', () => undefined);
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`no response within ${connectMs} ms`)), connectMs);
  });
  try {
    // A connection alone proves nothing: Redis may require a password or still be loading.
    await Promise.race([client.connect().then(() => keyv.get('probe')), patience]);
  } catch (error) {
    close();
    throw error;
  } finally {
    clearTimeout(late);
  }
  return {
    get: (key) => keyv.get(key),
    set: (key, text) => keyv.set(key, text).then(() => undefined),
    evaluate: async (script, key, args) =>
      Number(
        await client.eval(script, {
          keys: [`${settings.cachePrefix}:${key}`],
          arguments: args.map(String),
        }),
      ),
    close,
  };
}
