import type { Hints } from '../kit/hints';

/** Limits for two countries: they have two flows, whose sums use only the currencies of the initiatives as a whole. */
export const hints: Hints = {
  most: { 'JvapRelationship.flows': 2 },
  like: { 'JvapFlow.totals': ['InitiativeConnection.totals'] },
};
