import { directionKey } from '../../kit/fields/pair';
import { recordColumns, recordRow } from '../../kit/fields/record';
import type { Table } from '../../kit/store/table';
import type { ContinentalData } from '../data';
import { inYear } from './years';

const freeMovementTable: Table<ContinentalData> = {
  name: 'freeMovement',
  create(table) {
    table.string('country').primary();
    table.string('progress').notNullable();
    table.string('asOf').notNullable();
    for (const name of ['signed', 'ratified', 'deposited']) table.string(name);
    recordColumns(table);
  },
  rows: ({ freeMovement }) =>
    freeMovement.map((record) => ({
      country: record.country,
      progress: record.status,
      asOf: record.asOf,
      signed: record.signed ?? null,
      ratified: record.ratified ?? null,
      deposited: record.deposited ?? null,
      ...recordRow(record),
    })),
};

const migrantStockTable: Table<ContinentalData> = {
  name: 'migrantStock',
  create(table) {
    table.string('way').notNullable();
    table.integer('year').notNullable();
    table.primary(['way', 'year']);
    table.string('origin').notNullable();
    table.string('destination').notNullable();
    table.string('originInYear').notNullable().index();
    table.string('destinationInYear').notNullable().index();
    table.integer('persons').notNullable();
    table.string('dataset').notNullable();
  },
  rows: ({ migrantStock }) =>
    migrantStock.map(({ origin, destination, year, persons, dataset }) => ({
      way: directionKey({ from: origin, to: destination }),
      year,
      origin,
      destination,
      originInYear: inYear(origin, year),
      destinationInYear: inYear(destination, year),
      persons,
      dataset,
    })),
};

/** The tables of the free movement protocol and of migrant stock. */
export const mobilityTables: readonly Table<ContinentalData>[] = [freeMovementTable, migrantStockTable];
