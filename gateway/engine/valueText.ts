/**
 * Converts a value to a string that is equal only for equal values. The string is JSON except for numbers that JSON
 * confuses: `-0`, and numbers too large to represent.
 */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'bigint') return `${String(value)}n`;
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (value === undefined) return 'undefined';
  if (typeof value !== 'object' || value === null || isWritten(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}:${textOf(one)}`);
  return `{${entries.join()}}`;
}

/** True if an object defines its own JSON form, as dates do. */
function isWritten(value: object): boolean {
  return typeof (value as { readonly toJSON?: unknown }).toJSON === 'function';
}
