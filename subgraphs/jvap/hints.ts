import type { Hints } from '../kit/hints';

/**
 * Limits a pair of countries to two flows, whose sums use only the currencies that occur in all initiatives together.
 */
export const hints: Hints = {
  most: { 'JvapRelationship.flows': 2 },
  like: { 'JvapFlow.totals': ['InitiativeConnection.totals'] },
};
