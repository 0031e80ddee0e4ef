import { manyByKey, oneByKey } from '../../kit/byKey';
import { defineLoader } from '../../kit/loader';
import { after } from '../../kit/maybe';
import type { ComponentName } from '../../kit/records';
import { tie } from '../../kit/siblings';
import type { Store } from '../../kit/store';
import type { InitiativeRow } from '../lists/initiatives';
import type { MeetingRow } from '../lists/meetings';
import type { OrganisationRow } from '../lists/organisations';

/** The part that a country or an organisation has in a meeting or an initiative. */
export interface PartRow {
  readonly role: string;
  /** The global id of the country or organisation. */
  readonly party: string;
}

/** A domain of the Joint Valletta Action Plan. */
export interface DomainRow {
  readonly number: number;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
}

/** An action plan, as other records point at it. */
export interface ActionPlanRow {
  readonly id: string;
  readonly home: ComponentName;
  readonly adoptedAt: string | null;
}

/** A component, as other records point at it. */
export interface ComponentRow {
  readonly id: string;
  readonly name: ComponentName;
  readonly nameEn: string | null;
  readonly nameFr: string | null;
}

/** The support programme. */
export interface ProgrammeRow {
  readonly id: string;
  readonly initiative: string;
  /** A JSON list of global ids. */
  readonly components: string;
}

/** Records by their global ids, and what ties them to others. */
export function linkQueries(store: Store) {
  const byId = <R extends { readonly id: string }>(table: string) =>
    oneByKey<R>(
      store,
      ({ knex }, among) => knex.select('*').from(table).where(among('id')),
      ({ id }) => id,
    );
  const parts = <R extends PartRow>(record: keyof R & string) =>
    manyByKey<R>(
      store,
      ({ knex }, among) =>
        knex.select('*').from(`${record}Part`).where(among(record)).orderBy([record, 'role', 'position']),
      (row) => String(row[record]),
    );
  const components = store.prepare<undefined, ComponentRow>(({ knex }) =>
    knex.select('*').from('component').orderBy('position'),
  );
  const domains = store.prepare<undefined, DomainRow>(({ knex }) =>
    knex.select('*').from('domain').orderBy('number'),
  );
  return {
    meeting: byId<MeetingRow>('meeting'),
    initiative: byId<InitiativeRow>('initiative'),
    organisation: byId<OrganisationRow>('organisation'),
    actionPlan: byId<ActionPlanRow>('actionPlan'),
    component: byId<ComponentRow>('component'),
    programme: byId<ProgrammeRow>('programme'),
    meetingParts: parts<PartRow & { readonly meeting: string }>('meeting'),
    initiativeParts: parts<PartRow & { readonly initiative: string }>('initiative'),
    domainsOfInitiative: manyByKey<DomainRow & { readonly initiative: string }>(
      store,
      ({ knex }, among) =>
        knex
          .select('domain.*', 'initiative')
          .from('initiativeDomain')
          .join('domain', 'domain.number', 'initiativeDomain.domain')
          .where(among('initiative'))
          .orderBy('number'),
      ({ initiative }) => initiative,
    ),
    /** All components, in their usual order. */
    components: () => after(components(undefined), tie),
    /** Domains by number. */
    domain: defineLoader<number, DomainRow | null>((numbers) =>
      after(domains(undefined), (rows) =>
        numbers.map((number) => rows.find((row) => row.number === number) ?? null),
      ),
    ),
  };
}
