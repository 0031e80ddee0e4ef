import type { Knex } from 'knex';

function sharedColumns(table: Knex.CreateTableBuilder): void {
  table.string('id').primary();
  table.string('home').notNullable();
  table.json('components').notNullable();
  for (const name of ['titleEn', 'titleFr', 'startDate', 'endDate', 'datePrecision']) table.string(name);
}

/** The columns of a meeting's card, for knex's schema builder. */
export function meetingCardColumns(table: Knex.CreateTableBuilder): void {
  sharedColumns(table);
  table.string('type').notNullable();
  table.integer('ordinal');
  table.string('city');
  table.boolean('online').notNullable();
}

/** The columns of an initiative's card, for knex's schema builder. */
export function initiativeCardColumns(table: Knex.CreateTableBuilder): void {
  sharedColumns(table);
  for (const name of ['code', 'programme', 'status', 'domainBasis', 'budgetCurrency']) table.string(name);
  table.string('kind').notNullable();
  table.double('budgetAmount');
}
