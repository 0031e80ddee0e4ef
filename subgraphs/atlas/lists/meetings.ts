import type { MeetingCard } from '../../kit/cards';
import type { ListSpec, Tie } from '../../kit/list';
import type { ComponentName } from '../../kit/records';
import type { MeetingFilter } from '../types.generated';
import { hasPart, isAmong, isWithin } from './conditions';

/** A meeting as atlas stores it: the card, and what lists are sorted and linked by. */
export interface MeetingRow extends MeetingCard {
  readonly country: string | null;
  readonly actionPlan: string | null;
}

const part = (roles: readonly string[]) => hasPart('meeting', 'meetingPart', roles);

/** The list of all meetings. */
export const meetings: ListSpec<MeetingFilter> = {
  table: 'meeting',
  key: 'id',
  orders: {
    START_DATE_ASC: { column: 'startAscending', direction: 'asc' },
    START_DATE_DESC: { column: 'startDescending', direction: 'desc' },
  },
  conditions: {
    components: isWithin('meeting.id', 'meetingComponent', 'meeting', 'component'),
    types: isAmong('meeting.type'),
    year: (query, { bind }, read) => void query.where('meeting.year', bind(read)),
    // A meeting without a date began neither before nor after any day.
    from: (query, { bind }, read) => void query.where('meeting.startDate', '>=', bind(read)),
    to: (query, { bind }, read) => void query.where('meeting.startDate', '<=', bind(read)),
    heldIn: isAmong('meeting.country'),
    hostedBy: part(['HOST']),
    chairedBy: part(['CHAIR']),
    countries: part([]),
    actionPlans: isAmong('meeting.actionPlan'),
    online: (query, { bind }, read) => void query.where('meeting.online', bind(read)),
  },
};

/** Meetings in which a country or organisation (global id) had a part; `withRoles` counts only the parts of the call. */
export function meetingsOfParty(withRoles: boolean): Tie {
  return {
    name: withRoles ? 'party in roles' : 'party',
    pairs({ knex, isOneOf }) {
      const pairs = knex
        .distinct({ parent: 'party', child: 'meeting' })
        .from('meetingPart')
        .where(isOneOf('party', ({ keys }) => keys));
      return withRoles ? pairs.where(isOneOf('role', ({ roles }) => roles)) : pairs;
    },
  };
}

/** Meetings of one component in which a party had a part. */
export function meetingsOfPartyIn(component: ComponentName): Tie {
  return {
    name: `party in ${component}`,
    pairs: ({ knex, isOneOf }) =>
      knex
        .distinct({ parent: 'meetingPart.party', child: 'meetingPart.meeting' })
        .from('meetingPart')
        .join('meetingComponent', 'meetingComponent.meeting', 'meetingPart.meeting')
        .where('meetingComponent.component', component)
        .where(isOneOf('meetingPart.party', ({ keys }) => keys)),
  };
}

/** Meetings of a component, by its name. */
export const meetingsOfComponent: Tie = {
  name: 'component',
  pairs: ({ knex, isOneOf }) =>
    knex
      .select({ parent: 'component', child: 'meeting' })
      .from('meetingComponent')
      .where(isOneOf('component', ({ keys }) => keys)),
};

/** Meetings that adopted, prepared or followed up an action plan, by its global id. */
export const meetingsOfPlan: Tie = {
  name: 'action plan',
  pairs: ({ knex, isOneOf }) =>
    knex
      .select({ parent: 'actionPlan', child: 'id' })
      .from('meeting')
      .where(isOneOf('actionPlan', ({ keys }) => keys)),
};
