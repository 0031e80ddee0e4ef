import type { Knex } from 'knex';

function sharedColumns(table: Knex.CreateTableBuilder): void {
  table.string('id').primary();
  table.string('home').notNullable();
  table.json('components').notNullable();
  for (const name of ['titleEn', 'titleFr', 'startDate', 'endDate', 'datePrecision']) table.string(name);
}

/** Adds the columns of a meeting's card to a table. */
export function meetingCardColumns(table: Knex.CreateTableBuilder): void {
  sharedColumns(table);
  table.string('type').notNullable();
  table.integer('ordinal');
  table.string('city');
  table.boolean('online').notNullable();
}

/** Adds the columns of an initiative's card to a table. */
export function initiativeCardColumns(table: Knex.CreateTableBuilder): void {
  sharedColumns(table);
  for (const name of ['code', 'programme', 'status', 'domainBasis', 'budgetCurrency']) table.string(name);
  table.string('kind').notNullable();
  table.double('budgetAmount');
}
