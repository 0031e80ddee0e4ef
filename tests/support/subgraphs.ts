import { graphql, type ExecutionResult } from 'graphql';

import type { SubgraphName } from '../../subgraphs';
import type { OpenSubgraph } from '../../subgraphs/kit/subgraph';
import { openTestEdition } from './edition';
import { openLaterStore } from './laterStore';

/** A subgraph's answer, and the number of statements it took. `Data` is the shape that the test requested. */
export interface SubgraphAnswer<Data> {
  readonly data: Data;
  readonly errors: ExecutionResult['errors'];
  /** The number of statements run on the first store and on the second. */
  readonly statements: { readonly first: number; readonly second: number };
}

/**
 * One subgraph over the real edition, opened twice: on the store of this run, and over SQLite through knex with
 * promises.
 */
export interface TestSubgraph {
  /** Runs an operation on both and returns their common answer. Fails if the two differ. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<SubgraphAnswer<Data>>;
  /**
   * Requests entities from both, as the gateway does. `fields` are selected of each entity; the data holds one per key.
   */
  entities<Entity>(
    type: string,
    keys: readonly object[],
    fields: string,
  ): Promise<SubgraphAnswer<readonly Entity[]>>;
  close(): void;
}

async function run(
  { schema, context, store }: OpenSubgraph,
  query: string,
  variables: Record<string, unknown>,
) {
  const before = store.executed;
  const result = await graphql({ schema, source: query, variableValues: variables, contextValue: context() });
  return {
    result: JSON.parse(JSON.stringify(result)) as ExecutionResult,
    statements: store.executed - before,
  };
}

/** Opens one subgraph of the edition that Jest's global setup published. Close it when done. */
export async function openTestSubgraph(name: SubgraphName): Promise<TestSubgraph> {
  const first = await openTestEdition();
  const second = await openTestEdition(openLaterStore);

  async function ask<Data>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<SubgraphAnswer<Data>> {
    const one = await run(first.subgraph(name), query, variables);
    const other = await run(second.subgraph(name), query, variables);
    expect(other.result).toEqual(one.result);
    const { data, errors } = one.result;
    return { data: data as Data, errors, statements: { first: one.statements, second: other.statements } };
  }

  return {
    ask,
    async entities<Entity>(type: string, keys: readonly object[], fields: string) {
      const { data, ...rest } = await ask<{ _entities: readonly Entity[] }>(
        `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type} { ${fields} } } }`,
        { keys: keys.map((key) => ({ __typename: type, ...key })) },
      );
      return { data: data._entities, ...rest };
    },
    close() {
      void first.close();
      void second.close();
    },
  };
}
