import { meetingCardNames, type MeetingCard } from '../../kit/card/card';
import type { Condition, ListSpec, Relation } from '../../kit/list';
import type { ComponentName } from '../../kit/components';
import type { MeetingFilter } from '../types.generated';
import { componentBits } from '../tables/bits';
import { dateKeyNames } from '../tables/sortKey';
import { hasAny, hasPart, is, isAmong, type Nullish } from './conditions';
import { byComponent, byParty, inComponent, inRoles } from './relations';

/** A meeting as atlas stores it: its card, its country and its action plan. */
export interface MeetingRow extends MeetingCard {
  readonly country: string | null;
  readonly actionPlan: string | null;
}

const part = (roles: readonly string[]) => hasPart('meeting', 'meetingPart', roles);

/**
 * Requires all of the countries (codes) to have met by the network's definition: each is recorded as host, chair or
 * participant.
 */
const met: Condition<Nullish<readonly string[]>> = (query, { builder: { knex, bind, isOneOf }, read }) => {
  const present = knex
    .countDistinct('party')
    .from('meetingPart')
    .whereIn('role', ['HOST', 'CHAIR', 'PARTICIPANT'])
    .where('meetingPart.meeting', knex.ref('meeting.id'))
    .where(isOneOf('party', (args) => read(args).map((code) => `country:${code}`)));
  query.whereRaw('? = ?', [bind((args) => new Set(read(args)).size), present]);
};

/** The list of all meetings. */
export const meetings: ListSpec<MeetingFilter, MeetingRow> = {
  table: 'meeting',
  key: 'id',
  columns: { ...meetingCardNames, country: true, actionPlan: true },
  defaultOrder: 'START_DATE_DESC',
  orders: {
    START_DATE_ASC: { column: 'startAscending', direction: 'asc' },
    START_DATE_DESC: { column: 'startDescending', direction: 'desc' },
  },
  conditions: {
    components: hasAny('meeting.componentBits', componentBits),
    types: isAmong('meeting.type'),
    year: is('meeting.year'),
    // A meeting without a date is neither before nor after any day.
    from: (query, { builder, read }) => void query.where('meeting.startDate', '>=', builder.bind(read)),
    to: (query, { builder, read }) => void query.where('meeting.startDate', '<=', builder.bind(read)),
    heldIn: isAmong('meeting.country'),
    hostedBy: part(['HOST']),
    chairedBy: part(['CHAIR']),
    countries: part([]),
    actionPlans: isAmong('meeting.actionPlan'),
    online: is('meeting.online'),
    severalCountries: is('meeting.severalCountries'),
    met,
  },
};

/**
 * Returns the relation of meetings to a country or organisation (global id) that had one of these roles, or any role if
 * none is named.
 */
export function meetingsOfParty(roles: readonly string[]): Relation {
  return { name: `party as ${String(roles)}`, ...byParty('meeting'), ...inRoles(roles) };
}

/** Returns the relation of one component's meetings to a party that had any role in them. */
export function meetingsOfPartyIn(component: ComponentName): Relation {
  return {
    name: `party in ${component}`,
    ...byParty('meeting'),
    hasDuplicates: true,
    narrow: inComponent('meeting', component),
  };
}

/** The relation of meetings to a component, by its name. */
export const meetingsOfComponent = byComponent('meeting');

/** The relation of meetings to the action plan that they adopted, prepared or followed up, by the plan's global id. */
export const meetingsOfPlan: Relation = {
  name: 'action plan',
  table: 'meeting',
  parent: 'actionPlan',
  child: 'id',
  sortColumns: dateKeyNames,
  hasDuplicates: false,
};
