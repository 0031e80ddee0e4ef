/** The text of a scalar's value; undefined where the value is of a wrong kind. */
export type LeafText = (value: unknown) => string | undefined;

// Longer texts are quoted faster by JSON.stringify, which looks at them in native code.
const LONGEST_SCANNED = 48;

/** A text as JSON: short ones that need no escape are only put in quotes. */
export function quoted(text: string): string {
  if (text.length > LONGEST_SCANNED) return JSON.stringify(text);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Control characters, the quote, the backslash, and halves of characters that stand alone.
    if (code < 32 || code === 34 || code === 92 || (code >= 0xd800 && code <= 0xdfff))
      return JSON.stringify(text);
  }
  return `"${text}"`;
}

const texts: Readonly<Record<string, LeafText>> = {
  String: (value) => (typeof value === 'string' ? quoted(value) : undefined),
  ID: (value) =>
    typeof value === 'string'
      ? quoted(value)
      : typeof value === 'number'
        ? JSON.stringify(String(value))
        : undefined,
  Int: (value) => (Number.isInteger(value) ? String(value) : undefined),
  // The same text as JSON.stringify gives, and faster.
  Float: (value) => (Number.isFinite(value) ? String(value) : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? String(value) : undefined),
};

/** How values of a scalar are written. Custom scalars may be any JSON. */
export function leafText(scalar: string): LeafText {
  return texts[scalar] ?? ((value) => (typeof value === 'string' ? quoted(value) : JSON.stringify(value)));
}
