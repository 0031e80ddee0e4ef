import { components } from '../../kit/components';
import { jsonField } from '../../kit/fields/columns';
import { countryFields } from '../../kit/countries';
import type { Connection } from '../../kit/list';
import { connectionFields } from '../../kit/list';
import { andThen } from '../../kit/maybePromise';
import type { AtlasContext } from '../context';
import type { CountryRow } from '../lists/countries';
import type { CountryFilter } from '../types.generated';
import { initiativesForCountryIn, initiativesOfParty } from '../lists/initiatives';
import { meetingsOfParty, meetingsOfPartyIn } from '../lists/meetings';
import { organisationsOfCountry } from '../lists/organisations';
import { listByRole, listOf, type ListFieldArgs } from './connections';
import { perComponent } from './perComponent';
import type { ByCode } from '../../kit/fields/keys';

const idOf = ({ code }: ByCode): string => `country:${code}`;
const codeOf = ({ code }: ByCode): string => code;

/** An edge of a list of countries, together with its list. */
interface Edge {
  readonly node: CountryRow;
  readonly connection: Connection<CountryRow>;
}

/** Returns a resolver that counts a country's records in a list, using the filter that selected the countries. */
function edgeCount(list: 'initiatives' | 'meetings') {
  return ({ node, connection }: Edge, _: unknown, context: AtlasContext) => {
    const filter = (connection.filter as CountryFilter)[list]?.filter ?? null;
    const args: ListFieldArgs = {
      orderBy: 'START_DATE_DESC',
      filter,
      as: list === 'initiatives' ? 'BENEFICIARY' : null,
    };
    const listed = list === 'initiatives' ? initiativesByRole : meetingsByRole;
    return andThen(listed(node, args, context), (records) => records.count());
  };
}

const meetingsByRole = listByRole('meetings', meetingsOfParty, idOf);
const initiativesByRole = listByRole('initiatives', initiativesOfParty, idOf);

/** Resolvers of countries, their lists, and the fields that atlas adds to each component's view of a country. */
export const countryResolvers = {
  Country: {
    ...countryFields,
    id: idOf,
    memberOf: jsonField<'memberOf'>('memberOf'),
    meetings: meetingsByRole,
    initiatives: initiativesByRole,
    organisations: listByRole('organisations', organisationsOfCountry, codeOf),
  },
  CountryConnection: connectionFields,
  CountryEdge: { initiativeCount: edgeCount('initiatives'), meetingCount: edgeCount('meetings') },
  ...perComponent(
    (component) => `${components[component].prefix}Country`,
    (component) => ({
      meetings: listOf('meetings', meetingsOfPartyIn(component), idOf),
      initiatives: listOf('initiatives', initiativesForCountryIn(component), idOf),
    }),
  ),
};
