import { partyId } from '../../kit/ids';

/** The key of a pair of countries, by their codes: the global ids of both with a bar between, whichever is named first. */
export function pairKey(a: string, b: string): string {
  return [a, b].sort().map(partyId).join('|');
}

/** How long the global id of a country is. */
export const COUNTRY_ID_LENGTH = partyId('ML').length;
