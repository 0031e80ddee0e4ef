/** A value inside a record, together with its path. */
export interface Found {
  readonly path: string;
  readonly value: unknown;
}

function child(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

/** Returns the value at a path of keys and positions, or undefined if the path does not exist. */
export function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(child, record);
}

/** Formats a path of keys and positions in its usual notation, such as `areas[0].title`. */
export function writePath(path: readonly PropertyKey[]): string {
  const steps = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return steps.join('').replace(/^\./, '');
}

/**
 * Finds every value that matches a pattern such as `memberships[].country` or `date.start`; `[]` stands for each entry
 * of a list. Absent values are left out.
 */
export function valuesAt(record: unknown, pattern: string): Found[] {
  const found: Found[] = [];
  collect(record, pattern, '', found);
  return found;
}

/** Follows the first step of `pattern` from `value`, which is at `path`, and the remaining steps from there. */
function collect(value: unknown, pattern: string, path: string, found: Found[]): void {
  const dot = pattern.indexOf('.');
  const step = dot < 0 ? pattern : pattern.slice(0, dot);
  const each = step.endsWith('[]');
  const key = each ? step.slice(0, -2) : step;
  const next = child(value, key);
  if (next === undefined) return;
  const at = path === '' ? key : `${path}.${key}`;
  const arrive = (inner: unknown, place: string) => {
    if (dot < 0) found.push({ path: place, value: inner });
    else collect(inner, pattern.slice(dot + 1), place, found);
  };
  if (!each) arrive(next, at);
  else if (Array.isArray(next)) next.forEach((item: unknown, position) => arrive(item, `${at}[${position}]`));
}
