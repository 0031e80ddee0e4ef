import type { GraphQLSchema } from 'graphql';
import { subgraphs } from '../subgraphs';
import { cachedStore, RowCache } from '../subgraphs/kit/rowCache';
import type { Store } from '../subgraphs/kit/store';
import { openSubgraph, schemaOf, type OpenSubgraph, type Subgraph } from '../subgraphs/kit/subgraph';
import { EditionError, type Manifest } from './manifest';
import type { Measures } from './measuring/measures';
import type { ShelvedEdition } from './shelf';

/** An edition that is open for reading. */
export interface OpenEdition extends Manifest {
  readonly subgraphs: readonly OpenSubgraph[];
  /** How long its lists are, and how large its values; null where it was not measured. */
  readonly measures: Measures | null;
  /** What is kept of it across requests; null where nothing is. */
  readonly rowCache: RowCache | null;
  /** Gives its databases back. No request may be under way. */
  readonly close: () => Promise<void>;
}

/** What the subgraphs of an edition are opened over. */
export interface Stores {
  /** The subgraphs wanted, by name; all where it is not given. */
  readonly only?: readonly string[] | undefined;
  readonly openStore: (subgraph: string) => Store;
  /** Closes what the stores have in common, after them. */
  readonly closeShared?: () => Promise<void>;
  readonly measures: Measures | null;
  /** How many bytes of rows all stores together keep across requests, about; 0 keeps none. */
  readonly rowCacheBytes: number;
}

/** Opens the subgraphs of an edition, each over its store. Fails as a store fails; what was opened is closed again. */
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
    for (const subgraph of Object.values(subgraphs) as unknown as Subgraph<unknown, object>[]) {
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

// Schemas hold nothing of an edition, and making them takes longer than opening one.
const schemas = new Map<string, GraphQLSchema>();

function schemaFor(subgraph: Subgraph<unknown, object>): GraphQLSchema {
  const schema = schemas.get(subgraph.name) ?? schemaOf(subgraph);
  schemas.set(subgraph.name, schema);
  return schema;
}

/** The error where nothing was published yet. */
export function nothingPublished(place: string): EditionError {
  return new EditionError(`No edition was published in ${place}. Publish one with \`mmd data publish\`.`);
}

/** The error where an edition was made by another version of this software. */
export function otherLayout(id: string): EditionError {
  return new EditionError(
    `Edition ${id} was made by another version of this software. \`mmd data publish\` makes one that this version reads.`,
  );
}

/** Adds the way out to what is wrong with an edition: the one published before it, where there is one. */
export function withWayOut(error: unknown, id: string, editions: readonly ShelvedEdition[]): unknown {
  if (!(error instanceof EditionError)) return error;
  const number = Number.parseInt(id, 10);
  const before = editions.find((edition) => edition.id !== id && !(edition.number > number));
  const wayOut =
    before === undefined
      ? 'There is no edition before it; publish one with `mmd data publish`.'
      : `The edition before it is ${before.id}: \`mmd edition switch ${before.id}\` serves that one.`;
  return new EditionError(`${error.message} ${wayOut}`);
}
