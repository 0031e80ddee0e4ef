import type { InitiativeCard, MeetingCard } from './card';
import { jsonField, moneyOf } from '../fields/columns';
import { textFields } from '../text/localised';

/** Resolvers of a meeting's card. Fields that are not listed here are columns of the same name. */
export const meetingCardFields = {
  components: jsonField<keyof Pick<MeetingCard, 'components'>>('components'),
  ...textFields('title'),
};

/** Resolvers of an initiative's card. Fields that are not listed here are columns of the same name. */
export const initiativeCardFields = {
  components: jsonField<keyof Pick<InitiativeCard, 'components'>>('components'),
  ...textFields('title'),
  budget: (row: InitiativeCard) => moneyOf(row.budgetAmount, row.budgetCurrency),
};
