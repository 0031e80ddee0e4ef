import { z } from 'zod';
import { setting, wholeNumber, type Setting, type ValuesOf } from './setting';

const redisUrl: z.ZodType<string | null, string> = z.string().transform((value, context) => {
  if (value === '') return null;
  const isOne = /^rediss?:$/.test(URL.canParse(value) ? new URL(value).protocol : '');
  const message = 'must be the address of a Redis server, such as redis://user:password@host:6379/0';
  if (!isOne) context.addIssue({ code: 'custom', message });
  return value;
});

const cacheUrl: Setting<string | null> = {
  ...setting(
    'CACHE_URL',
    '',
    'Redis server through which gateways share answers and persisted queries, such as redis://user:password@host:6379/0. Without it, each process keeps its own.',
    redisUrl,
  ),
  secret: true,
};

/** Settings for the Redis cache that gateways share. */
export const cacheSettings = {
  cacheUrl,
  cachePrefix: setting(
    'MMD_CACHE_PREFIX',
    // Two versions of this software may respond differently from the same edition.
    'mmd',
    'Prefix of all keys in Redis. Gateways with the same prefix share answers, so use one prefix per deployment and version.',
    z.string().regex(/^[\w.-]{1,64}$/, 'must be letters, digits, dots, dashes and underscores'),
  ),
  cacheTimeoutMs: setting(
    'MMD_CACHE_TIMEOUT_MS',
    '100',
    'How long a request waits for Redis before it continues without it, in milliseconds.',
    wholeNumber(1, 10_000),
  ),
  cacheTtlSeconds: setting(
    'MMD_CACHE_TTL_SECONDS',
    '86400',
    'How long Redis keeps an answer or a persisted query, in seconds.',
    wholeNumber(1, 31_536_000),
  ),
};

/** The values of these settings. */
export type CacheConfig = ValuesOf<typeof cacheSettings>;
