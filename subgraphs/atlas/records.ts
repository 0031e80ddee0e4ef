import { country, jsonFile, organisation } from '../kit/records';

export type { Country, Organisation } from '../kit/records';

/** The files of `data/atlas/`. */
export const files = {
  'countries.json': jsonFile(country, ['code']),
  'organisations.json': jsonFile(organisation, ['id'], { country: 'country', 'members[]': 'country' }),
};
