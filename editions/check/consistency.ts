import { fault } from './context';
import type { Rule } from './rule';

/** Requires the fields of a record to agree with each other. */
export const sense: Rule = function* (context) {
  for (const entry of [...context.of('initiatives'), ...context.of('contracts')]) {
    const { domains, domainBasis } = entry.record;
    if (domains.length > 0 && domainBasis === undefined)
      yield fault(entry, 'domainBasis', domainBasis, 'STATED or INFERRED, because there are domains');
    if (domains.length === 0 && domainBasis !== undefined)
      yield fault(entry, 'domainBasis', domainBasis, 'no domainBasis, because there are no domains');
    if (new Set(domains).size < domains.length)
      yield fault(entry, 'domains', domains, 'each domain only once');
  }
  for (const entry of context.of('remittanceCosts')) {
    const { from, to, region } = entry.record;
    if (to === undefined && from !== undefined)
      yield fault(entry, 'to', to, 'a country, because there is a sender');
    if (to === undefined && region === undefined)
      yield fault(entry, 'region', region, 'a region, because there is no country');
  }
  for (const entry of context.of('migrantStock')) {
    const { origin, destination } = entry.record;
    if (origin === destination)
      yield fault(entry, 'destination', destination, 'a country other than the origin');
  }
};
