import { meetingCard } from '../../kit/cards';
import { meetingCardColumns } from '../../kit/cardTables';
import { globalId, partyId } from '../../kit/ids';
import type { Meeting } from '../../kit/records';
import type { Table } from '../../kit/table';
import type { AtlasData } from '../data';
import { dateKeyColumns, dateKeyNames, dateKeys } from './sortKey';

const meetingTable: Table<AtlasData> = {
  name: 'meeting',
  create(table) {
    meetingCardColumns(table);
    table.string('country');
    table.string('actionPlan');
    table.integer('year');
    dateKeyColumns(table, [], ['id']);
    for (const name of dateKeyNames) table.index(['actionPlan', name, 'id']);
  },
  rows: ({ meetings }) =>
    meetings.map((meeting) => ({
      ...meetingCard(meeting),
      country: meeting.country ?? null,
      actionPlan: meeting.actionPlan === undefined ? null : globalId('plan', meeting.actionPlan),
      year: meeting.date?.start === undefined ? null : Number(meeting.date.start.slice(0, 4)),
      ...dateKeys(meeting.date?.start),
    })),
};

const meetingComponentTable: Table<AtlasData> = {
  name: 'meetingComponent',
  create(table) {
    table.string('meeting').notNullable();
    table.string('component').notNullable();
    table.primary(['component', 'meeting']);
    dateKeyColumns(table, ['component'], ['meeting']);
  },
  rows: ({ meetings }) =>
    meetings.flatMap(({ id, components, date }) =>
      components.map((component) => ({
        meeting: globalId('meeting', id),
        component,
        ...dateKeys(date?.start),
      })),
    ),
};

/** Who had which part in a meeting: countries and organisations, in the order of the record. */
function partsOf(meeting: Meeting): readonly (readonly [role: string, parties: readonly string[]])[] {
  return [
    ['PLACE', meeting.country === undefined ? [] : [meeting.country]],
    ['HOST', meeting.hosts],
    ['CHAIR', meeting.chairs],
    ['PARTICIPANT', meeting.participatingCountries],
  ];
}

const meetingPartTable: Table<AtlasData> = {
  name: 'meetingPart',
  create(table) {
    table.string('meeting').notNullable();
    table.string('role').notNullable();
    table.integer('position').notNullable();
    table.string('party').notNullable();
    table.primary(['meeting', 'role', 'position']);
    // A list may be of several roles, or of all: the role comes last, so that a party's meetings stand in one order.
    dateKeyColumns(table, ['party'], ['meeting', 'role']);
  },
  rows: ({ meetings }) =>
    meetings.flatMap((meeting) =>
      partsOf(meeting).flatMap(([role, parties]) =>
        parties.map((party, position) => ({
          meeting: globalId('meeting', meeting.id),
          role,
          position,
          party: partyId(party),
          ...dateKeys(meeting.date?.start),
        })),
      ),
    ),
};

const encounterTable: Table<AtlasData> = {
  name: 'encounter',
  create(table) {
    table.string('a').notNullable();
    table.string('b').notNullable();
    table.string('meeting').notNullable();
    table.primary(['a', 'b', 'meeting']);
    table.index(['meeting']);
  },
  // Pairs are made here, once: making them when asked would grow with the square of the participants.
  rows: ({ meetings }) =>
    meetings.flatMap((meeting) => {
      const present = [...meeting.hosts, ...meeting.chairs, ...meeting.participatingCountries].filter(
        (party) => /^[A-Z]{2}$/.test(party),
      );
      const countries = [...new Set(present)].sort();
      return countries.flatMap((a, index) =>
        countries.slice(index + 1).map((b) => ({ a, b, meeting: globalId('meeting', meeting.id) })),
      );
    }),
};

/** The cards of all meetings, who had a part in them, and which countries met there. */
export const meetingTables = [meetingTable, meetingComponentTable, meetingPartTable, encounterTable];
