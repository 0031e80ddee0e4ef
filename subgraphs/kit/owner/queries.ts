import { oneByKey } from '../store/byKey';
import type { InitiativeCard, MeetingCard } from '../card/card';
import { defineLoader } from '../store/loader';
import { andThen } from '../maybePromise';
import type { RecordColumns } from '../fields/record';
import type { ComponentName } from '../components';
import { markSiblings } from '../store/siblings';
import type { Store } from '../store/store';

/** A component as it is stored. */
export interface ComponentRow extends RecordColumns {
  readonly id: string;
  readonly component: ComponentName;
  readonly nameEn: string | null;
  readonly nameFr: string | null;
  readonly summaryEn: string | null;
  readonly summaryFr: string | null;
}

/** The columns of a meeting's details that resolvers read. All other columns are fields of the same name. */
export interface MeetingRow extends RecordColumns {
  readonly id: string;
  readonly themes: string;
  readonly documents: string;
}

/** The columns of an initiative's details that resolvers read. All other columns are fields of the same name. */
export interface InitiativeRow extends RecordColumns {
  readonly id: string;
  readonly euAmount: number | null;
  readonly euCurrency: string | null;
  readonly regions: string;
}

/** An action plan as stored by the component that adopted it. */
export interface ActionPlanRow extends RecordColumns {
  readonly id: string;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
  /** A JSON list; see the record {@link PlanArea}. */
  readonly areas: string;
  readonly documents: string;
}

/** Prepares the statements and loaders that every component has. */
export function ownerQueries(store: Store) {
  const kept = <R extends { id: string }>(table: string) =>
    oneByKey<R>(
      store,
      ({ knex }, among) => knex.select('*').from(table).where(among('id')),
      (row) => row.id,
    );
  const component = store.prepare<undefined, ComponentRow>(({ knex }) => knex.select('*').from('component'));
  const plans = store.prepare<undefined, ActionPlanRow>(({ knex }) =>
    knex.select('*').from('actionPlan').orderBy(['from', 'id']),
  );
  return {
    /** Loads the component; its only key is its global id. */
    component: defineLoader<string, ComponentRow | null>((keys) =>
      andThen(component(undefined), (rows) => keys.map((key) => rows.find((row) => row.id === key) ?? null)),
    ),
    meeting: kept<MeetingRow>('meeting'),
    meetingCard: kept<MeetingCard>('meetingCard'),
    initiative: kept<InitiativeRow>('initiative'),
    initiativeCard: kept<InitiativeCard>('initiativeCard'),
    actionPlan: kept<ActionPlanRow>('actionPlan'),
    /** Reads all action plans, in chronological order. */
    actionPlans: () => andThen(plans(undefined), (rows) => markSiblings(rows)),
  };
}

/** See {@link ownerQueries}. */
export type OwnerQueries = ReturnType<typeof ownerQueries>;
