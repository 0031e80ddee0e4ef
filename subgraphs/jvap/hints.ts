import type { Hints } from '../kit/hints';

/** Between two countries there are two ways, and their sums have no currency that all initiatives together have not. */
export const hints: Hints = {
  most: { 'JvapRelationship.flows': 2 },
  like: { 'JvapFlow.totals': ['InitiativeConnection.totals'] },
};
