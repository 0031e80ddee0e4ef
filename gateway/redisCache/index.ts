import type { TrustedDocuments } from '../admission/documents';
import { PersistedQueries } from '../execution/persisted';
import type { Check } from '../health';
import type { Log } from '../logging';
import type { CacheConfig } from '../settings/cache';
import { SharedCache } from './cache';
import { connectRedis } from './redis';

export type { SharedCache, SharedCounts } from './cache';

/** The caches that outlive an edition; all graphs of a process share them. */
export interface Caches {
  /** The cache shared by processes; null if each process has its own. */
  readonly shared: SharedCache | null;
  readonly persistedQueries: PersistedQueries;
  /** Recognises documents that are known in advance; null if the distinction makes no difference. */
  readonly documents: TrustedDocuments | null;
}

// The limit is generous, because the cache connects in the background and nobody waits.
const CONNECT_MS = 2_000;

/** Opens the caches that outlive an edition. Close `shared` when done. */
export function openCaches(config: CacheConfig, log: Log, documents: TrustedDocuments | null = null): Caches {
  const shared = openShared(config, log);
  return { shared, persistedQueries: new PersistedQueries(shared), documents };
}

/** Returns a health check of Redis, if processes share a cache. */
export function checksOf({ shared }: Caches): readonly Check[] {
  if (shared === null) return [];
  // The cache is in constant use and retries constantly, so its known state is up to date.
  const look = (): Promise<void> =>
    shared.isAway ? Promise.reject(new Error('not connected')) : Promise.resolve();
  return [{ name: 'redis', shared: true, look }];
}

/** Opens the shared cache. It connects in the background, so that start-up does not wait for it. */
function openShared(config: CacheConfig, log: Log): SharedCache | null {
  const { cacheUrl: url } = config;
  if (url === null) return null;
  return new SharedCache({
    connect: (onLost) => connectRedis({ url, connectMs: CONNECT_MS, settings: config }, onLost),
    timeoutMs: config.cacheTimeoutMs,
    log,
  });
}
