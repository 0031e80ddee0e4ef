import { isValid } from 'i18n-iso-countries';
import { fault } from './context';
import type { Rule } from './rule';

/** The unions whose members are all on the same side of the dialogue. */
const SIDES: Readonly<Record<string, string>> = { au: 'AFRICA', eu: 'EUROPE' };

/**
 * Requires a country to have a name, either in the ISO table or in its record, and to be on the side of the union that
 * it belongs to.
 */
export const countries: Rule = function* (context) {
  const sides = new Map<string, string>();
  for (const { organisation, memberships } of context.data.continental.bodies) {
    for (const { country } of memberships) {
      const side = SIDES[organisation];
      if (side !== undefined) sides.set(country, side);
    }
  }
  for (const entry of context.of('countries')) {
    const { code, name, region } = entry.record;
    const side = sides.get(code) ?? region;
    if (!isValid(code) && name === undefined)
      yield fault(entry, 'code', code, 'an ISO 3166-1 code, or a name of its own');
    if (region !== side) yield fault(entry, 'region', region, `${side}, the side of the union it belongs to`);
  }
};
