import { parse, stringify } from 'lossless-json';

/** Parses a string as a JSON object, with JavaScript's numbers; undefined if it is not a JSON object. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** True if a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reformats JSON with its numbers as written: `12345678901234567890` stays unchanged. A string that is not JSON is
 * returned unchanged.
 *
 * @param indent the spaces of each level; without it, the result is a single line
 */
export function layOut(text: string, indent?: number): string {
  try {
    return stringify(parseExact(text), undefined, indent) ?? text;
  } catch {
    return text;
  }
}

/**
 * Merges the fields of a JSON string into an object and returns JSON. A string that is not an object is returned
 * unchanged.
 */
export function layOver(below: Readonly<Record<string, unknown>>, text: string): string {
  if (!parseObject(text)) return text;
  return stringify({ ...below, ...(parseExact(text) as object) }, undefined, 2) ?? text;
}

/** Replaces some fields of a JSON object given as a string. A string that is not an object is returned unchanged. */
export function withFields(text: string, fields: Readonly<Record<string, unknown>>): string {
  if (!parseObject(text)) return text;
  return stringify({ ...(parseExact(text) as object), ...fields }, undefined, 2) ?? text;
}

/** Measures how deeply lists and objects are nested: 1 for a list of numbers. The value must not contain itself. */
export function depthOf(value: unknown): number {
  let depth = 0;
  for (let level: readonly unknown[] = [value]; ; depth += 1) {
    level = level.filter((each) => typeof each === 'object' && each !== null);
    if (level.length === 0) return depth;
    level = level.flatMap((each) => Object.values(each as object) as unknown[]);
  }
}

/** Parses JSON with its numbers as written. As in JavaScript, the last of several fields with the same name counts. */
function parseExact(text: string): unknown {
  return parse(text, undefined, { onDuplicateKey: ({ newValue }) => newValue });
}
