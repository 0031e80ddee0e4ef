import { z } from 'zod';
import { bilingual, component, countryCode, initiative, jsonFile, line, list, meeting } from '../kit/records';
import { objectFile, slug, sources, text, year } from '../kit/records';

export type { Component, Initiative, Meeting } from '../kit/records';

/**
 * What is known of an organisation as part of the diaspora (`diasporaOrganisations.json`); its name and seat stand in
 * the organisation of the same id in `atlas/organisations.json`. No `adeptStatus` means "not known", not "no member".
 */
export const diasporaOrganisation = z.strictObject({
  organisation: slug,
  adeptStatus: z.enum(['FOUNDER', 'BOARD', 'GENERAL_MEMBER', 'ASSOCIATE_MEMBER', 'NETWORKER']).optional(),
  countriesOfOrigin: list(countryCode),
  countriesOfActivity: list(countryCode),
  /** Free words, not a closed list. */
  sectors: list(line),
  sources,
});

/** See {@link diasporaOrganisation}. */
export type DiasporaOrganisation = z.infer<typeof diasporaOrganisation>;

/** A country's body for its diaspora, or its policy towards it (`diasporaPolicies.json`); read `note` for drafts. */
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
  'component.json': objectFile(component),
  'meetings.json': jsonFile(meeting),
  'initiatives.json': jsonFile(initiative),
  'diasporaOrganisations.json': jsonFile(diasporaOrganisation, ['organisation']),
  'diasporaPolicies.json': jsonFile(diasporaPolicy),
};
