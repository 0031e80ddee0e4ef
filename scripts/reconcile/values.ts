/** A record of any shape, parsed from JSON. */
export type Fields = Record<string, unknown>;

/** Returns true for an empty value: null, undefined, an empty list, or an object without keys. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Removes empty fields from a value. The entries of a list are never removed. */
export function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune);
  if (typeof value !== 'object' || value === null) return value;
  const pruned = Object.entries(value).map(([key, inner]) => [key, prune(inner)] as const);
  return Object.fromEntries(pruned.filter(([, inner]) => !isEmpty(inner)));
}

/**
 * Formats a value as JSON with sorted keys. Equal values produce equal strings, regardless of the typography of their
 * spaces and apostrophes.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'string') return inner.replaceAll('\u00a0', ' ').replaceAll('’', "'");
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  });
}

/** Returns a list unchanged, and wraps any other value in a list. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
