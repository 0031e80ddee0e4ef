import { isObject } from '../shared/json';
import { limits } from '../shared/protocol';
import { parseVariables } from '../workbench/address';

/**
 * Variables out of a message as JSON text, or undefined where they are none. A message can hold what JSON cannot: circles,
 * `NaN`, dates, a list of a billion holes. So they are measured first, and only as far as they may go.
 *
 * @param value an object, or JSON text
 */
export function variablesText(value: unknown): string | undefined {
  if (typeof value === 'string') return parseVariables(value);
  if (!isObject(value) || !isPlainJson(value)) return undefined;
  return parseVariables(JSON.stringify(value));
}

/** Whether a value is made of what JSON has and is within the limits, as far as that can be told without writing it. */
function isPlainJson(value: unknown): boolean {
  let size = 0;
  const fits = (each: unknown, depth: number): boolean => {
    size += typeof each === 'string' ? each.length : 1;
    if (size > limits.variables || depth > limits.depth) return false;
    if (typeof each === 'number') return Number.isFinite(each);
    if (typeof each !== 'object' || each === null)
      return each === null || ['string', 'boolean', 'undefined'].includes(typeof each);
    if (Array.isArray(each))
      return size + each.length <= limits.variables && each.every((inner) => fits(inner, depth + 1));
    if (Object.getPrototypeOf(each) !== Object.prototype) return false;
    return Object.entries(each).every(([name, inner]) => {
      size += name.length;
      return fits(inner, depth + 1);
    });
  };
  return fits(value, 0);
}
