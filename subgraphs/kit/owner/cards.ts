import { initiativeCardFields, meetingCardFields } from '../card/fields';
import {
  initiativeCardNames,
  meetingCardNames,
  type CardColumns,
  type InitiativeCard,
  type MeetingCard,
} from '../card/card';
import type { Context } from '../context';
import { andThen } from '../maybePromise';
import type { InLanguage } from '../text/localised';
import type { OwnerQueries } from './queries';
import { byId, type ById } from '../fields/keys';

// The key, and the columns that are read by a field of a different name.
const inside: ReadonlySet<string> = new Set([
  'id',
  'home',
  'titleEn',
  'titleFr',
  'budgetAmount',
  'budgetCurrency',
]);

type Field<Card> = (card: Card, args: InLanguage) => unknown;

/**
 * Builds the resolvers of a card in the component that stores the record. A client usually has the card from atlas and
 * requests the remaining fields, so the card is stored in a separate table, which is read only if the client requests
 * the card from this component.
 */
function fromCard<Card extends object>(
  loader: 'meetingCard' | 'initiativeCard',
  names: CardColumns<Card>,
  fields: Readonly<Record<string, Field<Card>>>,
) {
  const resolver =
    (field: Field<Card>) =>
    (row: ById, args: InLanguage, { loaders, queries }: Context<OwnerQueries>) =>
      andThen(loaders.loadFor<ById, string, object | null>(queries[loader], row, byId), (card) =>
        card === null ? null : field(card as Card, args),
      );
  const columns = (Object.keys(names) as (keyof Card & string)[]).filter((name) => !inside.has(name));
  return Object.fromEntries([
    ...columns.map((name) => [name, resolver((card) => card[name])] as const),
    ...Object.entries(fields).map(([name, field]) => [name, resolver(field)] as const),
  ]);
}

/** Resolvers of a meeting's card, in the component that stores the meeting. */
export const meetingCardOfOwner = fromCard<MeetingCard>('meetingCard', meetingCardNames, meetingCardFields);

/** Resolvers of an initiative's card, in the component that stores the initiative. */
export const initiativeCardOfOwner = fromCard<InitiativeCard>(
  'initiativeCard',
  initiativeCardNames,
  initiativeCardFields,
);
