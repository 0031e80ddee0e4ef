import type { Context } from '../kit/context';
import type { Hints } from '../kit/hints';
import { andThen, type MaybePromise } from '../kit/maybePromise';
import type { Queries } from './queries';

/** Lists the years of migrant stock, and limits a pair of countries to two directions. */
export function hints({ loaders, queries }: Context<Queries>): MaybePromise<Hints> {
  return andThen(loaders.load(queries.stockYears, 'all'), (years) => ({
    argumentValues: {
      'ContinentalCountry.emigrants.year': years,
      'ContinentalCountry.immigrants.year': years,
    },
    most: {
      'ContinentalRelationship.migrantStock': 2 * years.length,
      'ContinentalRelationship.remittanceCorridors': 2,
    },
    like: { 'ContinentalRelationship.sharedBodies': ['ContinentalCountry.memberships'] },
  }));
}
