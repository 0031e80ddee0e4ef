import { manyByKey } from '../../kit/store/byKey';
import { andThen } from '../../kit/maybePromise';
import type { NoteColumns, RecordColumns } from '../../kit/fields/record';
import { markSiblings } from '../../kit/store/siblings';
import type { Store } from '../../kit/store/store';

/** A body of states as it is stored. */
export interface BodyRow extends NoteColumns {
  readonly organisation: string;
}

/** A period of membership in a body of states, as it is stored. */
export interface MembershipRow extends RecordColumns {
  readonly body: string;
  readonly country: string;
  readonly until: string | null;
}

/** Prepares the statements and loaders of bodies of states. */
export function bodyQueries(store: Store) {
  const bodies = store.prepare<undefined, BodyRow>(({ knex }) =>
    knex.select('*').from('body').orderBy('position'),
  );
  const membershipsBy = (column: 'body' | 'country') =>
    manyByKey<MembershipRow>(
      store,
      ({ knex }, among) =>
        knex.select('*').from('membership').where(among(column)).orderBy([column, 'position']),
      (row) => row[column],
    );
  return {
    /** Reads all bodies, sorted by name. */
    bodies: () => andThen(bodies(undefined), (rows) => markSiblings(rows)),
    /** Loads a body's memberships, sorted by country code. */
    membershipsByBody: membershipsBy('body'),
    /** Loads a country's memberships, sorted by the name of the body. */
    membershipsByCountry: membershipsBy('country'),
  };
}

/** See {@link bodyQueries}. */
export type BodyQueries = ReturnType<typeof bodyQueries>;
