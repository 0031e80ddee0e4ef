import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';

import { objectIn, type FieldModel, type GraphModel, type ObjectModel } from './model';
import { named, type Counter } from './monolith';
import { fieldsIn, selectionsOf, workedOut } from './needs';
import { subgraphSdl } from './sdl';
import type { Thing, World } from './world';

type Json = Readonly<Record<string, unknown>>;

/** A thing as one subgraph resolves it. */
interface Item {
  readonly thing: Thing;
  /** The values of it that the gateway passed along. */
  readonly given: Json | undefined;
  /** The fields that this subgraph resolves only here (`@provides`). */
  readonly provided: readonly string[];
}

/** A subgraph that resolves its own part of the world and refuses everything else. */
export interface ServedSubgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  run(document: DocumentNode, variables: Json, counter: Counter): Promise<ExecutionResult>;
}

/** Makes one subgraph of a graph. */
export function subgraphOf(graph: GraphModel, world: World, name: string): ServedSubgraph {
  const objectInterface = graph.interfaces.find(({ asObject }) => asObject?.at === name);
  const known = graph.entities.filter(({ keys }) => keys.has(name));
  const resolvers: Record<string, object> = Object.fromEntries(
    known.map((type) => [type.name, referenceOf([type])]),
  );
  if (objectInterface !== undefined) {
    const home = objectInterface.asObject?.home ?? '';
    const types = graph.entities.filter(({ interfaces }) => interfaces.get(home)?.has(objectInterface.name));
    resolvers[objectInterface.name] = referenceOf(types);
  }
  for (const { name: abstract, asObject } of graph.interfaces) {
    if (asObject?.home !== name) continue;
    const types = known.filter(({ interfaces }) => interfaces.get(name)?.has(abstract));
    resolvers[abstract] = { ...referenceOf(types), __resolveType: ({ thing }: Item) => thing.type };
  }
  const schema = buildSubgraphSchema([
    { typeDefs: parse(subgraphSdl(graph, name)), resolvers: resolvers as never },
  ]);

  function referenceOf(types: readonly ObjectModel[]) {
    return {
      __resolveReference(given: Json): Item | null {
        const thing = world.find(
          types.map((type) => type.name),
          (one) => hasKeys(one, given),
        );
        return thing === undefined ? null : { thing, given, provided: [] };
      },
    };
  }

  function hasKeys(thing: Thing, given: Json): boolean {
    const type = objectIn(graph, thing.type);
    const keys = ['id', 'sku', 'row', 'side', 'tag'].filter((key) => key in given);
    if (!keysOf(type).some((key) => fieldsIn(selectionsOf(key)).every((field) => field.name.value in given)))
      throw new Error(`${name} was told no key of its own: ${JSON.stringify(given)}`);
    return keys.every((key) => {
      const value = world.read(thing, type, named([...type.fields.values()], key), {});
      if (key === 'tag') return (given['tag'] as Json)['code'] === `code of ${thing.id}`;
      return key === 'id' ? String(given[key]) === value : given[key] === value;
    });
  }

  /** Returns the keys by which this subgraph can be asked for a type. */
  function keysOf(type: ObjectModel): readonly string[] {
    if (!type.keys.has(name) && objectInterface !== undefined) return ['id'];
    return (type.keys.get(name) ?? []).filter(({ resolvable }) => resolvable).map(({ fields }) => fields);
  }

  const fieldResolver: GraphQLFieldResolver<Item | undefined, Counter> = (source, args, counter, info) => {
    const { fieldName, parentType } = info;
    if (parentType.name === 'Mutation') return counter.add(args['n'] as number);
    if (source === undefined) {
      const field = named(graph.queries, fieldName);
      return items(world.root(field, args), field);
    }
    const type = objectIn(graph, source.thing.type);
    const field = named([...type.fields.values()], fieldName);
    const isKey = fieldName === 'id' && parentType.name === objectInterface?.name;
    if (!isKey && !field.owners.has(name) && !source.provided.includes(fieldName))
      throw new Error(`${name} does not resolve ${type.name}.${fieldName} here.`);
    if (field.requires !== undefined) return workedOut(fieldName, field.requires, source.given ?? {}, given);
    return items(world.read(source.thing, type, field, args), field);
  };

  /** Returns the value that was passed for a required field. */
  function given(source: object, { name: { value: field } }: FieldNode): unknown {
    if (!(field in source)) throw new Error(`${name} was not told ${field}: ${JSON.stringify(source)}`);
    const value = (source as Json)[field];
    return field === 'id' && typeof value === 'number' ? String(value) : value;
  }

  function items(value: unknown, field: FieldModel): unknown {
    const provides = field.provides.get(name);
    const provided =
      provides === undefined ? [] : fieldsIn(selectionsOf(provides)).map((node) => node.name.value);
    const item = (one: unknown): unknown =>
      Array.isArray(one)
        ? one.map(item)
        : one === null
          ? null
          : { thing: one as Thing, given: undefined, provided };
    return leadsToThings(graph, field) ? item(value) : value;
  }

  return {
    name,
    schema,
    async run(document, variables, counter) {
      return execute({
        schema,
        document,
        variableValues: variables,
        contextValue: counter,
        fieldResolver,
        typeResolver: (value) => (value as Item).thing.type,
      });
    },
  };
}

function leadsToThings({ entities, values }: GraphModel, { data, targets }: FieldModel): boolean {
  const type = data.replace(/[[\]!]/g, '');
  return targets.length > 0 || [...entities, ...values].some(({ name }) => name === type);
}
