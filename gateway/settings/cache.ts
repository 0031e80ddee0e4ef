import { z } from 'zod';
import { setting, wholeNumber, type Setting, type ValuesOf } from './setting';

const redisUrl: z.ZodType<string | null, string> = z.string().transform((value, context) => {
  if (value === '') return null;
  const isOne = /^rediss?:$/.test(URL.canParse(value) ? new URL(value).protocol : '');
  const message = 'must be the address of a Redis, such as redis://user:password@host:6379/0';
  if (!isOne) context.addIssue({ code: 'custom', message });
  return value;
});

const cacheUrl: Setting<string | null> = {
  ...setting(
    'CACHE_URL',
    '',
    'Redis in which gateways share answers and persisted queries, as redis://user:password@host:6379/0; without it each process keeps its own.',
    redisUrl,
  ),
  secret: true,
};

/** Settings for the Redis cache that gateways share. */
export const cacheSettings = {
  cacheUrl,
  cachePrefix: setting(
    'MMD_CACHE_PREFIX',
    // Two versions of this software may answer differently from the same edition.
    'mmd',
    'What all keys in Redis begin with. Gateways with the same share answers: those of one deployment and version.',
    z.string().regex(/^[\w.-]{1,64}$/, 'must be letters, digits, dots, dashes and underscores'),
  ),
  cacheTimeoutMs: setting(
    'MMD_CACHE_TIMEOUT_MS',
    '100',
    'How long a request waits for Redis before it goes on without it, in milliseconds.',
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
