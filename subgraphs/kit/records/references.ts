import { z } from 'zod';

/** A country by its ISO 3166-1 alpha-2 code in capitals; Kosovo is XK. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'a country code such as ML');

/** A country (capitals) or an organisation (a lower-case slug). The two cannot be confused. */
export const party = z
  .string()
  .regex(/^(?:[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'a country code such as ML or the id of an organisation');

/** Returns true if a {@link party} is a country; otherwise the party is an organisation. */
export function isCountry(value: string): boolean {
  return /^[A-Z]{2}$/.test(value);
}
