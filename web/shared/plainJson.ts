import { limits } from './protocol';

/** A reason why a value cannot be written as JSON. */
export type NotJson =
  | { readonly kind: 'foreign'; readonly found: string }
  | { readonly kind: 'deep' }
  | { readonly kind: 'long' };

/**
 * Finds the first reason why a value cannot be written as JSON, or returns undefined. JSON has plain objects, lists,
 * strings, finite numbers, booleans and null. Values may be of any size and may contain themselves, so nothing beyond
 * the limits of variables is examined.
 */
export function notJson(value: unknown): NotJson | undefined {
  let size = 0;
  const look = (each: unknown, depth: number): NotJson | undefined => {
    size += typeof each === 'string' ? each.length : 1;
    if (size + (Array.isArray(each) ? each.length : 0) > limits.variables) return { kind: 'long' };
    if (depth > limits.depth) return { kind: 'deep' };
    if (!isOfJson(each)) return { kind: 'foreign', found: nameOf(each) };
    if (typeof each !== 'object' || each === null) return undefined;
    if (!Array.isArray(each)) size += Object.keys(each).join('').length;
    // A hole in a list counts as undefined.
    for (const inner of Array.isArray(each) ? Array.from<unknown>(each) : Object.values(each)) {
      const found = look(inner, depth + 1);
      if (found) return found;
    }
    return undefined;
  };
  return look(value, 0);
}

/** True if a value is of a type that JSON can represent, regardless of its contents. */
function isOfJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null)
    return value === null || typeof value === 'string' || typeof value === 'boolean';
  if (Array.isArray(value)) return true;
  // The prototype is null, or the `Object.prototype` of this page or of another page that passed the value.
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function nameOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'bigint') return 'BigInt';
  return typeof value === 'object' ? (value?.constructor.name ?? 'object') : typeof value;
}
