import { Connection, type ConnectionArgs, type Relation } from '../../kit/list';
import { andThen } from '../../kit/maybePromise';
import { siblingsOf } from '../../kit/store/siblings';
import type { AtlasContext } from '../context';
import { checkFilter, emptyList, type Filters } from './filters';
import { checkKnownIds } from './knownIds';

type ListName = keyof AtlasContext['queries']['lists'];

const filterNames = {
  countries: 'CountryFilter',
  meetings: 'MeetingFilter',
  initiatives: 'InitiativeFilter',
  organisations: 'OrganisationFilter',
} as const satisfies Record<ListName, keyof Filters>;

/**
 * The arguments of a list of atlas: the arguments of every connection, and the roles to include on fields that accept
 * roles.
 */
export interface ListFieldArgs extends ConnectionArgs {
  readonly as?: string | readonly string[] | null;
}

function open(
  list: ListName,
  args: ListFieldArgs,
  context: AtlasContext,
  owner: ConstructorParameters<typeof Connection>[3] = null,
) {
  const filter = args.filter ?? {};
  (checkFilter[filterNames[list]] as (filter: object, context: AtlasContext) => void)(filter, context);
  const connection = new Connection<object>(context.loaders, context.queries.lists[list], args, owner);
  return andThen(checkKnownIds(filter, context), () => connection);
}

/** Returns a resolver for a list at the root. */
export function rootList(list: ListName) {
  return (_: unknown, args: ListFieldArgs, context: AtlasContext) => open(list, args, context);
}

/**
 * Returns a resolver for a parent's list. `relation` defines which rows belong to the list, and `keyOf` returns the
 * parent's key.
 */
export function listOf<P extends object>(list: ListName, relation: Relation, keyOf: (parent: P) => string) {
  return (parent: P, args: ListFieldArgs, context: AtlasContext) => {
    const others = () => siblingsOf(parent).map(keyOf);
    return open(list, args, context, { relation, key: keyOf(parent), others });
  };
}

/**
 * Returns a resolver for a list that accepts the argument `as`. `tieOf` receives the distinct roles given in `as`, or
 * an empty list if `as` is null.
 */
export function listByRole<P extends object>(
  list: ListName,
  tieOf: (roles: readonly string[]) => Relation,
  keyOf: (parent: P) => string,
) {
  return (parent: P, args: ListFieldArgs, context: AtlasContext) => {
    const roles = args.as == null ? [] : typeof args.as === 'string' ? [args.as] : args.as;
    if (args.as != null && roles.length === 0) throw emptyList('as', 'as');
    return listOf(list, tieOf([...new Set(roles)].sort()), keyOf)(parent, args, context);
  };
}
