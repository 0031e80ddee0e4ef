import type { GraphQLSchema } from 'graphql';
import { subgraphs } from '../subgraphs';
import type { Store } from '../subgraphs/kit/store';
import { openSubgraph, schemaOf, type OpenSubgraph, type Subgraph } from '../subgraphs/kit/subgraph';
import { EditionError, type Manifest } from './manifest';
import type { ShelvedEdition } from './shelf';

/** An edition that is open for reading. */
export interface OpenEdition extends Manifest {
  readonly subgraphs: readonly OpenSubgraph[];
  /** Gives its databases back. No request may be under way. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the subgraphs of an edition, or only those that are named, each over its store, and in the end closes what
 * `closeStores` closes.
 */
export async function openSubgraphs(
  manifest: Manifest,
  only: readonly string[] | undefined,
  openStore: (subgraph: string) => Store,
  closeStores: () => Promise<void>,
): Promise<OpenEdition> {
  const opened: OpenSubgraph[] = [];
  const stores: Store[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(stores.map((store) => store.close()));
    await closeStores();
  };
  try {
    for (const subgraph of Object.values(subgraphs) as unknown as Subgraph<unknown, object>[]) {
      if (only?.includes(subgraph.name) === false) continue;
      const store = openStore(subgraph.name);
      stores.push(store);
      opened.push(await openSubgraph(subgraph, schemaFor(subgraph), store, manifest));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { ...manifest, subgraphs: opened, close };
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
