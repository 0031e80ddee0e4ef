import { z } from 'zod';

/** The largest whole number that the graph can return (GraphQL's `Int`). */
export const LARGEST_INT = 2 ** 31 - 1;

// Twice the length of the longest string in the data so far.
const LONGEST = 3_000;

/**
 * A single line of text: not empty, without leading or trailing spaces, line breaks or other control characters, and of
 * limited length.
 */
export const line = z
  .string()
  .max(LONGEST, `text of at most ${String(LONGEST)} characters`)
  .regex(
    /^[^\s\p{Cc}](?:\P{Cc}*[^\s\p{Cc}])?$/u,
    'text without leading or trailing spaces and without control characters',
  );

/** A record's id: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug such as rabat-2006-07-10-ministerial-rabat');

/** A web address, stored exactly as cited. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/\S+$/, 'a web address that begins with http:// or https://');

/** The range of years that a date of the dialogues and their bodies can have. */
export const YEARS = { first: 1800, last: 2100 } as const;

/** A year within {@link YEARS}. */
export const year = z
  .int('a year such as 2018')
  .min(YEARS.first, `a year no earlier than ${String(YEARS.first)}`)
  .max(YEARS.last, `a year no later than ${String(YEARS.last)}`);

/** A count of people or things, at least 1. */
export const count = z
  .int()
  .positive('a number of at least 1')
  .max(LARGEST_INT, `a number of at most ${String(LARGEST_INT)}`);

/**
 * Declares a list that is left out if it is empty, and is then parsed as `[]`. An empty list in a file is a fault,
 * because there would be two notations for an empty list.
 */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).min(1, 'at least one entry, or the key omitted').default([]);
}

/** The web addresses of the sources of a record, at least one. */
export const sources = z.array(webAddress).min(1, 'at least one web address');
