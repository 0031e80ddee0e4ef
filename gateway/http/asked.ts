import type { HotRequest } from '../execution/hot';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The request in the bytes of a body; null where anything in it is unusual, or it is no JSON in UTF-8. */
export function askedInBytes(bytes: Buffer): HotRequest | null {
  try {
    return askedIn(JSON.parse(utf8.decode(bytes)));
  } catch {
    return null;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The request in a query string; null where anything in it is unusual. */
export function askedInSearch(search: string): HotRequest | null {
  const given = new URLSearchParams(search);
  const parts: Record<string, unknown> = {};
  for (const [name, value] of given) {
    if (name in parts) return null;
    try {
      parts[name] = name === 'variables' || name === 'extensions' ? (JSON.parse(value) as unknown) : value;
    } catch {
      return null;
    }
  }
  return askedIn(parts);
}

function askedIn(body: unknown): HotRequest | null {
  if (!isObject(body)) return null;
  const { query, operationName, variables, extensions } = body;
  if (query !== undefined && typeof query !== 'string') return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && !isObject(variables)) return null;
  if (extensions != null && !isObject(extensions)) return null;
  const hash = hashIn(extensions);
  if (hash === null || (query === undefined && hash === undefined)) return null;
  return { query, hash, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

/** The hash of a persisted query; null where the extension has another form. */
function hashIn(extensions: Record<string, unknown> | null | undefined): string | undefined | null {
  const persisted = extensions?.['persistedQuery'];
  if (persisted === undefined) return undefined;
  if (!isObject(persisted) || persisted['version'] !== 1 || typeof persisted['sha256Hash'] !== 'string')
    return null;
  return persisted['sha256Hash'];
}
