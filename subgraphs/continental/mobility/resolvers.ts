import { matching } from '../../kit/fields/columns';
import type { Context } from '../../kit/context';
import { fault } from '../../kit/schema/errors';
import { andThen, allOf } from '../../kit/maybePromise';
import { directionsOf, directionKey, type Pair } from '../../kit/fields/pair';
import { recordFields } from '../../kit/fields/record';
import { countryField } from '../../kit/fields/references';
import type { MigrantStockRow, MobilityQueries } from './queries';
import { inYear } from './years';
import { byCode, type ByCode } from '../../kit/fields/keys';
import { fieldsFrom } from '../../kit/fields/loaded';

type MobilityContext = Context<MobilityQueries>;

const { loaded } = fieldsFrom<MobilityQueries>();

/**
 * Returns a resolver of a country's figures for one year. The resolver throws `ARGUMENT_INVALID` if no country has
 * figures for that year.
 */
function stockOf(direction: 'emigrants' | 'immigrants') {
  return (country: ByCode, { year }: { readonly year: number }, { loaders, queries }: MobilityContext) =>
    andThen(
      loaders.loadFor(queries[direction], country, ({ code }) => inYear(code, year)),
      // Figures prove that the year is valid. The years are read only if there are no figures.
      (rows) =>
        rows.length > 0
          ? rows
          : andThen(loaders.load(queries.stockYears, 'all'), (years) => none(year, years)),
    );
}

function none(year: number, years: readonly number[]): readonly MigrantStockRow[] {
  if (years.includes(year)) return [];
  const expected = `a year for which there are figures: ${years.join(', ')}`;
  throw fault('ARGUMENT_INVALID', `\`year\` must be ${expected}; ${year} is not.`, { argument: 'year' });
}

/** Sorts figures by year. Within a year, the figures from `a` to `b` come first. */
function byYear([
  there = [],
  back = [],
]: readonly (readonly MigrantStockRow[])[]): readonly MigrantStockRow[] {
  return [...there, ...back].sort((one, other) => one.year - other.year);
}

/** Resolvers of the free movement protocol and of migrant stock. */
export const mobilityResolvers = {
  ContinentalDialogue: {
    freeMovement: (_: unknown, { progress }: { progress?: string | null }, { queries }: MobilityContext) =>
      andThen(queries.freeMovement(), (rows) => matching(rows, 'progress', progress)),
  },
  FreeMovementStatus: { country: countryField<'country'>('country'), ...recordFields },
  ContinentalCountry: {
    freeMovement: loaded('freeMovementByCountry', byCode),
    emigrants: stockOf('emigrants'),
    immigrants: stockOf('immigrants'),
  },
  ContinentalRelationship: {
    migrantStock: (pair: Pair, _: unknown, { loaders, queries }: MobilityContext) =>
      andThen(
        allOf(directionsOf(pair).map((way) => loaders.loadFor(queries.migrantStock, way, directionKey))),
        byYear,
      ),
  },
  MigrantStock: {
    origin: countryField<'origin'>('origin'),
    destination: countryField<'destination'>('destination'),
  },
};
