import { z } from 'zod';
import { line } from './basics';

/**
 * A localised string in the languages in which it is known: `{ "en": "…", "fr": "…" }`. At least one language is
 * present. A language that was not found is left out and never translated by us.
 */
export const text = z
  .strictObject({ en: line.optional(), fr: line.optional() })
  .refine((value) => value.en !== undefined || value.fr !== undefined, 'text in en, in fr, or in both');

/** See {@link text}. */
export type Text = z.infer<typeof text>;

/** A localised string in our own words, which is always in both languages. */
export const bilingual = z.strictObject({ en: line, fr: line });

/** See {@link bilingual}. */
export type Bilingual = z.infer<typeof bilingual>;
