import { z } from 'zod';

/** A country by its ISO 3166-1 alpha-2 code in capitals; Kosovo is XK. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'a country code such as ML');

/** A country (capitals) or an organisation (lower-case slug): the two never look alike. */
export const party = z
  .string()
  .regex(/^(?:[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'a country code such as ML or the id of an organisation');

/** Whether a {@link party} is a country; otherwise it is an organisation. */
export function isCountry(value: string): boolean {
  return /^[A-Z]{2}$/.test(value);
}
