import { z } from 'zod';
import {
  component,
  countryCode,
  initiative,
  jsonFile,
  line,
  meeting,
  objectFile,
  sources,
} from '../kit/records';

/** The office that the dialogue has in a country (`offices.json`). */
export const office = z.strictObject({ country: countryCode, city: line, sources });

/** See {@link office}. */
export type Office = z.infer<typeof office>;

/** The files of `data/atlantis/`. */
export const files = {
  'component.json': objectFile(component),
  'meetings.json': jsonFile(meeting),
  'initiatives.json': jsonFile(initiative),
  'offices.json': jsonFile(office, ['country']),
};
