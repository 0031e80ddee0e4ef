import { z } from 'zod';
import { LARGEST_INT } from './basics';

/** A CSV cell that holds a number, such as 15.23 or -0.4. It is parsed to a number. */
export const numberCell = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/, 'a number such as 15.23')
  .transform(Number)
  .refine(Number.isFinite, 'a number such as 15.23');

/** A CSV cell that holds an exact whole number of at least 0. It is parsed to a number. */
export const wholeCell = wholeUpTo(Number.MAX_SAFE_INTEGER);

/** A CSV cell that holds a count of people or things, at least 0. It is parsed to a number. */
export const countCell = wholeUpTo(LARGEST_INT);

function wholeUpTo(largest: number) {
  return z
    .string()
    .regex(/^\d+$/, 'a whole number')
    .transform(Number)
    .refine((value) => value <= largest, `a whole number of at most ${String(largest)}`);
}

/** A CSV cell that holds a year from 1900 to 2099. It is parsed to a number. */
export const yearCell = z
  .string()
  .regex(/^(?:19|20)\d\d$/, 'a year such as 2018')
  .transform(Number);
