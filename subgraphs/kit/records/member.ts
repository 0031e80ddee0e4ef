import { z } from 'zod';
import { list, slug, sources } from './basics';
import { day, period } from './dates';
import { countryCode } from './references';
import { bilingual } from './text';

/**
 * A partner or member of a process (`members.json`): either a country or an organisation, never both.
 * `steeringCommittee` holds one entry per term. An empty entry means "on it, dates unknown".
 */
export const member = z
  .strictObject({
    country: countryCode.optional(),
    organisation: slug.optional(),
    role: z.enum(['PARTNER', 'MEMBER', 'OBSERVER', 'ORGANISATION']),
    since: day.optional(),
    until: day.optional(),
    steeringCommittee: list(z.strictObject({ from: day.optional(), to: day.optional() })),
    sources,
    note: bilingual.optional(),
  })
  .refine((value) => (value.country === undefined) !== (value.organisation === undefined), {
    path: ['country'],
    error: 'either a country or an organisation',
  });

/** See {@link member}. */
export type Member = z.infer<typeof member>;

/**
 * A country's term in the chair of a process (`chairs.json`). A term without an end is still running, or its end is
 * unknown.
 */
export const chair = z.strictObject({
  country: countryCode,
  date: period.optional(),
  sources,
  note: bilingual.optional(),
});

/** See {@link chair}. */
export type Chair = z.infer<typeof chair>;
