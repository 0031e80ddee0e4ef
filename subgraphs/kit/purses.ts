import { isCountry, type Organisation } from './records';

/** Bodies of many states: their money and their work are not those of the country where they are seated. */
const ofManyStates: ReadonlySet<string> = new Set([
  'EU_INSTITUTION',
  'INTERGOVERNMENTAL',
  'REGIONAL_ECONOMIC_COMMUNITY',
]);

/**
 * Tells for whom a party of a record stands: a country for itself, an organisation for the country where it is seated,
 * unless it is a body of many states or its seat is not known. Gives the country's code, or undefined.
 */
export function countryBehind(organisations: readonly Organisation[]): (party: string) => string | undefined {
  const national = organisations.filter(({ kind }) => !ofManyStates.has(kind));
  const seats = new Map(national.map(({ id, country }) => [id, country]));
  return (party) => (isCountry(party) ? party : seats.get(party));
}

/**
 * Whether several fund an initiative: a country and the bodies seated there are one. Null where no funder is known.
 */
export function hasSeveralFunders(
  funders: readonly string[],
  behind: (party: string) => string | undefined,
): boolean | null {
  if (funders.length === 0) return null;
  return new Set(funders.map((party) => behind(party) ?? party)).size > 1;
}
