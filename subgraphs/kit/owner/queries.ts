import { oneByKey } from '../byKey';
import type { InitiativeCard, MeetingCard } from '../cards';
import { defineLoader } from '../loader';
import { after } from '../maybe';
import type { RecordColumns } from '../record';
import type { ComponentName } from '../records';
import { tie } from '../siblings';
import type { Store } from '../store';

/** A component as it is stored. */
export interface ComponentRow extends RecordColumns {
  readonly id: string;
  readonly component: ComponentName;
  readonly nameEn: string | null;
  readonly nameFr: string | null;
  readonly summaryEn: string | null;
  readonly summaryFr: string | null;
}

/** What the component that keeps a meeting stores of it beside its card. */
export interface MeetingRow extends RecordColumns {
  readonly id: string;
  readonly participants: number | null;
  readonly themes: string;
  readonly documents: string;
}

/** What the component that keeps an initiative stores of it beside its card. */
export interface InitiativeRow extends RecordColumns {
  readonly id: string;
  readonly euAmount: number | null;
  readonly euCurrency: string | null;
  readonly budgetCountedWith: string | null;
  readonly regions: string;
}

/** An action plan as the component that adopted it stores it. */
export interface ActionPlanRow extends RecordColumns {
  readonly id: string;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
  /** JSON: see the record `PlanArea`. */
  readonly areas: string;
  readonly documents: string;
}

/** The statements that every component has. */
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
    /** The component; its one key is its global id. */
    component: defineLoader<string, ComponentRow | null>((keys) =>
      after(component(undefined), (rows) => keys.map((key) => rows.find((row) => row.id === key) ?? null)),
    ),
    meeting: kept<MeetingRow>('meeting'),
    meetingCard: kept<MeetingCard>('meetingCard'),
    initiative: kept<InitiativeRow>('initiative'),
    initiativeCard: kept<InitiativeCard>('initiativeCard'),
    actionPlan: kept<ActionPlanRow>('actionPlan'),
    /** All action plans, in order of time. */
    actionPlans: () => after(plans(undefined), (rows) => tie(rows)),
  };
}

/** See {@link ownerQueries}. */
export type OwnerQueries = ReturnType<typeof ownerQueries>;
