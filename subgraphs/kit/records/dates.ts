import { z } from 'zod';
import { YEARS } from './basics';

/** A calendar day, `YYYY-MM-DD`, within {@link YEARS}. A day such as 2023-02-30 is rejected. */
export const day = z.iso
  .date('a calendar date, YYYY-MM-DD')
  .refine(
    (date) => Number(date.slice(0, 4)) >= YEARS.first && Number(date.slice(0, 4)) <= YEARS.last,
    `a date from ${String(YEARS.first)} to ${String(YEARS.last)}`,
  );

/** The precision of a date. With MONTH the day is written as 01; with YEAR month and day are written as 01-01. */
export const precision = z.enum(['DAY', 'MONTH', 'YEAR']);

/**
 * A period from `start` to `end`, both to the same precision. Either may be unknown. A record whose date is unknown has
 * no `date`.
 */
export const period = z
  .strictObject({ start: day.optional(), end: day.optional(), precision })
  .refine((value) => value.start !== undefined || value.end !== undefined, 'a start, an end, or both');

/** See {@link period}. */
export type Period = z.infer<typeof period>;

/** One moment with its precision, such as the adoption of a plan. */
export const moment = z.strictObject({ date: day, precision });

/** See {@link moment}. */
export type Moment = z.infer<typeof moment>;
