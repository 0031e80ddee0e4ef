import { z } from 'zod';
import {
  componentFile,
  countryCode,
  initiativesFile,
  jsonFile,
  line,
  meetingsFile,
  sources,
} from '../kit/records';

/** The office that the dialogue has in a country (`offices.json`). */
export const office = z.strictObject({ country: countryCode, city: line, sources });

/** See {@link office}. */
export type Office = z.infer<typeof office>;

/** The files of `data/atlantis/`. */
export const files = {
  'component.json': componentFile,
  'meetings.json': meetingsFile,
  'initiatives.json': initiativesFile,
  'offices.json': jsonFile(office, ['country'], { country: 'country' }),
};
