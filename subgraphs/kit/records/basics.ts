import { z } from 'zod';

/** A plain line of text: not empty, no space at either end, no line break or other control character. */
export const line = z
  .string()
  .regex(
    /^[^\s\p{Cc}](?:\P{Cc}*[^\s\p{Cc}])?$/u,
    'text without a space at either end or a control character',
  );

/** A record's id: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug such as rabat-2006-07-10-ministerial-rabat');

/** A web address, kept exactly as it was cited. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/\S+$/, 'a web address that begins with http:// or https://');

/** A year, within the time the dialogues and their bodies know of. */
export const year = z.int('a year such as 2018').min(1800, 'a year from 1800').max(2100, 'a year up to 2100');

/**
 * A list that is left out when it is empty, and then reads as `[]`.
 * An empty list in a file is a fault: there would be two ways to say nothing.
 */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).min(1, 'at least one entry, or the key left out').default([]);
}

/** Where a record was read: web addresses, at least one. */
export const sources = z.array(webAddress).min(1, 'at least one web address');
