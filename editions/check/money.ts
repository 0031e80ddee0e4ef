import { fault, type Context } from './context';
import type { Rule } from './rule';
import { valuesAt } from '../paths';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/**
 * Requires that every currency exists, that the European Union's contribution does not exceed the budget if both are in
 * the same currency, and that a budget counted with another record equals that record's budget.
 */
export const money: Rule = function* (context) {
  for (const entry of context.entries) {
    for (const { path, value } of ['currency', 'budget.currency', 'euContribution.currency'].flatMap(
      (field) => valuesAt(entry.record, field),
    )) {
      if (!CURRENCIES.has(String(value))) yield fault(entry, path, value, 'an ISO 4217 currency code');
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
  yield* countedElsewhere(context);
};

function* countedElsewhere(context: Context) {
  const byId = new Map(context.of('initiatives').map(({ record }) => [record.id, record]));
  for (const entry of context.of('initiatives')) {
    const { id, budget, budgetOf } = entry.record;
    if (budgetOf === undefined) continue;
    const other = byId.get(budgetOf);
    if (other === undefined) continue; // The rule for references reports this fault.
    const isSame = other.budget?.amount === budget?.amount && other.budget?.currency === budget?.currency;
    if (budgetOf === id || other.budgetOf !== undefined || budget === undefined || !isSame)
      yield fault(entry, 'budgetOf', budgetOf, 'another initiative that has the same budget and counts it');
  }
}
