import { organisationRef, type Context } from '../../kit/context';
import { andThen, allOf } from '../../kit/maybePromise';
import type { Pair } from '../../kit/fields/pair';
import { noteField, recordFields } from '../../kit/fields/record';
import { countryField, organisationField } from '../../kit/fields/references';
import { follow, followAll } from '../../kit/store/siblings';
import type { BodyQueries, BodyRow, MembershipRow } from './queries';
import { byCode, byOrganisation, type ByCode } from '../../kit/fields/keys';
import { fieldsFrom } from '../../kit/fields/loaded';

type BodyContext = Context<BodyQueries>;

const { loaded, read } = fieldsFrom<BodyQueries>();

const today = ({ until }: MembershipRow): boolean => until === null;

const membershipsOf = (country: ByCode, { loaders, queries }: BodyContext) =>
  loaders.loadFor(queries.membershipsByCountry, country, byCode);

/** Returns one row for each body that both countries belong to, in the order of the first country's list. */
function shared(a: readonly MembershipRow[], b: readonly MembershipRow[]): readonly MembershipRow[] {
  const bodies = new Set(b.filter(today).map(({ body }) => body));
  return a.filter((row) => today(row) && bodies.has(row.body));
}

/** Resolvers of bodies of states and their members. */
export const bodyResolvers = {
  ContinentalDialogue: { bodies: read('bodies') },
  ContinentalBody: {
    ...noteField,
    organisation: organisationField<'organisation'>('organisation'),
    memberships: loaded('membershipsByBody', ({ organisation }: BodyRow) => organisation),
  },
  BodyMembership: {
    body: organisationField<'body'>('body'),
    country: countryField<'country'>('country'),
    ...recordFields,
  },
  ContinentalCountry: {
    memberships: (country: ByCode, { past }: { past?: boolean | null }, context: BodyContext) =>
      andThen(membershipsOf(country, context), (rows) => (past === true ? rows : rows.filter(today))),
  },
  ContinentalRelationship: {
    sharedBodies(pair: Pair, _: unknown, context: BodyContext) {
      const sides = followAll(pair, ({ a, b }) => [{ code: a.code }, { code: b.code }]);
      return andThen(allOf(sides.map((country) => membershipsOf(country, context))), ([a = [], b = []]) =>
        shared(a, b).map((row) => follow(row, ({ body }) => organisationRef(body))),
      );
    },
  },
  ContinentalOrganisation: { memberships: loaded('membershipsByBody', byOrganisation) },
};
