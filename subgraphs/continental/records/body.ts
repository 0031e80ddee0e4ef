import { z } from 'zod';
import { bilingual, countryCode, day, moment, precision, slug, list, webAddress } from '../../kit/records';

/**
 * A country's membership in a body of states. A country that left and rejoined has two entries. Without `since` the
 * start is unknown; without `until` the country is still a member. `suspended` marks a member whose rights are
 * suspended, and `suspendedSince` gives the date if it is known. The membership continues during a suspension.
 */
export const membership = z.strictObject({
  country: countryCode,
  since: day.optional(),
  until: day.optional(),
  precision: precision.optional(),
  suspended: z.literal(true).optional(),
  suspendedSince: moment.optional(),
  sources: list(webAddress),
  note: bilingual.optional(),
});

/** See {@link membership}. */
export type Membership = z.infer<typeof membership>;

/**
 * The members of a union or of a regional economic community (`bodies.json`). The name, seat and sources of the body
 * are in the organisation of the same id in `atlas/organisations.json`.
 */
export const body = z.strictObject({
  organisation: slug,
  memberships: z.array(membership).min(1, 'at least one membership'),
  note: bilingual.optional(),
});

/** See {@link body}. */
export type Body = z.infer<typeof body>;
