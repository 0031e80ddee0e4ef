import type { Knex } from 'knex';
import { initiativeCardColumns, meetingCardColumns } from '../card/tables';
import { initiativeCard, meetingCard } from '../card/card';
import { countryTable } from '../countries';
import { globalId } from '../schema/ids';
import { recordColumns, recordRow } from '../fields/record';
import type { Table } from '../store/table';
import { textColumns } from '../text/localised';
import type { OwnerData } from './data';

function summaryColumns(table: Knex.CreateTableBuilder): void {
  table.text('summaryEn');
  table.text('summaryFr');
}

/** The table of the component itself, which has one row. */
const componentTable: Table<OwnerData> = {
  name: 'component',
  create(table) {
    table.string('id').primary();
    for (const name of [
      'component',
      'nameEn',
      'nameFr',
      'acronym',
      'launched',
      'launchedPrecision',
      'website',
    ])
      table.string(name);
    summaryColumns(table);
    recordColumns(table);
  },
  rows: ({ name, component }) => [
    {
      id: globalId('component', component.id),
      component: name,
      ...textColumns('name', component.name),
      acronym: component.acronym ?? null,
      launched: component.launched?.start ?? null,
      launchedPrecision: component.launched?.precision ?? null,
      website: component.website ?? null,
      ...textColumns('summary', component.summary),
      ...recordRow(component),
    },
  ],
};

const meetingCardTable: Table<OwnerData> = {
  name: 'meetingCard',
  create: meetingCardColumns,
  rows: ({ meetings }) => meetings.map((meeting) => ({ ...meetingCard(meeting) })),
};

/** The details of each meeting that are not on its card. */
const meetingTable: Table<OwnerData> = {
  name: 'meeting',
  create(table) {
    table.string('id').primary();
    table.integer('participants');
    table.json('themes').notNullable();
    table.json('documents').notNullable();
    summaryColumns(table);
    recordColumns(table);
  },
  rows: ({ meetings }) =>
    meetings.map((meeting) => ({
      id: globalId('meeting', meeting.id),
      participants: meeting.participants ?? null,
      themes: JSON.stringify(meeting.themes),
      documents: JSON.stringify(meeting.documents),
      ...textColumns('summary', meeting.summary),
      ...recordRow(meeting),
    })),
};

const initiativeCardTable: Table<OwnerData> = {
  name: 'initiativeCard',
  create: initiativeCardColumns,
  rows: ({ initiatives }) => initiatives.map((initiative) => ({ ...initiativeCard(initiative) })),
};

/** The details of each initiative that are not on its card. */
const initiativeTable: Table<OwnerData> = {
  name: 'initiative',
  create(table) {
    table.string('id').primary();
    table.double('euAmount');
    table.string('euCurrency');
    table.string('budgetCountedWith');
    table.json('regions').notNullable();
    summaryColumns(table);
    recordColumns(table);
  },
  rows: ({ initiatives }) =>
    initiatives.map((initiative) => ({
      id: globalId('initiative', initiative.id),
      euAmount: initiative.euContribution?.amount ?? null,
      euCurrency: initiative.euContribution?.currency ?? null,
      budgetCountedWith:
        initiative.budgetOf === undefined ? null : globalId('initiative', initiative.budgetOf),
      regions: JSON.stringify(initiative.regions),
      ...textColumns('summary', initiative.summary),
      ...recordRow(initiative),
    })),
};

const actionPlanTable: Table<OwnerData> = {
  name: 'actionPlan',
  create(table) {
    table.string('id').primary();
    for (const name of ['titleEn', 'titleFr', 'adopted', 'adoptedPrecision']) table.string(name);
    table.integer('from');
    table.integer('to');
    table.json('areas').notNullable();
    table.json('documents').notNullable();
    recordColumns(table);
  },
  rows: ({ actionPlans }) =>
    actionPlans.map((plan) => ({
      id: globalId('plan', plan.id),
      ...textColumns('title', plan.title),
      adopted: plan.adopted?.date ?? null,
      adoptedPrecision: plan.adopted?.precision ?? null,
      from: plan.from ?? null,
      to: plan.to ?? null,
      areas: JSON.stringify(plan.areas),
      documents: JSON.stringify(plan.documents),
      ...recordRow(plan),
    })),
};

/** The tables that every component has. */
export const ownerTables: readonly Table<OwnerData>[] = [
  countryTable,
  componentTable,
  meetingCardTable,
  meetingTable,
  initiativeCardTable,
  initiativeTable,
  actionPlanTable,
];
