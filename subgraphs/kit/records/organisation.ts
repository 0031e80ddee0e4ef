import { z } from 'zod';
import { line, list, slug, sources, webAddress, year } from './basics';
import { countryCode } from './references';
import { bilingual, text } from './text';

/**
 * An organisation (`atlas/organisations.json`). There is one record per organisation, regardless of the number of
 * components that refer to it. `country` and `city` are its seat. `members` lists the countries of a body of states
 * whose memberships are known without dates. Bodies with dated memberships are in `continental/bodies.json`.
 */
export const organisation = z.strictObject({
  id: slug,
  name: text,
  acronym: line.optional(),
  kind: z.enum([
    'INTERGOVERNMENTAL',
    'EU_INSTITUTION',
    'REGIONAL_ECONOMIC_COMMUNITY',
    'NGO',
    'DIASPORA',
    'AGENCY',
    'MINISTRY',
    'COMPANY',
    'OTHER',
  ]),
  country: countryCode.optional(),
  city: line.optional(),
  founded: year.optional(),
  website: webAddress.optional(),
  members: list(countryCode),
  sources,
  note: bilingual.optional(),
});

/** See {@link organisation}. */
export type Organisation = z.infer<typeof organisation>;
