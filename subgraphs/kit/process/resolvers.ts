import { components, type ComponentName } from '../components';
import { matching } from '../fields/columns';
import type { Context } from '../context';
import { andThen, allOf } from '../maybePromise';
import type { OwnerQueries } from '../owner';
import type { Pair } from '../fields/pair';
import { recordFields } from '../fields/record';
import { countryField, organisationField } from '../fields/references';
import type { MemberRow, ProcessQueries } from './queries';
import { byCode, byOrganisation, type ByCode } from '../fields/keys';
import { fieldsFrom } from '../fields/loaded';

type Queries = OwnerQueries & ProcessQueries;
type ProcessContext = Context<Queries>;

const { loaded, read } = fieldsFrom<Queries>();

const membersOf = ({ loaders, queries }: ProcessContext, country: ByCode) =>
  loaders.loadFor(queries.membersByCountry, country, byCode);

/**
 * Returns the later of the start dates of the countries' current memberships, or null if a country is not a member or
 * its start date is unknown.
 */
function togetherSince(memberships: readonly (readonly MemberRow[])[]): string | null {
  const days = memberships.map((rows) => rows.find(isRunning)?.since ?? null);
  return days.includes(null) ? null : (days.sort().at(-1) ?? null);
}

const isRunning = ({ until, role }: MemberRow): boolean =>
  until === null && (role === 'PARTNER' || role === 'MEMBER');

const pairFields = {
  a: ({ a }: Pair, _: unknown, context: ProcessContext) => membersOf(context, a),
  b: ({ b }: Pair, _: unknown, context: ProcessContext) => membersOf(context, b),
  togetherSince: ({ a, b }: Pair, _: unknown, context: ProcessContext) =>
    andThen(allOf([membersOf(context, a), membersOf(context, b)]), togetherSince),
};

/** Builds the resolvers that every process has. */
export function processResolvers(name: ComponentName) {
  const { prefix, type } = components[name];
  return {
    [type]: {
      members: (_: unknown, { role }: { role?: string | null }, { queries }: ProcessContext) =>
        andThen(queries.members(), (rows) => matching(rows, 'role', role)),
      chairmanships: read('chairs'),
    },
    [`${prefix}Country`]: {
      memberships: loaded('membersByCountry', byCode),
      chairmanships: loaded('chairsByCountry', byCode),
    },
    [`${prefix}Relationship`]: pairFields,
    [`${prefix}Organisation`]: { memberships: loaded('membersByOrganisation', byOrganisation) },
    [`${prefix}Membership`]: {
      country: countryField<'country'>('country'),
      organisation: organisationField<'organisation'>('organisation'),
      steeringCommittee: (row: MemberRow) => JSON.parse(row.steeringCommittee) as object[],
      ...recordFields,
    },
    [`${prefix}Chairmanship`]: {
      country: countryField<'country'>('country'),
      ...recordFields,
    },
  };
}
