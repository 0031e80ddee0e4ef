import { manyByKey } from '../store/byKey';
import { andThen } from '../maybePromise';
import type { RecordColumns } from '../fields/record';
import { markSiblings } from '../store/siblings';
import type { Store } from '../store/store';

/** A period of membership in a process, as it is stored. */
export interface MemberRow extends RecordColumns {
  readonly country: string | null;
  readonly organisation: string | null;
  readonly role: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly steeringCommittee: string;
}

/** A term in the chair, as it is stored. */
interface ChairRow extends RecordColumns {
  readonly country: string;
}

/** Prepares the statements and loaders that every process has. */
export function processQueries(store: Store) {
  const all = <R extends object>(table: string) => {
    const run = store.prepare<undefined, R>(({ knex }) => knex.select('*').from(table).orderBy('position'));
    return () => andThen(run(undefined), (rows) => markSiblings(rows));
  };
  const by = <R extends object>(table: string, column: string & keyof R) =>
    manyByKey<R>(
      store,
      ({ knex }, among) => knex.select('*').from(table).where(among(column)).orderBy('position'),
      (row) => String(row[column]),
    );
  return {
    members: all<MemberRow>('member'),
    chairs: all<ChairRow>('chair'),
    membersByCountry: by<MemberRow>('member', 'country'),
    membersByOrganisation: by<MemberRow>('member', 'organisation'),
    chairsByCountry: by<ChairRow>('chair', 'country'),
  };
}

/** See {@link processQueries}. */
export type ProcessQueries = ReturnType<typeof processQueries>;
