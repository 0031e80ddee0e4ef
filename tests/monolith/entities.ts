import { parse, Kind, type FieldNode, type GraphQLFieldResolver, type SelectionSetNode } from 'graphql';
import type { MaybePromise } from '../../subgraphs/kit/maybePromise';
import type { Contexts, PartContext } from './contexts';
import type { Part } from './ownership';

const ORIGIN = Symbol('subgraph');

interface Marked {
  [ORIGIN]?: string;
}

/** Returns the subgraph an object came from; undefined if no other subgraph resolves any of its fields. */
export function originOf(value: object): string | undefined {
  return (value as Marked)[ORIGIN];
}

/** Marks the values that a subgraph's resolver returned: one or many, at once or as a promise. */
export function mark(value: unknown, origin: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Promise) return value.then((later) => mark(later, origin));
  if (Array.isArray(value)) return value.map((item) => mark(item, origin));
  if (!(value instanceof Error)) (value as Marked)[ORIGIN] = origin;
  return value;
}

type Key = (value: object) => object;

/** Builds a function that reads a key such as `a { code } b { code }` from an object. */
function keyReader({ selections }: SelectionSetNode): Key {
  const fields = selections
    .filter((node): node is FieldNode => node.kind === Kind.FIELD)
    .map(({ name, selectionSet }) => [name.value, selectionSet && keyReader(selectionSet)] as const);
  return (value) =>
    Object.fromEntries(
      fields.map(([name, within]) => {
        const found = (value as Record<string, unknown>)[name];
        return [name, within ? within(found as object) : found];
      }),
    );
}

/**
 * Builds a function that finds an object from another subgraph in the one that resolves a field. Like a gateway, it
 * uses the object's key, and looks up all objects of the same level together.
 */
export function entityFinder(type: string, key: string, { name, schema }: Part) {
  const definition = parse(`{ ${key} }`).definitions[0];
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`The key of ${type} is not one.`);
  const read = keyReader(definition.selectionSet);
  const resolve = schema.getQueryType()?.getFields()['_entities']?.resolve as
    GraphQLFieldResolver<unknown, PartContext, { representations: readonly object[] }> | undefined;
  if (resolve === undefined) throw new Error(`${name} has no entities.`);
  return (value: object, contexts: Contexts): MaybePromise<object | null> => {
    const context = contexts.of(name);
    const batch = (keys: readonly string[]) => {
      const representations = keys.map((each) => ({
        __typename: type,
        ...(JSON.parse(each) as Record<string, unknown>),
      }));
      return resolve(null, { representations }, context, undefined as never) as MaybePromise<
        readonly (object | null)[]
      >;
    };
    const definition = context.loaders.shared(`monolith ${type}`, () => batch);
    return context.loaders.loadFor(definition, value, (one) => JSON.stringify(read(one)));
  };
}
