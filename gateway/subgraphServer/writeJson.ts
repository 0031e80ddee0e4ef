import type { JsonBytes } from '../engine';

/**
 * Writes a value as `JSON.stringify` does, but within the budget, which `JSON.stringify` cannot observe. Lists are
 * written item by item; objects that hold only plain values are written at once.
 */
export function writeJson(value: unknown, out: JsonBytes): void {
  if (Array.isArray(value)) writeList(value, out);
  else if (typeof value !== 'object' || value === null || isFlat(value))
    out.encoded(JSON.stringify(value ?? null));
  else writeObject(value, out);
}

function writeList(items: readonly unknown[], out: JsonBytes): void {
  out.ascii('[');
  for (let index = 0; index < items.length; index += 1) {
    out.budget.spend();
    if (index > 0) out.ascii(',');
    writeJson(items[index], out);
  }
  out.ascii(']');
}

function writeObject(object: object, out: JsonBytes): void {
  let mark = '{';
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    out.encoded(`${mark}${JSON.stringify(key)}:`);
    writeJson(value, out);
    mark = ',';
  }
  out.ascii(mark === '{' ? '{}' : '}');
}

/** True if an object holds no other object, or has its own `toJSON`. */
function isFlat(object: object): boolean {
  if ('toJSON' in object) return true;
  for (const key in object) {
    const value = (object as Readonly<Record<string, unknown>>)[key];
    if (typeof value === 'object' && value !== null) return false;
  }
  return true;
}
