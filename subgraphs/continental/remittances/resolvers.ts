import { moneyOf } from '../../kit/fields/columns';
import type { Context } from '../../kit/context';
import { andThen, allOf } from '../../kit/maybePromise';
import { directionKey, directionsOf, type Pair } from '../../kit/fields/pair';
import { noteField } from '../../kit/fields/record';
import { countryField, directionFields } from '../../kit/fields/references';
import type { Inflow } from './inflows';
import type { CorridorRow, CostRow, RemittanceQueries } from './queries';
import type { ByCode } from '../../kit/fields/keys';

type RemittanceContext = Context<RemittanceQueries>;

/** Resolvers of remittances. */
export const remittanceResolvers = {
  ContinentalDialogue: {
    remittanceCosts: (_: unknown, __: unknown, { queries }: RemittanceContext) => queries.regionCosts(),
  },
  ContinentalCountry: {
    remittanceCorridors: (country: ByCode, _: unknown, { loaders, queries }: RemittanceContext) =>
      loaders.loadFor(queries.corridorsByCountry, country, ({ code }) => code),
    remittanceCosts: (country: ByCode, _: unknown, { loaders, queries }: RemittanceContext) =>
      loaders.loadFor(queries.countryCosts, country, ({ code }) => code),
    remittanceInflows: (country: ByCode, _: unknown, { loaders, queries }: RemittanceContext) =>
      loaders.loadFor(queries.inflows, country, ({ code }) => code),
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
    latest: (corridor: CorridorRow, _: unknown, { loaders, queries }: RemittanceContext) =>
      loaders.loadFor(queries.latestCost, corridor, directionKey),
    costs: (corridor: CorridorRow, _: unknown, { loaders, queries }: RemittanceContext) =>
      loaders.loadFor(queries.corridorCosts, corridor, directionKey),
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
