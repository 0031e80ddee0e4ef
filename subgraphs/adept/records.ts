import { z } from 'zod';
import { componentFile, initiativesFile, meetingsFile } from '../kit/records';
import { bilingual, countryCode, jsonFile, line, list, slug, sources, text, year } from '../kit/records';

export type { Component, Initiative, Meeting } from '../kit/records';

/**
 * An organisation's role in the diaspora (`diasporaOrganisations.json`). Its name and seat are in the organisation of
 * the same id in `atlas/organisations.json`. Without `adeptStatus` its membership is unknown, which does not mean "no
 * member".
 */
export const diasporaOrganisation = z.strictObject({
  organisation: slug,
  adeptStatus: z.enum(['FOUNDER', 'BOARD', 'GENERAL_MEMBER', 'ASSOCIATE_MEMBER', 'NETWORKER']).optional(),
  countriesOfOrigin: list(countryCode),
  countriesOfActivity: list(countryCode),
  /** Free text, not a closed list. */
  sectors: list(line),
  sources,
});

/** See {@link diasporaOrganisation}. */
export type DiasporaOrganisation = z.infer<typeof diasporaOrganisation>;

/**
 * A country's institution for its diaspora, or its policy towards its diaspora (`diasporaPolicies.json`). `note` states
 * if the policy is a draft.
 */
export const diasporaPolicy = z.strictObject({
  id: slug,
  country: countryCode,
  kind: z.enum(['INSTITUTION', 'POLICY']),
  name: text,
  year: year.optional(),
  sources,
  note: bilingual.optional(),
});

/** See {@link diasporaPolicy}. */
export type DiasporaPolicy = z.infer<typeof diasporaPolicy>;

/** The files of `data/adept/`. */
export const files = {
  'component.json': componentFile,
  'meetings.json': meetingsFile,
  'initiatives.json': initiativesFile,
  'diasporaOrganisations.json': jsonFile(diasporaOrganisation, ['organisation'], {
    organisation: 'organisation',
    'countriesOfOrigin[]': 'country',
    'countriesOfActivity[]': 'country',
  }),
  'diasporaPolicies.json': jsonFile(diasporaPolicy, ['id'], { country: 'country' }),
};
