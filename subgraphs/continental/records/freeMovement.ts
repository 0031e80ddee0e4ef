import { z } from 'zod';
import { bilingual, countryCode, day, sources } from '../../kit/records';

/**
 * The progress of a member of the African Union on the Free Movement of Persons Protocol of 2018 (`freeMovement.json`),
 * as of the date of the source list. `signedKnown` is set if a source shows the signature.
 */
export const freeMovement = z.strictObject({
  country: countryCode,
  status: z.enum(['RATIFIED', 'SIGNED', 'NOT_SIGNED']),
  asOf: day,
  signed: day.optional(),
  signedKnown: z.literal(true).optional(),
  ratified: day.optional(),
  deposited: day.optional(),
  sources,
  note: bilingual.optional(),
});

/** See {@link freeMovement}. */
export type FreeMovement = z.infer<typeof freeMovement>;
