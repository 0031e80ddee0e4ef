import { fault } from '../errors';

/** A place in a list: the order it belongs to, and the row after which a page goes on. */
export interface Cursor {
  readonly value: string | number;
  readonly key: string;
}

/** The text of a cursor. */
export function writeCursor(order: string, { value, key }: Cursor): string {
  return Buffer.from(JSON.stringify([order, value, key])).toString('base64url');
}

/** Reads a cursor. Fails with `CURSOR_INVALID` where it is none, or one of another order. */
export function readCursor(text: string, order: string): Cursor {
  const [found, value, key] = parts(text);
  const isValue = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
  if (typeof found !== 'string' || !isValue || typeof key !== 'string') {
    throw fault(
      'CURSOR_INVALID',
      `\`after\` takes the cursor of an edge, as a list of this kind gave it; "${text}" is none.`,
      { argument: 'after' },
    );
  }
  if (found !== order) {
    throw fault(
      'CURSOR_INVALID',
      `The cursor belongs to the order ${found}, but the list is asked for in the order ${order}.`,
      { argument: 'after' },
    );
  }
  return { value, key };
}

function parts(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
