import { listStatements, type List, type ListSpec } from '../../kit/list';
import type { Store } from '../../kit/store/store';
import { countries } from '../lists/countries';
import { initiatives } from '../lists/initiatives';
import { meetings } from '../lists/meetings';
import { organisations } from '../lists/organisations';

/** Prepares atlas's lists on one store. */
export function listQueries(store: Store) {
  const list = <Filter extends object, Row extends object>(spec: ListSpec<Filter, Row>): List<Row> => ({
    spec,
    statements: listStatements(store, spec),
  });
  return {
    countries: list(countries),
    meetings: list(meetings),
    initiatives: list(initiatives),
    organisations: list(organisations),
  };
}
