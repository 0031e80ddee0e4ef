import { parse, stringify } from 'lossless-json';

/** The text as a JSON object, or undefined where it is none. Its numbers are those of JavaScript. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * JSON text laid out anew, its numbers as they are written: `12345678901234567890` stays what it is. A text that is no
 * JSON stays as it is.
 *
 * @param indent spaces of each level; without it everything stands in one line
 */
export function layOut(text: string, indent?: number): string {
  try {
    return stringify(parseExact(text), undefined, indent) ?? text;
  } catch {
    return text;
  }
}

/** An object with the fields of a JSON text laid over it, as JSON; a text that is no object stays as it is. */
export function layOver(below: Readonly<Record<string, unknown>>, text: string): string {
  if (!parseObject(text)) return text;
  return stringify({ ...below, ...(parseExact(text) as object) }, undefined, 2) ?? text;
}

/** A JSON object in text with some fields changed; a text that is none stays as it is. */
export function withFields(text: string, fields: Readonly<Record<string, unknown>>): string {
  if (!parseObject(text)) return text;
  return stringify({ ...(parseExact(text) as object), ...fields }, undefined, 2) ?? text;
}

/** How far lists and objects stand in one another: 1 for a list of numbers. Values have to be without circles. */
export function depthOf(value: unknown): number {
  let depth = 0;
  for (let level: readonly unknown[] = [value]; ; depth += 1) {
    level = level.filter((each) => typeof each === 'object' && each !== null);
    if (level.length === 0) return depth;
    level = level.flatMap((each) => Object.values(each as object) as unknown[]);
  }
}

/** As in JavaScript, the last of several fields of one name counts. */
function parseExact(text: string): unknown {
  return parse(text, undefined, { onDuplicateKey: ({ newValue }) => newValue });
}
