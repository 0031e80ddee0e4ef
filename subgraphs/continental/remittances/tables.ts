import { jsonTable } from '../../kit/store/jsonTable';
import { directionKey } from '../../kit/fields/pair';
import { noteColumns } from '../../kit/fields/record';
import type { Table } from '../../kit/store/table';
import { groupByEach } from '../../kit/collections';
import type { ContinentalData } from '../data';
import type { RemittanceCost } from '../records';
import { storedInflows } from './inflows';

/** Returns the direction of a cost whose sender and receiver are both countries, or null for an average. */
function wayOf({ from, to }: RemittanceCost): string | null {
  return from === undefined || to === undefined ? null : directionKey({ from, to });
}

const remittanceCostTable: Table<ContinentalData> = {
  name: 'remittanceCost',
  create(table) {
    table.string('way');
    table.string('period').notNullable();
    table.unique(['way', 'period']);
    table.string('from');
    table.string('to').index();
    table.string('region');
    for (const name of ['costPercent', 'amount']) table.double(name).notNullable();
    table.string('currency').notNullable();
    table.string('dataset').notNullable();
    noteColumns(table);
  },
  rows: ({ remittanceCosts }) =>
    remittanceCosts.map((cost) => ({
      way: wayOf(cost),
      period: cost.period,
      from: cost.from ?? null,
      to: cost.to ?? null,
      // If there is a receiving country, the column holds the group that the corridor belongs to, not the region of the
      // receiver.
      region: cost.to === undefined ? (cost.region ?? null) : null,
      costPercent: cost.costPercent,
      amount: cost.amount,
      currency: cost.currency,
      dataset: cost.dataset,
      noteEn: cost.noteEn ?? null,
      noteFr: cost.noteFr ?? null,
    })),
};

/** One row per corridor, with the period of its latest cost. */
const remittanceCorridorTable: Table<ContinentalData> = {
  name: 'remittanceCorridor',
  create(table) {
    table.string('way').primary();
    table.string('from').notNullable().index();
    table.string('to').notNullable().index();
    table.string('latest').notNullable();
  },
  rows({ remittanceCosts }) {
    const corridors = new Map<string, { way: string; from: string; to: string; latest: string }>();
    for (const { from, to, period } of remittanceCosts) {
      if (from === undefined || to === undefined) continue;
      const way = directionKey({ from, to });
      const latest = corridors.get(way)?.latest ?? period;
      corridors.set(way, { way, from, to, latest: latest > period ? latest : period });
    }
    return [...corridors.values()].sort((one, other) => (one.way < other.way ? -1 : 1));
  },
};

/** The remittances that each country received, by year. */
const remittanceInflowsTable: Table<ContinentalData> = jsonTable(
  'remittanceInflows',
  ({ remittanceInflows }) =>
    [...groupByEach(remittanceInflows, ({ country }) => [country])].map(([country, inflows]) => [
      country,
      storedInflows(inflows),
    ]),
);

/** The tables of remittances. */
export const remittanceTables: readonly Table<ContinentalData>[] = [
  remittanceCostTable,
  remittanceCorridorTable,
  remittanceInflowsTable,
];
