import type { Knex } from 'knex';
import { toHundredths } from '../../kit/records/hundredths';
import { countryBehind, hasSeveralFunders } from '../../kit/records/purses';
import { countedBudget, type Initiative } from '../../kit/records';
import type { AtlasData } from '../data';
import { bitsOf, componentBits } from './bits';
import { yearOf } from './sortKey';

/**
 * The columns of an initiative that filters and sums read in addition to its card; they have the same names in its
 * table and in its tally.
 */
export interface InitiativeMarks {
  readonly year: number | null;
  readonly componentBits: number;
  readonly domainBits: number;
  /** True if the initiative has several beneficiary countries; null if no country is named. */
  readonly severalCountries: boolean | null;
  /** True if the initiative has several funders; null if no funder is known. */
  readonly severalFunders: boolean | null;
  /** The currency of the budget that sums attribute to the initiative. */
  readonly sumCurrency: string | null;
}

/** Adds the columns of {@link InitiativeMarks} to a table. */
export function markColumns(table: Knex.CreateTableBuilder): void {
  for (const name of ['componentBits', 'domainBits']) table.integer(name).notNullable();
  for (const name of ['severalCountries', 'severalFunders']) table.boolean(name);
  table.integer('year');
  table.string('sumCurrency');
}

/** Returns a function that computes an initiative's marks. */
export function marksIn({ organisations }: AtlasData): (initiative: Initiative) => InitiativeMarks {
  const behind = countryBehind(organisations);
  return (initiative) => {
    const { components, countries, domains, funders, date } = initiative;
    return {
      year: yearOf(date?.start),
      componentBits: componentBits(components),
      domainBits: bitsOf(domains),
      severalCountries: countries.length === 0 ? null : countries.length > 1,
      severalFunders: hasSeveralFunders(funders, behind),
      sumCurrency: countedBudget(initiative)?.currency ?? null,
    };
  };
}

/** Returns the amount that sums attribute to an initiative, in hundredths, or null if there is none. */
export function sumHundredths(initiative: Initiative): number | null {
  const budget = countedBudget(initiative);
  return budget === undefined ? null : toHundredths(budget.amount);
}
