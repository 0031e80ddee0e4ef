import {
  buildSchema,
  execute,
  getArgumentValues,
  isObjectType,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

import { objectIn, type FieldModel, type GraphModel, type ObjectModel } from './model';
import { workedOut } from './needs';
import { mergedSdl } from './sdl';
import type { Thing, World } from './world';

/** The merged graph as a single schema, which needs no plans; its answers are the correct ones. */
export interface Monolith {
  readonly schema: GraphQLSchema;
  run(document: DocumentNode, variables: Readonly<Record<string, unknown>>): ExecutionResult;
}

/** Makes the monolith of a graph. */
export function monolithOf(graph: GraphModel, world: World): Monolith {
  const schema = buildSchema(mergedSdl(graph));
  const fieldResolver: GraphQLFieldResolver<Thing | undefined, Counter> = (
    source,
    args,
    counter,
    { fieldName, parentType },
  ) => {
    if (parentType.name === 'Mutation') return counter.add(args['n'] as number);
    if (source === undefined) return world.root(named(graph.queries, fieldName), args);
    return valueOf(source, objectIn(graph, source.type), fieldName, args);
  };

  function valueOf(
    thing: Thing,
    type: ObjectModel,
    name: string,
    args: Readonly<Record<string, unknown>>,
  ): unknown {
    const field = named([...type.fields.values()], name);
    if (field.requires === undefined) return world.read(thing, type, field, args);
    return workedOut(name, field.requires, thing, needed);
  }

  /** Reads a required field with the arguments in the field set, whatever the client's are. */
  function needed(source: object, node: FieldNode): unknown {
    const thing = source as Thing;
    const type = objectIn(graph, thing.type);
    const field = named([...type.fields.values()], node.name.value);
    return valueOf(thing, type, field.name, argumentsOf(type.name, field, node));
  }

  // Fields hidden from clients are not in the schema, but their arguments follow the same rules.
  function argumentsOf(type: string, field: FieldModel, node: FieldNode): Readonly<Record<string, unknown>> {
    if (field.args.length === 0) return {};
    const definition = (schema.getType(type) as GraphQLObjectType).getFields()[field.name] ?? hidden(field);
    return getArgumentValues(definition, node);
  }

  function hidden(field: FieldModel) {
    const args = field.args.map(
      ({ name, type, default: usual }) => `${name}: ${type}${usual === undefined ? '' : ` = ${usual}`}`,
    );
    const type = buildSchema(
      `scalar Any enum Order { UP DOWN } input Filter { min: Int order: Order text: String = "t" } type Query { hidden(${args.join(', ')}): Int }`,
    ).getType('Query');
    if (!isObjectType(type)) throw new Error('A schema has a root.');
    return type.getFields()['hidden'] as NonNullable<ReturnType<GraphQLObjectType['getFields']>[string]>;
  }

  return {
    schema,
    run(document, variables) {
      const result = execute({
        schema,
        document,
        variableValues: variables,
        contextValue: new Counter(),
        fieldResolver,
        typeResolver: (value) => (value as Thing).type,
      });
      if (result instanceof Promise) throw new Error('Nothing in the monolith takes time.');
      return result;
    },
  };
}

/** The state that mutations change; their results show the order of the calls. */
export class Counter {
  #total = 1;

  /** Counts a call with its argument, and returns the new total. */
  add(n: number): number {
    this.#total = (this.#total * 3 + (n % 1_000)) % 1_000_003;
    return this.#total;
  }
}

/** Finds a field by its name. */
export function named(fields: readonly FieldModel[], name: string): FieldModel {
  const field = fields.find((one) => one.name === name);
  if (field === undefined) throw new Error(`There is no field ${name}.`);
  return field;
}
