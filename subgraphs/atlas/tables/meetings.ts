import { meetingCard } from '../../kit/card/card';
import { meetingCardColumns } from '../../kit/card/tables';
import { globalId, partyId } from '../../kit/schema/ids';
import type { Meeting } from '../../kit/records';
import type { Table } from '../../kit/store/table';
import type { AtlasData } from '../data';
import { componentBits } from './bits';
import { countriesAt } from './encounters';
import { dateKeyColumns, dateKeyNames, dateKeys, yearOf } from './sortKey';

/** Returns true if there are several countries, false if there is one, and null if there are none. */
function severalOf(countries: readonly string[]): boolean | null {
  return countries.length === 0 ? null : countries.length > 1;
}

const meetingTable: Table<AtlasData> = {
  name: 'meeting',
  create(table) {
    meetingCardColumns(table);
    table.string('country');
    table.string('actionPlan');
    table.integer('year');
    table.integer('componentBits').notNullable();
    table.boolean('severalCountries');
    dateKeyColumns(table, [], ['id']);
    for (const name of dateKeyNames) table.index(['actionPlan', name, 'id']);
  },
  rows: ({ meetings }) =>
    meetings.map((meeting) => ({
      ...meetingCard(meeting),
      severalCountries: severalOf(countriesAt(meeting)),
      country: meeting.country ?? null,
      actionPlan: meeting.actionPlan === undefined ? null : globalId('plan', meeting.actionPlan),
      year: yearOf(meeting.date?.start),
      componentBits: componentBits(meeting.components),
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

/** Lists the parties of a meeting by role: countries and organisations, in the order of the record. */
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
    // A list may cover several roles or all. The role is therefore the last column, so that a party's meetings form a
    // single sorted range.
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

/** The cards of all meetings, and the parties that had a role in them. */
export const meetingTables = [meetingTable, meetingComponentTable, meetingPartTable];
