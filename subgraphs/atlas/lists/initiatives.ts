import type { InitiativeCard } from '../../kit/cards';
import type { ListSpec, Tie } from '../../kit/list';
import type { ComponentName } from '../../kit/records';
import type { InitiativeFilter } from '../types.generated';
import { hasPart, isAmong, isWithin } from './conditions';

/** An initiative as atlas stores it. */
export type InitiativeRow = InitiativeCard;

/** One of the parties (global ids) has this part in the initiative. */
const partyIs =
  (role: string): ListSpec<InitiativeFilter>['conditions']['funders'] =>
  (query, { knex, isOneOf }, read) =>
    void query.whereIn(
      'initiative.id',
      knex.select('initiative').from('initiativePart').where({ role }).where(isOneOf('party', read)),
    );

/** The list of all initiatives. */
export const initiatives: ListSpec<InitiativeFilter> = {
  table: 'initiative',
  key: 'id',
  orders: {
    START_DATE_ASC: { column: 'startAscending', direction: 'asc' },
    START_DATE_DESC: { column: 'startDescending', direction: 'desc' },
    TITLE_ASC: { column: 'sortTitle', direction: 'asc' },
  },
  conditions: {
    components: isWithin('initiative.id', 'initiativeComponent', 'initiative', 'component'),
    kinds: isAmong('initiative.kind'),
    statuses: isAmong('initiative.status'),
    programmes: isAmong('initiative.programme'),
    codes: isAmong('initiative.code'),
    domains: isWithin('initiative.id', 'initiativeDomain', 'initiative', 'domain'),
    domainBasis: (query, { bind }, read) => void query.where('initiative.domainBasis', bind(read)),
    countries: hasPart('initiative', 'initiativePart', ['BENEFICIARY']),
    funders: partyIs('FUNDER'),
    implementers: partyIs('IMPLEMENTER'),
    // An initiative without a first day began neither before nor after any day.
    startedFrom: (query, { bind }, read) => void query.where('initiative.startDate', '>=', bind(read)),
    startedTo: (query, { bind }, read) => void query.where('initiative.startDate', '<=', bind(read)),
  },
};

/** Initiatives in which a country or organisation (global id) has one of the parts of the call. */
export const initiativesOfParty: Tie = {
  name: 'party in roles',
  pairs: ({ knex, isOneOf }) =>
    knex
      .distinct({ parent: 'party', child: 'initiative' })
      .from('initiativePart')
      .where(isOneOf('party', ({ keys }) => keys))
      .where(isOneOf('role', ({ roles }) => roles)),
};

/** Initiatives of one component that are for a country. */
export function initiativesForCountryIn(component: ComponentName): Tie {
  return {
    name: `country in ${component}`,
    pairs: ({ knex, isOneOf }) =>
      knex
        .distinct({ parent: 'initiativePart.party', child: 'initiativePart.initiative' })
        .from('initiativePart')
        .join('initiativeComponent', 'initiativeComponent.initiative', 'initiativePart.initiative')
        .where({ 'initiativeComponent.component': component, 'initiativePart.role': 'BENEFICIARY' })
        .where(isOneOf('initiativePart.party', ({ keys }) => keys)),
  };
}

/** Initiatives of a component, by its name. */
export const initiativesOfComponent: Tie = {
  name: 'component',
  pairs: ({ knex, isOneOf }) =>
    knex
      .select({ parent: 'component', child: 'initiative' })
      .from('initiativeComponent')
      .where(isOneOf('component', ({ keys }) => keys)),
};

/** Initiatives in a domain, by its number. */
export const initiativesOfDomain: Tie = {
  name: 'domain',
  pairs: ({ knex, isOneOf }) =>
    knex
      .select({ parent: 'domain', child: 'initiative' })
      .from('initiativeDomain')
      .where(isOneOf('domain', ({ keys }) => keys)),
};
