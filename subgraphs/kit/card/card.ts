import { dateColumns, type DateColumns } from '../fields/columns';
import { globalId } from '../schema/ids';
import type { ComponentName } from '../components';
import type { Initiative, Meeting } from '../records';
import { textColumns } from '../text/localised';

/**
 * The columns of a meeting that every list shows. They are the same in atlas and in the component that stores the
 * record.
 */
export interface MeetingCard extends DateColumns {
  readonly id: string;
  /** The component that stores the record. */
  readonly home: ComponentName;
  /** A JSON list of component names. */
  readonly components: string;
  readonly type: Meeting['type'];
  readonly ordinal: number | null;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
  readonly city: string | null;
  readonly online: boolean;
}

/** The columns of an initiative that every list shows. */
export interface InitiativeCard extends DateColumns {
  readonly id: string;
  /** The component that stores the record. */
  readonly home: ComponentName;
  /** A JSON list of component names. */
  readonly components: string;
  readonly code: string | null;
  readonly kind: Initiative['kind'];
  readonly programme: string | null;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
  readonly status: string | null;
  readonly budgetAmount: number | null;
  readonly budgetCurrency: string | null;
  readonly domainBasis: string | null;
}

/** The names of all columns of a card. */
export type CardColumns<Card> = { readonly [Column in keyof Card]-?: true };

const sharedNames = {
  id: true,
  home: true,
  components: true,
  titleEn: true,
  titleFr: true,
  startDate: true,
  endDate: true,
  datePrecision: true,
} as const;

/** The names of the columns of a meeting's card. */
export const meetingCardNames: CardColumns<MeetingCard> = {
  ...sharedNames,
  type: true,
  ordinal: true,
  city: true,
  online: true,
};

/** The names of the columns of an initiative's card. */
export const initiativeCardNames: CardColumns<InitiativeCard> = {
  ...sharedNames,
  code: true,
  kind: true,
  programme: true,
  status: true,
  budgetAmount: true,
  budgetCurrency: true,
  domainBasis: true,
};

function shared(record: Pick<Meeting, 'components' | 'title' | 'date'>) {
  return {
    home: record.components[0] as ComponentName,
    components: JSON.stringify(record.components),
    ...textColumns('title', record.title),
    ...dateColumns(record.date),
  };
}

/** Builds a meeting's card. */
export function meetingCard(meeting: Meeting): MeetingCard {
  return {
    id: globalId('meeting', meeting.id),
    ...shared(meeting),
    type: meeting.type,
    ordinal: meeting.ordinal ?? null,
    city: meeting.city ?? null,
    online: meeting.online ?? false,
  };
}

/** Builds an initiative's card. */
export function initiativeCard(initiative: Initiative): InitiativeCard {
  return {
    id: globalId('initiative', initiative.id),
    ...shared(initiative),
    code: initiative.code ?? null,
    kind: initiative.kind,
    programme: initiative.programme ?? null,
    status: initiative.status ?? null,
    budgetAmount: initiative.budget?.amount ?? null,
    budgetCurrency: initiative.budget?.currency ?? null,
    domainBasis: initiative.domainBasis ?? null,
  };
}
