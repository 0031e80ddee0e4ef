import { isCountry, type Organisation } from '.';

/** Kinds of body that belong to many states: their money and work are not those of the country where they are based. */
const ofManyStates: ReadonlySet<string> = new Set([
  'EU_INSTITUTION',
  'INTERGOVERNMENTAL',
  'REGIONAL_ECONOMIC_COMMUNITY',
]);

/**
 * Returns a function that tells which country a party of a record stands for: a country for itself, an organisation for
 * the country where it is based. It returns the country's code, or undefined for a body of many states and for an
 * organisation whose seat is not known.
 */
export function countryBehind(organisations: readonly Organisation[]): (party: string) => string | undefined {
  const national = organisations.filter(({ kind }) => !ofManyStates.has(kind));
  const seats = new Map(national.map(({ id, country }) => [id, country]));
  return (party) => (isCountry(party) ? party : seats.get(party));
}

/**
 * True if an initiative has several funders: a country and the bodies based there are one. Null if no funder is known.
 */
export function hasSeveralFunders(
  funders: readonly string[],
  behind: (party: string) => string | undefined,
): boolean | null {
  if (funders.length === 0) return null;
  return new Set(funders.map((party) => behind(party) ?? party)).size > 1;
}
