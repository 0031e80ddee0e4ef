import { isCountry, type Organisation } from '.';

/**
 * Kinds of body that belong to many states. The money and work of such a body are not attributed to the country where
 * it is based.
 */
const ofManyStates: ReadonlySet<string> = new Set([
  'EU_INSTITUTION',
  'INTERGOVERNMENTAL',
  'REGIONAL_ECONOMIC_COMMUNITY',
]);

/**
 * Returns a function that returns the country that a party of a record stands for: a country stands for itself, an
 * organisation for the country where it is based. The result is the country's code, or undefined for a body of many
 * states and for an organisation whose seat is unknown.
 */
export function countryBehind(organisations: readonly Organisation[]): (party: string) => string | undefined {
  const national = organisations.filter(({ kind }) => !ofManyStates.has(kind));
  const seats = new Map(national.map(({ id, country }) => [id, country]));
  return (party) => (isCountry(party) ? party : seats.get(party));
}

/**
 * Returns true if an initiative has several funders, where a country and the bodies based there count as one funder.
 * Returns null if no funder is known.
 */
export function hasSeveralFunders(
  funders: readonly string[],
  behind: (party: string) => string | undefined,
): boolean | null {
  if (funders.length === 0) return null;
  return new Set(funders.map((party) => behind(party) ?? party)).size > 1;
}
