import { countryNames } from '../countries';
import type { OwnerData } from '../owner';
import { recordColumns, recordRow } from '../fields/record';
import type { Chair, Member } from '../records';
import type { Table } from '../store/table';

/** The data of a process: the data that every component has, and the process's members and chairs. */
export interface ProcessData extends OwnerData {
  readonly members: readonly Member[];
  readonly chairs: readonly Chair[];
}

const roles: readonly Member['role'][] = ['PARTNER', 'MEMBER', 'OBSERVER', 'ORGANISATION'];

/** Sorts members by role and English name, and the membership periods of a country from oldest to newest. */
function inOrder({ members, countries, organisations }: ProcessData): readonly Member[] {
  const names = new Map([
    ...countries.map((country) => [country.code, countryNames(country).en] as const),
    ...organisations.map(({ id, name }) => [id, name.en ?? name.fr ?? id] as const),
  ]);
  const keyOf = (member: Member): string =>
    [
      roles.indexOf(member.role),
      names.get(member.country ?? member.organisation ?? ''),
      member.since ?? '',
    ].join('\t');
  return members
    .map((member) => ({ member, key: keyOf(member) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ member }) => member);
}

const memberTable: Table<ProcessData> = {
  name: 'member',
  create(table) {
    table.integer('position').primary();
    table.string('country').index();
    table.string('organisation').index();
    table.string('role').notNullable();
    table.string('since');
    table.string('until');
    table.json('steeringCommittee').notNullable();
    recordColumns(table);
  },
  rows: (data) =>
    inOrder(data).map((member, position) => ({
      position,
      country: member.country ?? null,
      organisation: member.organisation ?? null,
      role: member.role,
      since: member.since ?? null,
      until: member.until ?? null,
      steeringCommittee: JSON.stringify(member.steeringCommittee),
      ...recordRow(member),
    })),
};

const chairTable: Table<ProcessData> = {
  name: 'chair',
  create(table) {
    table.integer('position').primary();
    table.string('country').notNullable().index();
    table.string('from');
    table.string('to');
    table.string('precision');
    recordColumns(table);
  },
  // A term whose start is unknown is sorted by its end date.
  rows: ({ chairs }) =>
    [...chairs]
      .sort((one, other) =>
        (one.date?.start ?? one.date?.end ?? '') < (other.date?.start ?? other.date?.end ?? '') ? -1 : 1,
      )
      .map((chair, position) => ({
        position,
        country: chair.country,
        from: chair.date?.start ?? null,
        to: chair.date?.end ?? null,
        precision: chair.date?.precision ?? null,
        ...recordRow(chair),
      })),
};

/** The tables that every process has. */
export const processTables: readonly Table<ProcessData>[] = [memberTable, chairTable];
