import { globalId } from '../../kit/schema/ids';
import type { PlanArea } from '../../kit/records';
import type { Table } from '../../kit/store/table';
import { textColumns } from '../../kit/text/localised';
import type { AtlasData } from '../data';

const componentTable: Table<AtlasData> = {
  name: 'component',
  create(table) {
    table.integer('position').primary();
    table.string('id').notNullable().unique();
    table.string('name').notNullable();
    table.string('nameEn');
    table.string('nameFr');
  },
  rows: ({ components }) =>
    components.map(({ id, name }, position) => ({
      position,
      id: globalId('component', id),
      name: id.toUpperCase(),
      ...textColumns('name', name),
    })),
};

const actionPlanTable: Table<AtlasData> = {
  name: 'actionPlan',
  create(table) {
    table.string('id').primary();
    table.string('home').notNullable();
    for (const name of ['titleEn', 'titleFr', 'adoptedAt']) table.string(name);
  },
  rows: ({ actionPlans }) =>
    [...actionPlans].flatMap(([home, plans]) =>
      plans.map((plan) => ({
        id: globalId('plan', plan.id),
        home,
        ...textColumns('title', plan.title),
        adoptedAt: plan.adoptedAt === undefined ? null : globalId('meeting', plan.adoptedAt),
      })),
    ),
};

/** Returns the areas of the Joint Valletta Action Plan, which are the domains of initiatives. */
export function areasOfJvap(actionPlans: AtlasData['actionPlans']): readonly PlanArea[] {
  return (actionPlans.get('JVAP') ?? []).flatMap(({ areas }) => areas);
}

const domainTable: Table<AtlasData> = {
  name: 'domain',
  create(table) {
    table.integer('number').primary();
    table.string('titleEn');
    table.string('titleFr');
  },
  rows: ({ actionPlans }) =>
    areasOfJvap(actionPlans).map(({ number, title }) => ({
      number: Number(number),
      ...textColumns('title', title),
    })),
};

const programmeTable: Table<AtlasData> = {
  name: 'programme',
  create(table) {
    table.string('id').primary();
    table.string('initiative').notNullable();
    table.json('components').notNullable();
  },
  rows: ({ programme }) => [
    {
      id: globalId('programme', programme.id),
      initiative: globalId('initiative', programme.initiative),
      components: JSON.stringify(
        programme.components.map((name) => globalId('component', name.toLowerCase())),
      ),
    },
  ],
};

/** The tables of the records that other records refer to: components, action plans, domains and the programme. */
export const planTables = [componentTable, actionPlanTable, domainTable, programmeTable];
