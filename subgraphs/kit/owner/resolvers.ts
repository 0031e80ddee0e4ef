import { components, type ComponentName } from '../components';
import { jsonField, moneyOf } from '../fields/columns';
import type { Context } from '../context';
import { countryFields } from '../countries';
import type { Entities } from '../schema/entities';
import { recordFields } from '../fields/record';
import type { PlanAction, PlanArea, PlanObjective, Text } from '../records';
import { scalars } from '../schema/scalars';
import { inLanguage, languageOf, textField, textFields, type InLanguage } from '../text/localised';
import { initiativeCardOfOwner, meetingCardOfOwner } from './cards';
import type { ActionPlanRow, InitiativeRow, MeetingRow, OwnerQueries } from './queries';
import type { ById } from '../fields/keys';

const title = {
  title: (item: PlanArea | PlanObjective | PlanAction, { language }: InLanguage) =>
    inLanguage(item.title, language ?? 'EN'),
  titleLanguage: (item: PlanArea | PlanObjective | PlanAction, { language }: InLanguage) =>
    languageOf(item.title, language ?? 'EN'),
};
const note = (item: PlanObjective | PlanAction, { language }: InLanguage) =>
  inLanguage(item.note, language ?? 'EN');

/**
 * Builds the resolvers that every component has, for its meetings, initiatives and action plans, and for the component
 * itself. Fields that are not listed here are columns of the same name.
 */
export function ownerResolvers(name: ComponentName) {
  const { prefix, type } = components[name];
  return {
    ...scalars,
    Country: countryFields,
    [type]: { ...recordFields, name: textField('name'), summary: textField('summary') },
    [`${prefix}Meeting`]: {
      ...recordFields,
      ...meetingCardOfOwner,
      themes: (row: MeetingRow, { language }: InLanguage) =>
        (JSON.parse(row.themes) as Text[]).map((theme) => inLanguage(theme, language ?? 'EN')),
      documents: jsonField<'documents'>('documents'),
      ...textFields('summary'),
    },
    [`${prefix}Initiative`]: {
      ...recordFields,
      ...initiativeCardOfOwner,
      euContribution: (row: InitiativeRow) => moneyOf(row.euAmount, row.euCurrency),
      regions: jsonField<'regions'>('regions'),
      ...textFields('summary'),
    },
    [`${prefix}ActionPlan`]: {
      ...recordFields,
      ...textFields('title'),
      areas: (row: ActionPlanRow) => JSON.parse(row.areas) as PlanArea[],
      documents: jsonField<'documents'>('documents'),
    },
    ActionPlanArea: title,
    ActionPlanObjective: { ...title, note },
    ActionPlanAction: { ...title, note },
  };
}

/** Builds the readers of the entities that every component resolves. */
export function ownerEntities<Q extends OwnerQueries>(name: ComponentName): Entities<Context<Q>> {
  const { prefix, type } = components[name];
  const byId =
    (loader: 'component' | 'meeting' | 'initiative' | 'actionPlan') =>
    (references: readonly ById[], { loaders, queries }: Context<Q>) =>
      loaders.loadAll<string, object | null>(
        queries[loader],
        references.map(({ id }) => id),
      );
  const itself = (references: readonly object[]) => references.map((reference) => ({ ...reference }));
  return {
    [type]: byId('component'),
    [`${prefix}Meeting`]: byId('meeting'),
    [`${prefix}Initiative`]: byId('initiative'),
    [`${prefix}ActionPlan`]: byId('actionPlan'),
    [`${prefix}Country`]: itself,
    Country: (references: readonly { readonly code: string }[], { countries }) =>
      references.map(({ code }) => {
        const country = countries.get(code);
        return country === undefined ? null : { ...country };
      }),
    Relationship: itself,
    Organisation: itself,
  };
}
