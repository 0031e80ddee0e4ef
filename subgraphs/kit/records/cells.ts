import { z } from 'zod';

/** A CSV cell that holds a number, such as 15.23 or -0.4; gives the number. */
export const numberCell = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/, 'a number such as 15.23')
  .transform(Number);

/** A CSV cell that holds a whole number from 0; gives the number. */
export const wholeCell = z.string().regex(/^\d+$/, 'a whole number').transform(Number);

/** A CSV cell that holds a year; gives the number. */
export const yearCell = z
  .string()
  .regex(/^(?:19|20)\d\d$/, 'a year such as 2018')
  .transform(Number);
