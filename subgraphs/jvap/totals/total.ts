import { fromHundredths, toHundredths } from '../../kit/records/hundredths';
import { countedBudget, type Initiative } from '../../kit/records';
import { groupByEach } from '../../kit/collections';

/** A number of initiatives and the sums of their budgets, one per currency, in order of currency code. */
export interface Total {
  readonly count: number;
  readonly totals: readonly MoneyTotal[];
}

interface MoneyTotal {
  readonly currency: string;
  readonly amount: number;
  readonly count: number;
}

/** Totals initiatives, each of which counts once. */
export function totalOf(initiatives: readonly Initiative[]): Total {
  const byCurrency = groupByEach(initiatives, (initiative) => {
    const budget = countedBudget(initiative);
    return budget === undefined ? [] : [budget.currency];
  });
  const totals = [...byCurrency].map(([currency, those]) => ({
    currency,
    amount: fromHundredths(those.reduce((sum, { budget }) => sum + toHundredths(budget?.amount ?? 0), 0)),
    count: those.length,
  }));
  return {
    count: initiatives.length,
    totals: totals.sort((one, other) => (one.currency < other.currency ? -1 : 1)),
  };
}
