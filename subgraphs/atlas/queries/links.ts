import { oneByKey } from '../../kit/store/byKey';
import { jsonByKey } from '../../kit/store/jsonTable';
import { defineLoader } from '../../kit/store/loader';
import { andThen } from '../../kit/maybePromise';
import type { ComponentName } from '../../kit/components';
import { markSiblings } from '../../kit/store/siblings';
import type { Store } from '../../kit/store/store';
import type { InitiativeLinks, Links } from '../links';
import type { InitiativeRow } from '../lists/initiatives';
import type { MeetingRow } from '../lists/meetings';
import type { OrganisationRow } from '../lists/organisations';

/** A domain of the Joint Valletta Action Plan. */
export interface DomainRow {
  readonly number: number;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
}

/** The fields of an action plan that other records refer to. */
export interface ActionPlanRow {
  readonly id: string;
  readonly home: ComponentName;
  readonly adoptedAt: string | null;
}

/** The fields of a component that other records refer to. */
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

const none: InitiativeLinks = { countries: [], parties: {}, domains: [] };

/** Prepares the loaders of records by global id, and of their references to other records. */
export function linkQueries(store: Store) {
  const byId = <R extends { readonly id: string }>(table: string) =>
    oneByKey<R>(
      store,
      ({ knex }, among) => knex.select('*').from(table).where(among('id')),
      ({ id }) => id,
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
    meetingLinks: jsonByKey(store, 'meetingLinks', (links: Links) => links, none),
    initiativeLinks: jsonByKey(store, 'initiativeLinks', (links: InitiativeLinks) => links, none),
    /** Reads all components, in their fixed order. */
    components: () => andThen(components(undefined), markSiblings),
    /** Loads a domain by its number. There are only five domains, so the loader reads all of them. */
    domain: defineLoader<number, DomainRow | null>((numbers) =>
      andThen(domains(undefined), (rows) => {
        const all = markSiblings(rows);
        return numbers.map((number) => all.find((row) => row.number === number) ?? null);
      }),
    ),
  };
}
