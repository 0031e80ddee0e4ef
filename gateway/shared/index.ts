import type { TrustedDocuments } from '../admission/documents';
import { PersistedQueries } from '../execution/persisted';
import type { Check } from '../health';
import type { Log } from '../log';
import type { CacheConfig } from '../settings/cache';
import { SharedCache } from './cache';
import { connectRedis } from './redis';

export type { SharedCache, SharedCounts } from './cache';

/** What outlives an edition: all graphs of a process have the same. */
export interface Caches {
  /** Where processes share what they keep; null where each keeps its own. */
  readonly shared: SharedCache | null;
  readonly persistedQueries: PersistedQueries;
  /** Tells documents that are known in advance from others; null where it makes no difference. */
  readonly documents: TrustedDocuments | null;
}

// In the background, where nobody waits.
const CONNECT_MS = 2_000;

/** Opens what outlives an edition. Close `shared` when done. */
export function openCaches(config: CacheConfig, log: Log, documents: TrustedDocuments | null = null): Caches {
  const shared = openShared(config, log);
  return { shared, persistedQueries: new PersistedQueries(shared), documents };
}

/** Whether Redis answers, where processes share what they keep. */
export function checksOf({ shared }: Caches): readonly Check[] {
  if (shared === null) return [];
  // It is asked and tried again all the time, so what is known of it is new.
  const look = (): Promise<void> =>
    shared.isAway ? Promise.reject(new Error('it is not connected')) : Promise.resolve();
  return [{ name: 'redis', shared: true, look }];
}

/** Redis is connected to in the background, so that a start does not wait for it. */
function openShared(config: CacheConfig, log: Log): SharedCache | null {
  const { cacheUrl: url } = config;
  if (url === null) return null;
  return new SharedCache({
    connect: (onLost) => connectRedis({ url, connectMs: CONNECT_MS, settings: config }, onLost),
    timeoutMs: config.cacheTimeoutMs,
    log,
  });
}
