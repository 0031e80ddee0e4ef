import type { GraphQLSchema } from 'graphql';
import { isPromise, type MaybePromise } from '../maybePromise';
import { areSiblings, markSiblings } from '../store/siblings';

/** A reference to a record in another subgraph: its type, and its key in further fields. */
export interface Reference {
  readonly __typename: string;
}

/**
 * A function that finds the records of one type: one record for each reference, in the same order, or null if no record
 * exists.
 */
type EntityReader<C> = (references: readonly never[], context: C) => MaybePromise<readonly (object | null)[]>;

/** The types that other subgraphs may refer to, and the readers that find their records. */
export type Entities<C> = Readonly<Record<string, EntityReader<C>>>;

/** Reads an entity that has no record of its own here: each reference is its own object. */
export const itself = (references: readonly object[]): readonly object[] =>
  references.map((reference) => ({ ...reference }));

interface Args {
  readonly representations: readonly Reference[];
}

function read<C>(entities: Entities<C>, type: string, references: readonly Reference[], context: C) {
  const reader = entities[type];
  if (reader === undefined) throw new Error(`The subgraph has no reader for the entity ${type}.`);
  const mark = (found: readonly (object | null)[]): readonly (object | null)[] => {
    const rows = (found.includes(null) ? found.filter((one) => one !== null) : found) as readonly {
      __typename?: string;
    }[];
    if (!areSiblings(rows)) markSiblings(rows);
    for (const row of rows) if (row.__typename !== type) row.__typename = type;
    return found;
  };
  const found = reader(references as readonly never[], context);
  return isPromise(found) ? found.then(mark) : mark(found);
}

/**
 * Resolves `_entities` for all references of a type together, synchronously if the store is synchronous. Apollo's own
 * resolver resolves each reference separately and always returns a promise.
 */
export function installEntities<C>(schema: GraphQLSchema, entities: Entities<C>): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  if (field === undefined) throw new Error('The subgraph declares no entities.');
  field.resolve = (_: unknown, { representations }: Args, context: C) => {
    const positions = new Map<string, number[]>();
    representations.forEach(({ __typename: type }, index) => {
      const known = positions.get(type);
      if (known === undefined) positions.set(type, [index]);
      else known.push(index);
    });
    const answer = new Array<object | null>(representations.length).fill(null);
    const pending: Promise<void>[] = [];
    for (const [type, indexes] of positions) {
      const place = (found: readonly (object | null)[]) => {
        indexes.forEach((index, position) => (answer[index] = found[position] ?? null));
      };
      const references = indexes.map((index) => representations[index] as Reference);
      const found = read(entities, type, references, context);
      if (isPromise(found)) pending.push(found.then(place));
      else place(found);
    }
    return pending.length === 0 ? answer : Promise.all(pending).then(() => answer);
  };
}
