import { z } from 'zod';

/** The largest whole number that the graph can give (GraphQL's `Int`). */
export const LARGEST_INT = 2 ** 31 - 1;

// Twice the length of the longest text so far.
const LONGEST = 3_000;

/**
 * One line of text: not empty, no space at either end, no line break or other control character, and of limited length.
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

/** A web address, kept exactly as it was cited. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/\S+$/, 'a web address that begins with http:// or https://');

/** The range of years in which the dialogues and their bodies can have a date. */
export const YEARS = { first: 1800, last: 2100 } as const;

/** A year within {@link YEARS}. */
export const year = z
  .int('a year such as 2018')
  .min(YEARS.first, `a year no earlier than ${String(YEARS.first)}`)
  .max(YEARS.last, `a year no later than ${String(YEARS.last)}`);

/** A count of people or things, from 1. */
export const count = z
  .int()
  .positive('a number of at least 1')
  .max(LARGEST_INT, `a number of at most ${String(LARGEST_INT)}`);

/**
 * Declares a list that is left out if it is empty, and then reads as `[]`. An empty list in a file is a fault: there
 * would be two ways to say nothing.
 */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).min(1, 'at least one entry, or the key omitted').default([]);
}

/** The web addresses where a record was read, at least one. */
export const sources = z.array(webAddress).min(1, 'at least one web address');
