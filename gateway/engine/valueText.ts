/**
 * A value as a text that is the same for the same value and for no other. It is JSON but for numbers that JSON does not
 * tell apart: `-0`, and those that are too large to be any.
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

/** Whether an object says itself how it is written, as dates do. */
function isWritten(value: object): boolean {
  return typeof (value as { readonly toJSON?: unknown }).toJSON === 'function';
}
