import { partyId } from '../../kit/ids';

/**
 * Returns the key of a pair of countries from their codes: both global ids, separated by a bar, in the same order
 * whichever is given first.
 */
export function pairKey(a: string, b: string): string {
  return [a, b].sort().map(partyId).join('|');
}

/** The length of a country's global id. */
export const COUNTRY_ID_LENGTH = partyId('ML').length;
