// Filters that numbers on other pages link to. The selects of the lists do not offer them.

/**
 * Reads the filters for initiatives that a country funds, whose domains are inferred, or that several countries share.
 */
export function initiativeNarrowing(query: URLSearchParams) {
  const funder = codesIn(query, 'funder')[0];
  const basis = (['INFERRED', 'STATED'] as const).find((name) => name === query.get('basis')?.toUpperCase());
  const countries = severalIn(query, 'for', 'one');
  const funders = severalIn(query, 'funders', 'one');
  return {
    ...(funder === undefined ? {} : { funders: [`country:${funder}`] }),
    ...(basis === undefined ? {} : { domainBasis: basis }),
    ...(countries === undefined ? {} : { severalCountries: countries }),
    ...(funders === undefined ? {} : { severalFunders: funders }),
  };
}

/** Reads the filters for meetings within a range of years, at a place, or in which given countries met. */
export function meetingNarrowing(query: URLSearchParams) {
  const [from, to] = [yearIn(query, 'from'), yearIn(query, 'to')];
  const [place] = codesIn(query, 'place');
  const met = codesIn(query, 'met');
  return {
    ...(from === undefined ? {} : { from: `${from}-01-01` }),
    ...(to === undefined ? {} : { to: `${to}-12-31` }),
    ...(place === undefined ? {} : { heldIn: [place] }),
    ...(met.length === 0 ? {} : { met }),
    ...(query.get('of') === 'several' ? { severalCountries: true } : {}),
  };
}

/** Reads the comma-separated country codes in a parameter. */
export function codesIn(query: URLSearchParams, name: string): readonly string[] {
  const codes = (query.get(name) ?? '').toUpperCase().split(',');
  return codes.filter((code) => /^[A-Z]{2}$/.test(code));
}

function yearIn(query: URLSearchParams, name: string): string | undefined {
  const year = query.get(name) ?? '';
  return /^\d{4}$/.test(year) ? year : undefined;
}

function severalIn(query: URLSearchParams, name: string, one: string): boolean | undefined {
  const value = query.get(name);
  return value === 'several' ? true : value === one ? false : undefined;
}
