import { initiativeCardNames, type InitiativeCard } from '../../kit/card/card';
import { componentNames, type ComponentName } from '../../kit/components';
import type { ListSpec, Relation, RelationTally } from '../../kit/list';
import type { InitiativeFilter } from '../types.generated';
import { bitsOf, componentBits } from '../tables/bits';
import { WHOLE, type InitiativeSlice } from '../tables/initiativeTally';
import { dateKeyNames } from '../tables/sortKey';
import { hasAny, hasPart, is, isAmong } from './conditions';
import { byComponent, byParty, inComponent, inRoles } from './relations';

/** An initiative as atlas stores it. */
export type InitiativeRow = InitiativeCard;

/** Requires one of the parties (global ids) to have this role in the initiative. */
const partyIs =
  (role: string): ListSpec<InitiativeFilter, InitiativeRow>['conditions']['funders'] =>
  (query, { builder: { knex, isOneOf }, read }) =>
    void query.whereIn(
      'initiative.id',
      knex.select('initiative').from('initiativePart').where({ role }).where(isOneOf('party', read)),
    );

/** The list of all initiatives. */
export const initiatives: ListSpec<InitiativeFilter, InitiativeRow> = {
  table: 'initiative',
  key: 'id',
  columns: initiativeCardNames,
  defaultOrder: 'START_DATE_DESC',
  orders: {
    START_DATE_ASC: { column: 'startAscending', direction: 'asc' },
    START_DATE_DESC: { column: 'startDescending', direction: 'desc' },
    TITLE_ASC: { column: 'sortTitle', direction: 'asc' },
  },
  conditions: {
    components: hasAny('initiative.componentBits', componentBits),
    kinds: isAmong('initiative.kind'),
    statuses: isAmong('initiative.status'),
    programmes: isAmong('initiative.programme'),
    codes: isAmong('initiative.code'),
    domains: hasAny('initiative.domainBits', bitsOf),
    domainBasis: is('initiative.domainBasis'),
    countries: hasPart('initiative', 'initiativePart', ['BENEFICIARY']),
    funders: partyIs('FUNDER'),
    implementers: partyIs('IMPLEMENTER'),
    severalFunders: is('initiative.severalFunders'),
    severalCountries: is('initiative.severalCountries'),
    // An initiative without a start date starts neither before nor after any day.
    startedFrom: (query, { builder, read }) =>
      void query.where('initiative.startDate', '>=', builder.bind(read)),
    startedTo: (query, { builder, read }) =>
      void query.where('initiative.startDate', '<=', builder.bind(read)),
  },
  tally: {
    table: 'initiativeTally',
    count: 'initiatives',
    totals: 'initiativeTotal',
    parts: [
      'components',
      'kinds',
      'statuses',
      'programmes',
      'domains',
      'domainBasis',
      'severalFunders',
      'severalCountries',
      'startedFrom',
      'startedTo',
    ],
    whole: WHOLE,
  },
};

/**
 * Returns the relation of initiatives to a country or organisation (global id) that has this role in them, or any role
 * if none is named.
 */
export function initiativesOfParty([role]: readonly string[]): Relation {
  return {
    name: `party as ${String(role)}`,
    ...byParty('initiative'),
    ...inRoles(role === undefined ? [] : [role]),
    // Over all roles, the tally would count an initiative more than once.
    ...(role !== undefined && { tally: { slice: role } }),
  };
}

/** Returns the relation of one component's initiatives to the countries that benefit from them. */
export function initiativesForCountryIn(component: ComponentName): Relation {
  const ofComponent = inComponent('initiative', component);
  return {
    name: `country in ${component}`,
    ...byParty('initiative'),
    hasDuplicates: false,
    narrow: (query, builder) => ofComponent(query.where('relation.role', 'BENEFICIARY'), builder),
    tally: {
      slice: 'BENEFICIARY' satisfies InitiativeSlice,
      narrow: (query) =>
        void query.whereRaw('(?? & ?) <> 0', ['initiative.componentBits', componentBits([component])]),
    },
  };
}

/** Builds the bit of the component that `parents.value` names; see {@link componentBits}. */
const componentBit: NonNullable<RelationTally['bits']>['bitOf'] = (knex) =>
  knex.raw(
    `(case parents.value ${componentNames.map(() => 'when ? then ?').join(' ')} else 0 end)`,
    componentNames.flatMap((name) => [name, componentBits([name])]),
  );

/** The relation of initiatives to a component, by its name. */
export const initiativesOfComponent: Relation = {
  ...byComponent('initiative'),
  tally: {
    slice: 'COMPONENT' satisfies InitiativeSlice,
    bits: { column: 'componentBits', bitOf: componentBit },
  },
};

/** The relation of initiatives to a domain, by its number. */
export const initiativesOfDomain: Relation = {
  name: 'domain',
  table: 'initiativeDomain',
  parent: 'domain',
  keyExpression: (knex) => knex.raw('cast(parents.value as integer)'),
  child: 'initiative',
  sortColumns: dateKeyNames,
  hasDuplicates: false,
  tally: {
    slice: 'DOMAIN' satisfies InitiativeSlice,
    bits: { column: 'domainBits', bitOf: (knex) => knex.raw('(1 << cast(parents.value as integer))') },
  },
};
