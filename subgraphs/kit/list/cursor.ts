import type { GraphQLError } from 'graphql';
import { fault } from '../schema/errors';

/** A list in one of its orders, to which a cursor belongs. */
export interface Ordered {
  /** The name of the list's table, such as `meeting`. */
  readonly list: string;
  readonly order: string;
}

/** A position in a list: the row after which a page continues. */
export interface Cursor {
  readonly value: string | number;
  readonly key: string;
}

/** Encodes a cursor as a string. */
export function writeCursor({ list, order }: Ordered, { value, key }: Cursor): string {
  return Buffer.from(JSON.stringify([list, order, value, key])).toString('base64url');
}

const isText = (value: unknown): boolean => typeof value === 'string';

/**
 * Decodes a cursor. `fits` checks its value, which must be a string by default. Throws `CURSOR_INVALID` if the string
 * is not a cursor, if the cursor belongs to another list or order, or if its value does not fit.
 */
export function readCursor(
  text: string,
  { list, order }: Ordered,
  fits: (value: unknown, key: string) => boolean = isText,
): Cursor {
  const [ofList, ofOrder, value, key] = parts(text);
  const written = isText(ofList) && isText(ofOrder) && value !== undefined && typeof key === 'string';
  const isOwn = ofList === list && ofOrder === order;
  if (!written || (isOwn && !fits(value, key))) {
    throw invalid(`\`after\` must be a cursor that this list returned; "${text}" is not.`);
  }
  if (!isOwn) {
    throw invalid(
      `\`after\` must be a cursor of this list (${list}, ${order}), but this one belongs to another (${String(ofList)}, ${String(ofOrder)}).`,
    );
  }
  return { value: value as Cursor['value'], key };
}

function invalid(what: string): GraphQLError {
  return fault('CURSOR_INVALID', `${what} Leave out \`after\` to start with the first page.`, {
    argument: 'after',
  });
}

function parts(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
