import { partyId } from '../../kit/schema/ids';

/** Returns the key of a pair of countries: their global ids, sorted and separated by a bar. */
export function pairKey(a: string, b: string): string {
  return [a, b].sort().map(partyId).join('|');
}

/** The length of a country's global id. */
export const COUNTRY_ID_LENGTH = partyId('ML').length;
