import { moneyOf } from '../../kit/fields/columns';
import type { Context } from '../../kit/context';
import { andThen, allOf } from '../../kit/maybePromise';
import { directionKey, directionsOf, type Pair } from '../../kit/fields/pair';
import { noteField } from '../../kit/fields/record';
import { countryField, directionFields } from '../../kit/fields/references';
import type { Inflow } from './inflows';
import type { CostRow, RemittanceQueries } from './queries';
import { byCode } from '../../kit/fields/keys';
import { fieldsFrom } from '../../kit/fields/loaded';

type RemittanceContext = Context<RemittanceQueries>;

const { loaded, read } = fieldsFrom<RemittanceQueries>();

/** Resolvers of remittances. */
export const remittanceResolvers = {
  ContinentalDialogue: { remittanceCosts: read('regionCosts') },
  ContinentalCountry: {
    remittanceCorridors: loaded('corridorsByCountry', byCode),
    remittanceCosts: loaded('countryCosts', byCode),
    remittanceInflows: loaded('inflows', byCode),
  },
  ContinentalRelationship: {
    remittanceCorridors: (pair: Pair, _: unknown, { loaders, queries }: RemittanceContext) =>
      andThen(
        allOf(directionsOf(pair).map((way) => loaders.loadFor(queries.corridor, way, directionKey))),
        (corridors) => corridors.filter((corridor) => corridor !== null),
      ),
  },
  RemittanceCorridor: {
    ...directionFields,
    latest: loaded('latestCost', directionKey),
    costs: loaded('corridorCosts', directionKey),
  },
  RemittanceCost: {
    ...directionFields,
    ...noteField,
    sent: ({ amount, currency }: CostRow) => moneyOf(amount, currency),
  },
  RemittanceInflow: {
    ...noteField,
    country: countryField<'country'>('country'),
    amount: ({ usDollars }: Inflow) => moneyOf(usDollars, 'USD'),
  },
};
