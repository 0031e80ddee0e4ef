import { noteColumns, recordColumns, recordRow } from '../../kit/fields/record';
import type { Table } from '../../kit/store/table';
import { textColumns } from '../../kit/text/localised';
import type { ContinentalData } from '../data';
import type { Body, Membership } from '../records';

/** Returns the English names of organisations, for sorting bodies. */
function namesOf({ organisations }: ContinentalData): ReadonlyMap<string, string> {
  return new Map(organisations.map(({ id, name }) => [id, name.en ?? name.fr ?? id]));
}

const bodyTable: Table<ContinentalData> = {
  name: 'body',
  create(table) {
    table.integer('position').primary();
    table.string('organisation').notNullable().unique();
    noteColumns(table);
  },
  rows: (data) => {
    const names = namesOf(data);
    const keyOf = ({ organisation }: Body): string => names.get(organisation) ?? organisation;
    return [...data.bodies]
      .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
      .map(({ organisation, note }, position) => ({ position, organisation, ...textColumns('note', note) }));
  },
};

interface Stretch {
  readonly body: string;
  readonly membership: Membership;
}

/**
 * Sorts memberships by the name of the body, then by country code, then by age, oldest first. The lists of a body and
 * of a country are both in this order.
 */
function inOrder(data: ContinentalData): readonly Stretch[] {
  const names = namesOf(data);
  const keyOf = ({ body, membership }: Stretch): string =>
    [names.get(body) ?? body, membership.country, membership.since ?? ''].join('\t');
  return data.bodies
    .flatMap(({ organisation, memberships }) =>
      memberships.map((membership): Stretch => ({ body: organisation, membership })),
    )
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

const membershipTable: Table<ContinentalData> = {
  name: 'membership',
  create(table) {
    table.integer('position').primary();
    for (const name of ['body', 'country']) {
      table.string(name).notNullable();
      table.index([name, 'position']);
    }
    for (const name of ['since', 'until', 'precision', 'suspendedSince', 'suspendedPrecision'])
      table.string(name);
    table.boolean('suspended').notNullable();
    recordColumns(table);
  },
  rows: (data) => {
    // A membership without sources of its own has the body's sources.
    const sources = new Map(
      data.organisations.map((organisation) => [organisation.id, organisation.sources]),
    );
    return inOrder(data).map(({ body, membership }, position) => ({
      position,
      body,
      country: membership.country,
      since: membership.since ?? null,
      until: membership.until ?? null,
      precision: membership.precision ?? null,
      suspended: membership.suspended ?? false,
      suspendedSince: membership.suspendedSince?.date ?? null,
      suspendedPrecision: membership.suspendedSince?.precision ?? null,
      ...recordRow({
        note: membership.note,
        sources: membership.sources.length > 0 ? membership.sources : (sources.get(body) ?? []),
      }),
    }));
  },
};

/** The tables of bodies of states and their members. */
export const bodyTables: readonly Table<ContinentalData>[] = [bodyTable, membershipTable];
