import { z } from 'zod';
import { line } from './basics';
import { countryCode } from './references';
import { bilingual, text } from './text';

/**
 * A country (`atlas/countries.json`). `subregion` is the United Nations M49 sub-region in English. Names come from the
 * ISO table; `name` is present only to override them.
 */
export const country = z.strictObject({
  code: countryCode,
  region: z.enum(['AFRICA', 'EUROPE', 'OTHER']),
  subregion: line,
  name: text.optional(),
  note: bilingual.optional(),
});

/** See {@link country}. */
export type Country = z.infer<typeof country>;
