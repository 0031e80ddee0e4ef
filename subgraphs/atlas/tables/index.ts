import type { Table } from '../../kit/store/table';
import type { AtlasData } from '../data';
import { countryTables } from './countries';
import { encounterTables } from './encounters';
import { initiativeTables } from './initiatives';
import { linkTables } from './links';
import { meetingTables } from './meetings';
import { organisationTables } from './organisations';
import { planTables } from './plans';
import { searchKindTable } from './search';

export { searchIndex } from './search';

/** The tables of atlas: the cards of all records, and the links between them. */
export const tables: readonly Table<AtlasData>[] = [
  ...countryTables,
  ...meetingTables,
  ...encounterTables,
  ...initiativeTables,
  ...organisationTables,
  ...planTables,
  ...linkTables,
  searchKindTable,
];
