import { sourcesField } from '../columns';
import { countryRef, organisationRef, type Context } from '../context';
import { nameOf } from '../ids';
import { after, isPromise, type MaybePromise } from '../maybe';
import type { OwnerQueries } from '../owner';
import type { ChairRow, MemberRow, ProcessQueries } from './queries';

type ProcessContext = Context<OwnerQueries & ProcessQueries>;

interface ByCode {
  readonly code: string;
}

interface Pair {
  readonly a: ByCode;
  readonly b: ByCode;
}

const membersOf = ({ loaders, queries }: ProcessContext, country: ByCode) =>
  loaders.loadFor(queries.membersByCountry, country, ({ code }) => code);

function both<A, B, T>(a: MaybePromise<A>, b: MaybePromise<B>, next: (a: A, b: B) => T): MaybePromise<T> {
  return isPromise(a) || isPromise(b)
    ? Promise.all([a, b]).then(([one, other]) => next(one, other))
    : next(a, b);
}

/** The latest of the first days of memberships that still run; null where one country has none or a day is not known. */
function togetherSince(a: readonly MemberRow[], b: readonly MemberRow[]): string | null {
  const running = (rows: readonly MemberRow[]) =>
    rows.find((row) => row.until === null && (row.role === 'PARTNER' || row.role === 'MEMBER'))?.since ??
    null;
  const [one, other] = [running(a), running(b)];
  return one === null || other === null ? null : one > other ? one : other;
}

const pairFields = {
  a: ({ a }: Pair, _: unknown, context: ProcessContext) => membersOf(context, a),
  b: ({ b }: Pair, _: unknown, context: ProcessContext) => membersOf(context, b),
  togetherSince: ({ a, b }: Pair, _: unknown, context: ProcessContext) =>
    both(membersOf(context, a), membersOf(context, b), togetherSince),
};

/** Resolvers of what every process has; `prefix` begins its type names, `field` is its field on shared entities. */
export function processResolvers(prefix: string, field: string, componentType: string) {
  const view = { [field]: (entity: object) => entity };
  return {
    Query: {
      [field]: (_: unknown, __: unknown, { loaders, queries }: ProcessContext) =>
        loaders.load(queries.component, `component:${field}`),
    },
    [componentType]: {
      members: (_: unknown, { role }: { role?: string | null }, { queries }: ProcessContext) =>
        after(queries.members(), (rows) => (role == null ? rows : rows.filter((row) => row.role === role))),
      chairmanships: (_: unknown, __: unknown, { queries }: ProcessContext) => queries.chairs(),
      actionPlans: (_: unknown, __: unknown, { queries }: ProcessContext) => queries.actionPlans(),
    },
    Country: view,
    Relationship: view,
    Organisation: view,
    [`${prefix}Country`]: {
      memberships: (country: ByCode, _: unknown, context: ProcessContext) => membersOf(context, country),
      chairmanships: (country: ByCode, _: unknown, { loaders, queries }: ProcessContext) =>
        loaders.loadFor(queries.chairsByCountry, country, ({ code }) => code),
    },
    [`${prefix}Relationship`]: pairFields,
    [`${prefix}Organisation`]: {
      memberships: (
        organisation: { readonly id: string },
        _: unknown,
        { loaders, queries }: ProcessContext,
      ) =>
        loaders.loadFor(queries.membersByOrganisation, organisation, ({ id }) =>
          nameOf(id, ['organisation'], 'id'),
        ),
    },
    [`${prefix}Membership`]: {
      country: (row: MemberRow, _: unknown, context: ProcessContext) =>
        row.country === null ? null : countryRef(context, row.country),
      organisation: (row: MemberRow) =>
        row.organisation === null ? null : organisationRef(row.organisation),
      steeringCommittee: (row: MemberRow) => JSON.parse(row.steeringCommittee) as object[],
      sources: sourcesField,
    },
    [`${prefix}Chairmanship`]: {
      country: (row: ChairRow, _: unknown, context: ProcessContext) => countryRef(context, row.country),
      sources: sourcesField,
    },
  };
}
