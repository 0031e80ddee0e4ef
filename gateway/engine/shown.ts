// The limits of graphql-js for its messages, plus limits for long strings and large objects, which graphql-js lacks.
const MAX_ITEMS = 10;
const MAX_MEMBERS = 20;
const DEEPEST = 2;
const LONGEST_TEXT = 200;

/** Formats a JSON value for a message as graphql-js does, but shortened. */
export function shown(value: unknown, depth = 0): string {
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (depth >= DEEPEST) return '[Array]';
    const items = value.slice(0, MAX_ITEMS).map((item) => shown(item, depth + 1));
    const left = value.length - items.length;
    return `[${[...items, ...(left > 0 ? [`... ${String(left)} more item${left > 1 ? 's' : ''}`] : [])].join(', ')}]`;
  }
  const parts: string[] = [];
  for (const key in value) {
    if (depth >= DEEPEST) return '[Object]';
    if (parts.length === MAX_MEMBERS) {
      parts.push('...');
      break;
    }
    parts.push(`${cut(key)}: ${shown((value as Readonly<Record<string, unknown>>)[key], depth + 1)}`);
  }
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** Shortens a long string to its beginning, for a message. */
export function cut(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`;
}
