import { z } from 'zod';
import { line, webAddress } from './basics';

/** A document of a meeting or a plan. `language` is an ISO 639-1 code. Only the title of a document may be known. */
export const document = z.strictObject({
  title: line,
  type: z.enum(['DECLARATION', 'ACTION_PLAN', 'CONCLUSIONS', 'REPORT', 'AGENDA', 'OTHER']),
  url: webAddress.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'a language code such as fr')
    .optional(),
});

/** See {@link document}. */
export type Document = z.infer<typeof document>;
