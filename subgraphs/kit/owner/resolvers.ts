import { components, type ComponentName } from '../components';
import { jsonField, moneyOf } from '../fields/columns';
import type { Context } from '../context';
import { countryFields } from '../countries';
import { itself, type Entities } from '../schema/entities';
import { recordFields } from '../fields/record';
import type { PlanAction, PlanArea, PlanObjective, Text } from '../records';
import { scalars } from '../schema/scalars';
import { inLanguage, languageOf, textField, textFields, type InLanguage } from '../text/localised';
import { initiativeCardOfOwner, meetingCardOfOwner } from './cards';
import type { ActionPlanRow, InitiativeRow, MeetingRow, OwnerQueries } from './queries';
import { byId, type ByCode } from '../fields/keys';
import { fieldsFrom } from '../fields/loaded';

const title = {
  title: (item: PlanArea | PlanObjective | PlanAction, { language }: InLanguage) =>
    inLanguage(item.title, language ?? 'EN'),
  titleLanguage: (item: PlanArea | PlanObjective | PlanAction, { language }: InLanguage) =>
    languageOf(item.title, language ?? 'EN'),
};
const note = (item: PlanObjective | PlanAction, { language }: InLanguage) =>
  inLanguage(item.note, language ?? 'EN');

const { entity } = fieldsFrom<OwnerQueries>();

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
  return {
    [type]: entity('component', byId),
    [`${prefix}Meeting`]: entity('meeting', byId),
    [`${prefix}Initiative`]: entity('initiative', byId),
    [`${prefix}ActionPlan`]: entity('actionPlan', byId),
    [`${prefix}Country`]: itself,
    Country: (references: readonly ByCode[], { countries }) =>
      references.map(({ code }) => {
        const country = countries.get(code);
        return country === undefined ? null : { ...country };
      }),
    Relationship: itself,
    Organisation: itself,
  };
}
