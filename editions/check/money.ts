import { fault } from './context';
import type { Rule } from './rule';
import { valuesAt } from '../paths';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Every currency exists, and the European Union's part is no more than the budget where both are in one currency. */
export const money: Rule = function* (context) {
  for (const entry of context.entries) {
    for (const { path, value } of ['currency', 'budget.currency', 'euContribution.currency'].flatMap(
      (field) => valuesAt(entry.record, field),
    )) {
      if (!CURRENCIES.has(String(value))) yield fault(entry, path, value, 'the ISO 4217 code of a currency');
    }
  }
  for (const entry of [...context.of('initiatives'), ...context.of('contracts')]) {
    const { budget, euContribution } = entry.record;
    if (
      budget?.currency === euContribution?.currency &&
      euContribution &&
      budget &&
      euContribution.amount > budget.amount
    ) {
      yield fault(
        entry,
        'euContribution.amount',
        euContribution.amount,
        `no more than the budget, ${budget.amount}`,
      );
    }
  }
};
