import { listStatements, type List, type ListSpec } from '../../kit/list';
import type { Store } from '../../kit/store';
import { countries, type CountryRow } from '../lists/countries';
import { initiatives, type InitiativeRow } from '../lists/initiatives';
import { meetings, type MeetingRow } from '../lists/meetings';
import { organisations, type OrganisationRow } from '../lists/organisations';

/** The lists of atlas over one store. */
export function listQueries(store: Store) {
  const list =
    <Row extends object>() =>
    <Filter extends object>(spec: ListSpec<Filter>): List<Row> => ({
      spec,
      statements: listStatements<Filter, Row>(store, spec),
    });
  return {
    countries: list<CountryRow>()(countries),
    meetings: list<MeetingRow>()(meetings),
    initiatives: list<InitiativeRow>()(initiatives),
    organisations: list<OrganisationRow>()(organisations),
  };
}
