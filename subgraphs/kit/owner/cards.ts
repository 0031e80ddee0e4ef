import { initiativeCardFields, meetingCardFields } from '../card/fields';
import type { InitiativeCard, MeetingCard } from '../card/card';
import type { Context } from '../context';
import { andThen } from '../maybePromise';
import type { InLanguage } from '../text/localised';
import type { OwnerQueries } from './queries';
import type { ById } from '../fields/keys';

type Field<Card> = (card: Card, args: InLanguage) => unknown;

/**
 * Builds the resolvers of a card in the component that keeps the record. A client usually has the card from atlas and
 * wants the rest, so the card is stored in a table of its own and read only if this component is asked for it.
 */
function fromCard<Card extends object>(
  loader: 'meetingCard' | 'initiativeCard',
  columns: readonly (keyof Card & string)[],
  fields: Readonly<Record<string, Field<Card>>>,
) {
  const resolver =
    (field: Field<Card>) =>
    (row: ById, args: InLanguage, { loaders, queries }: Context<OwnerQueries>) =>
      andThen(
        loaders.loadFor<ById, string, object | null>(queries[loader], row, ({ id }) => id),
        (card) => (card === null ? null : field(card as Card, args)),
      );
  return Object.fromEntries([
    ...columns.map((name) => [name, resolver((card) => card[name])] as const),
    ...Object.entries(fields).map(([name, field]) => [name, resolver(field)] as const),
  ]);
}

/** Resolvers of a meeting's card, in the component that keeps it. */
export const meetingCardOfOwner = fromCard<MeetingCard>(
  'meetingCard',
  ['type', 'ordinal', 'startDate', 'endDate', 'datePrecision', 'city', 'online'],
  meetingCardFields,
);

/** Resolvers of an initiative's card, in the component that keeps it. */
export const initiativeCardOfOwner = fromCard<InitiativeCard>(
  'initiativeCard',
  ['code', 'kind', 'programme', 'startDate', 'endDate', 'datePrecision', 'status', 'domainBasis'],
  initiativeCardFields,
);
