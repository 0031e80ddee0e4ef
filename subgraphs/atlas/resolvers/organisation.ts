import { connectionFields } from '../../kit/list';
import { recordFields } from '../../kit/fields/record';
import { textFields } from '../../kit/text/localised';
import { initiativesOfParty } from '../lists/initiatives';
import { meetingsOfParty } from '../lists/meetings';
import type { OrganisationRow } from '../lists/organisations';
import { listByRole, listOf } from './connections';
import { countryOfRow } from './parties';

const idOf = ({ id }: Pick<OrganisationRow, 'id'>): string => id;

/** Resolvers of organisations and their lists. */
export const organisationResolvers = {
  Organisation: {
    ...textFields('name'),
    ...recordFields,
    country: countryOfRow,
    meetings: listOf('meetings', meetingsOfParty([]), idOf),
    initiatives: listByRole('initiatives', initiativesOfParty, idOf),
  },
  OrganisationConnection: connectionFields,
};
