import { GraphQLError } from 'graphql';
import { countryRef } from '../../kit/context';
import { fault } from '../../kit/schema/errors';
import { nameOf, type NodeKind } from '../../kit/schema/ids';
import type { LoaderDefinition } from '../../kit/store/loader';
import { andThen, isPromise, type MaybePromise } from '../../kit/maybePromise';
import type { AtlasContext } from '../context';
import type { ActionPlanRow, ComponentRow } from '../queries';
import type { InitiativeRow } from '../lists/initiatives';
import type { MeetingRow } from '../lists/meetings';
import { actionPlanType, componentType } from './component';
import { initiativeType } from './initiative';
import { meetingType } from './meeting';

const LARGEST = 100;

type Reader = (
  id: string,
  context: AtlasContext,
  others: () => readonly string[],
) => MaybePromise<object | null>;

/** Returns a reader that finds a record by its global id and sets its type name. */
function byId<Row extends object>(
  loaderOf: (context: AtlasContext) => LoaderDefinition<string, Row | null>,
  typeOf: (row: Row) => string,
): Reader {
  return (id, context, others) =>
    andThen(context.loaders.load(loaderOf(context), id, others), (row) =>
      row === null ? null : Object.assign(row, { __typename: typeOf(row) }),
    );
}

const readers: Readonly<Record<NodeKind, Reader>> = {
  country: (id, context) => {
    const code = nameOf(id, ['country'], 'id');
    return context.countries.has(code) ? countryRef(context, code) : null;
  },
  meeting: byId<MeetingRow>(({ queries }) => queries.meeting, meetingType),
  initiative: byId<InitiativeRow>(({ queries }) => queries.initiative, initiativeType),
  organisation: byId(
    ({ queries }) => queries.organisation,
    () => 'Organisation',
  ),
  component: byId<ComponentRow>(({ queries }) => queries.component, componentType),
  plan: byId<ActionPlanRow>(({ queries }) => queries.actionPlan, actionPlanType),
  programme: byId(
    ({ queries }) => queries.programme,
    () => 'Programme',
  ),
};

const kinds = Object.keys(readers) as readonly NodeKind[];

const kindOf = (id: string): NodeKind => id.slice(0, id.indexOf(':')) as NodeKind;

/**
 * Reads a record of one of the allowed kinds by its global id, together with the other records of its kind in `all`.
 * Throws `ID_INVALID` or `NOT_FOUND`.
 */
export function readNode(
  id: string,
  context: AtlasContext,
  allowed: readonly NodeKind[] = kinds,
  all: readonly string[] = [id],
): MaybePromise<object> {
  nameOf(id, allowed, 'id');
  const kind = kindOf(id);
  const found = readers[kind](id, context, () => all.filter((other) => kindOf(other) === kind));
  return andThen(found, (row) => {
    if (row === null)
      throw fault(
        'NOT_FOUND',
        `There is no record ${id} in the graph; use \`search\` to find records by words.`,
        {
          argument: 'id',
        },
      );
    return row;
  });
}

const asError = (error: unknown): GraphQLError => {
  if (error instanceof GraphQLError) return error;
  throw error;
};

/** Returns a record or an error for each id, so that an unknown id does not affect the others. */
function readNodes(ids: readonly string[], context: AtlasContext): readonly MaybePromise<object>[] {
  if (ids.length > LARGEST) {
    throw fault('ARGUMENT_INVALID', `\`ids\` accepts at most ${LARGEST} ids, but has ${ids.length}.`, {
      argument: 'ids',
    });
  }
  return ids.map((id) => {
    try {
      const found = readNode(id, context, kinds, ids);
      return isPromise(found) ? found.catch(asError) : found;
    } catch (error) {
      return asError(error);
    }
  });
}

const one =
  (kind: NodeKind) =>
  (_: unknown, { id }: { readonly id: string }, context: AtlasContext) =>
    readNode(id, context, [kind]);

/** Resolvers of the root fields that read single records. */
export const nodeResolvers = {
  Node: { __resolveType: (node: { readonly __typename: string }) => node.__typename },
  Actor: { __resolveType: (actor: { readonly __typename: string }) => actor.__typename },
  Query: {
    node: (_: unknown, { id }: { readonly id: string }, context: AtlasContext) => readNode(id, context),
    nodes: (_: unknown, { ids }: { readonly ids: readonly string[] }, context: AtlasContext) =>
      readNodes(ids, context),
    meeting: one('meeting'),
    initiative: one('initiative'),
    organisation: one('organisation'),
  },
};
