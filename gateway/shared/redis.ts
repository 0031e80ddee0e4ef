import type { CacheConfig } from '../settings/cache';

/** A connection to where texts are shared. */
export interface SharedStore {
  /** A text; undefined where there is none. Fails where it cannot be asked. */
  get(key: string): Promise<string | undefined>;
  /** Puts a text there, for as long as is configured. Fails where it cannot be written. */
  set(key: string, text: string): Promise<void>;
  /** Runs a script on one key, and gives the number that it gives. Fails where it cannot be run. */
  evaluate(script: string, key: string, args: readonly number[]): Promise<number>;
  close(): void;
}

/** What a connection needs. */
export interface RedisOptions {
  readonly url: string;
  /** How long connecting may take, in milliseconds. */
  readonly connectMs: number;
  readonly settings: Pick<CacheConfig, 'cachePrefix' | 'cacheTtlSeconds'>;
}

/**
 * Connects to Redis, once: whoever holds the connection makes another when it is lost. `onLost` is told, perhaps more
 * than once, when it is, or when what came is not Redis's protocol. Fails where Redis does not answer.
 */
export async function connectRedis(
  { url, connectMs, settings }: RedisOptions,
  onLost: (reason: unknown) => void,
): Promise<SharedStore> {
  // Few use it, and loading it takes a while.
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
    // After what is no reply of Redis, replies would be taken for those to other questions.
    close();
    onLost(error);
  });
  const keyv = new Keyv<string>({
    store: new KeyvRedis(client, { throwOnErrors: true }),
    namespace: settings.cachePrefix,
    useKeyPrefix: false,
    ttl: settings.cacheTtlSeconds * 1_000,
    throwOnErrors: true,
    // Redis itself lets go of what is too old, so there is nothing to write but the text.
    serialize: ({ value }) => String(value),
    deserialize: (value) => ({ value: value as never }),
  });
  // Each failure is told to whoever asked.
  keyv.on('error', () => undefined);
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`it did not answer within ${connectMs} ms`)), connectMs);
  });
  try {
    // A connection alone proves nothing: Redis may want a password, or still be loading.
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
