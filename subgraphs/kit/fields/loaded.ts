import type { Context } from '../context';
import type { MaybePromise } from '../maybePromise';
import type { LoaderDefinition } from '../store/loader';

type KeyOf<Definition> =
  Definition extends LoaderDefinition<infer Key extends string | number, unknown> ? Key : never;

type NamesOf<Queries, Kind> = {
  [Name in keyof Queries]: Queries[Name] extends Kind ? Name : never;
}[keyof Queries];

type AnyLoader = LoaderDefinition<never, unknown>;
type AnyRead = () => MaybePromise<unknown>;

/**
 * Returns builders of resolvers that return the values of `Queries` unchanged:
 *
 * - `loaded('countryCosts', byCode)` reads a field from a loader by a key of the row, together with the values of the
 *   row's siblings;
 * - `read('bodies')` reads a field that does not depend on its row;
 * - `entity('programme', byId)` finds the records of an entity by a key of its references.
 */
export function fieldsFrom<Queries extends object>() {
  return {
    loaded:
      <Row extends object, Name extends NamesOf<Queries, AnyLoader>>(
        name: Name,
        keyOf: (row: Row) => KeyOf<Queries[Name]>,
      ) =>
      (row: Row, _: unknown, { loaders, queries }: Context<Queries>): MaybePromise<unknown> =>
        loaders.loadFor(queries[name] as LoaderDefinition<KeyOf<Queries[Name]>, unknown>, row, keyOf),
    read:
      <Name extends NamesOf<Queries, AnyRead>>(name: Name) =>
      (_row: unknown, _: unknown, { queries }: Context<Queries>): MaybePromise<unknown> =>
        (queries[name] as AnyRead)(),
    entity:
      <Reference extends object, Name extends NamesOf<Queries, AnyLoader>>(
        name: Name,
        keyOf: (reference: Reference) => KeyOf<Queries[Name]>,
      ) =>
      (references: readonly Reference[], { loaders, queries }: Context<Queries>) =>
        loaders.loadAll(
          queries[name] as LoaderDefinition<KeyOf<Queries[Name]>, object | null>,
          references.map(keyOf),
        ),
  };
}
