import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Context, EditionInfo } from './context';
import { readCountries, type Countries } from './countries';
import { installEntities, type Entities } from './schema/entities';
import { withInterfaceFields } from './schema/interfaces';
import type { Hints } from './hints';
import { Loaders } from './store/loader';
import type { MaybePromise } from './maybePromise';
import type { Store } from './store/store';
import type { Table, TextIndex } from './store/table';

type ResolverMap = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']
>;

/** The definition of a subgraph: its schema, its storage and its resolvers. */
export interface SubgraphDefinition<Data, Queries> {
  readonly name: string;
  /**
   * The whole schema as written: the part shared with other subgraphs and the subgraph's own part. {@link documentOf}
   * completes it.
   */
  readonly sdl: string;
  readonly tables: readonly Table<Data>[];
  readonly textIndex?: TextIndex<Data>;
  /** Prepares the statements and loaders of one opened database. */
  readonly queries: (store: Store, countries: Countries) => Queries;
  readonly resolvers: object;
  readonly entities: Entities<Context<Queries>>;
  /** Hints for measuring its lists. */
  readonly hints?: (context: Context<Queries>) => MaybePromise<Hints>;
}

/** A subgraph over an opened database. */
export interface OpenSubgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /**
   * Creates the context of one request. Its loaders cache everything that they read, so no other request may share it.
   */
  readonly context: () => object;
  readonly hints: () => MaybePromise<Hints>;
  readonly store: Store;
}

/** Parses a subgraph's schema and completes it with {@link withInterfaceFields}. */
export function documentOf({ sdl }: Pick<SubgraphDefinition<never, never>, 'sdl'>): DocumentNode {
  return withInterfaceFields(parse(sdl, { noLocation: true }));
}

/** Builds the executable schema of a subgraph. Throws if schema and resolvers do not match. */
export function schemaOf<Data, Queries>(subgraph: SubgraphDefinition<Data, Queries>): GraphQLSchema {
  const schema = buildSubgraphSchema([
    { typeDefs: documentOf(subgraph), resolvers: subgraph.resolvers as ResolverMap },
  ]);
  installEntities(schema, subgraph.entities);
  return schema;
}

/** Opens a subgraph over its database. Fails if the database lacks a table that a statement names. */
export async function openSubgraph<Data, Queries>(
  subgraph: SubgraphDefinition<Data, Queries>,
  schema: GraphQLSchema,
  store: Store,
  edition: EditionInfo,
): Promise<OpenSubgraph> {
  const countries = await readCountries(store);
  const queries = subgraph.queries(store, countries);
  const context = (): Context<Queries> => ({
    loaders: new Loaders(store.asynchronous),
    countries,
    queries,
    edition,
  });
  const hints = () => subgraph.hints?.(context()) ?? {};
  return { name: subgraph.name, schema, store, context, hints };
}
