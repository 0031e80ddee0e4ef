import type { GraphQLSchema } from 'graphql';
import { subgraphs } from '../subgraphs';
import { cachedStore, RowCache } from '../subgraphs/kit/store/rowCache';
import type { Store } from '../subgraphs/kit/store/store';
import {
  openSubgraph,
  schemaOf,
  type OpenSubgraph,
  type SubgraphDefinition,
} from '../subgraphs/kit/subgraph';
import { EditionError, type Manifest } from './manifest';
import type { Measures } from './measuring/measures';
import type { ShelvedEdition } from './shelf';

/** An edition that is open for reading. */
export interface OpenEdition extends Manifest {
  readonly subgraphs: readonly OpenSubgraph[];
  /** The lengths of the edition's lists and the sizes of its values, or null if it was not measured. */
  readonly measures: Measures | null;
  /** The cache of rows across requests, or null if there is none. */
  readonly rowCache: RowCache | null;
  /** Closes the databases. No request may be running. */
  readonly close: () => Promise<void>;
}

/** The stores over which the subgraphs of an edition are opened. */
export interface Stores {
  /** The names of the subgraphs to open, or all if absent. */
  readonly only?: readonly string[] | undefined;
  readonly openStore: (subgraph: string) => Store;
  /** Closes the resources that the stores share, after the stores have been closed. */
  readonly closeShared?: () => Promise<void>;
  readonly measures: Measures | null;
  /** The approximate number of bytes of rows that all stores together cache across requests; 0 disables the cache. */
  readonly rowCacheBytes: number;
}

/**
 * Opens the subgraphs of an edition, each over its store. If a store fails, the stores that are already open are
 * closed.
 */
export async function openSubgraphs(
  manifest: Manifest,
  { only, openStore, closeShared, measures, rowCacheBytes }: Stores,
): Promise<OpenEdition> {
  const rowCache = rowCacheBytes === 0 ? null : new RowCache(rowCacheBytes);
  const opened: OpenSubgraph[] = [];
  const stores: Store[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(stores.map((store) => store.close()));
    await closeShared?.();
  };
  try {
    for (const subgraph of Object.values(subgraphs) as unknown as SubgraphDefinition<unknown, object>[]) {
      if (only?.includes(subgraph.name) === false) continue;
      const store = cachedStore(openStore(subgraph.name), rowCache);
      stores.push(store);
      opened.push(await openSubgraph(subgraph, schemaFor(subgraph), store, manifest));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { ...manifest, subgraphs: opened, measures, rowCache, close };
}

// Schemas do not depend on the edition, and building them takes longer than opening one.
const schemas = new Map<string, GraphQLSchema>();

function schemaFor(subgraph: SubgraphDefinition<unknown, object>): GraphQLSchema {
  const schema = schemas.get(subgraph.name) ?? schemaOf(subgraph);
  schemas.set(subgraph.name, schema);
  return schema;
}

/** Builds the error for a shelf that has no published edition. */
export function nothingPublished(place: string): EditionError {
  return new EditionError(
    `No edition has been published in ${place}. Publish one with \`mmd data publish\`.`,
  );
}

/** Builds the error for an edition that was made by another version of this software. */
export function otherLayout(id: string): EditionError {
  return new EditionError(
    `Edition ${id} was made by another version of this software. Publish one that this version can read with \`mmd data publish\`.`,
  );
}

/** Adds the remedy to an error about an edition: the previous edition, if there is one. */
export function withWayOut(error: unknown, id: string, editions: readonly ShelvedEdition[]): unknown {
  if (!(error instanceof EditionError)) return error;
  const number = Number.parseInt(id, 10);
  const before = editions.find((edition) => edition.id !== id && !(edition.number > number));
  const wayOut =
    before === undefined
      ? 'There is no earlier edition; publish one with `mmd data publish`.'
      : `The previous edition is ${before.id}; switch to it with \`mmd edition switch ${before.id}\`.`;
  return new EditionError(`${error.message} ${wayOut}`);
}
