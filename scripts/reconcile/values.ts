/** A record of any shape, as JSON gives it. */
export type Fields = Record<string, unknown>;

/** True if a value says nothing: null, undefined, an empty list, or an object without keys. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Removes empty fields from a value; the entries of a list all stay. */
export function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune);
  if (typeof value !== 'object' || value === null) return value;
  const pruned = Object.entries(value).map(([key, inner]) => [key, prune(inner)] as const);
  return Object.fromEntries(pruned.filter(([, inner]) => !isEmpty(inner)));
}

/** Writes JSON with sorted keys: equal values give equal texts, however their spaces and apostrophes are typeset. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'string') return inner.replaceAll('\u00a0', ' ').replaceAll('’', "'");
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  });
}

/** Returns a list as it is, and anything else as a list of one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
