import { jsonField, matching, sourcesField } from '../kit/fields/columns';
import { organisationRef, type Context } from '../kit/context';
import type { Entities } from '../kit/schema/entities';
import { andThen } from '../kit/maybePromise';
import { ownerEntities, ownerResolvers, viewResolvers } from '../kit/owner';
import { directionKey, directionsOf, type Direction } from '../kit/fields/pair';
import { byCode, byOrganisation, type ByCode, type ById } from '../kit/fields/keys';
import { recordFields } from '../kit/fields/record';
import { countriesField, countryField, directionFields } from '../kit/fields/references';
import { mergeResolvers } from '../kit/schema/resolverMaps';
import { follow, markSiblings } from '../kit/store/siblings';
import { textFields } from '../kit/text/localised';
import type { DiasporaOrganisationRow, Queries } from './queries';
import type { Resolvers } from './types.generated';

type AdeptContext = Context<Queries>;

/** The fields of an organisation that has no record in ADEPT. */
const NOT_KNOWN: Omit<DiasporaOrganisationRow, 'organisation'> = {
  status: null,
  countriesOfOrigin: '[]',
  countriesOfActivity: '[]',
  sectors: '[]',
  sources: '[]',
};

const adeptResolvers = {
  DiasporaPlatform: {
    organisations: (_: unknown, { status }: { status?: string | null }, { queries }: AdeptContext) =>
      andThen(queries.members(undefined), (rows) =>
        markSiblings(
          matching(rows, 'status', status).map(({ organisation }) => organisationRef(organisation)),
        ),
      ),
  },
  Organisation: {
    adept: (organisation: ById, _: unknown, { loaders, queries }: AdeptContext) =>
      andThen(
        loaders.loadFor(queries.diasporaOrganisation, organisation, byOrganisation),
        (row) => row ?? NOT_KNOWN,
      ),
  },
  AdeptOrganisation: {
    countriesOfOrigin: countriesField<'countriesOfOrigin'>('countriesOfOrigin'),
    countriesOfActivity: countriesField<'countriesOfActivity'>('countriesOfActivity'),
    sectors: jsonField<'sectors'>('sectors'),
    sources: sourcesField,
  },
  AdeptCountry: {
    diasporaPolicies: (
      country: ByCode,
      { kind }: { kind?: string | null },
      { loaders, queries }: AdeptContext,
    ) =>
      andThen(loaders.loadFor(queries.diasporaPolicies, country, byCode), (rows) =>
        matching(rows, 'kind', kind),
      ),
  },
  DiasporaPolicy: {
    country: countryField<'country'>('country'),
    ...textFields('name'),
    ...recordFields,
  },
  AdeptRelationship: { flows: directionsOf },
  AdeptFlow: {
    ...directionFields,
    organisations: (way: Direction, _: unknown, { loaders, queries }: AdeptContext) =>
      andThen(loaders.loadFor(queries.diasporaWork, way, directionKey), (rows) =>
        rows.map((row) => follow(row, ({ organisation }) => organisationRef(organisation))),
      ),
  },
};

/** ADEPT's resolvers. */
export const resolvers = mergeResolvers<Resolvers>(
  ownerResolvers('ADEPT'),
  viewResolvers('ADEPT'),
  adeptResolvers,
);

/** The readers of the entities that ADEPT resolves. */
export const entities: Entities<AdeptContext> = ownerEntities('ADEPT');
