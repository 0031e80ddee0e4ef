import type { GraphQLObjectType } from 'graphql';
import {
  defaultFieldResolver,
  getArgumentValues,
  getNamedType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  TypeNameMetaFieldDef,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Budget } from './budget';
import { ownResolver } from './budgeted';
import { collectFields, type CollectedField, type Fragments, type Selected } from './collect';
import { anyHolds, type Variables } from './conditions';
import { REPRESENTATIONS } from './given';
import { leafWriter, unchangedTest } from './leaves';
import { isPromise } from './maybe';
import { perSelections } from './memo';
import { objectMaker, type Plain } from './objects';

/** Thrown, always this one, where the compiled form cannot go on; whoever runs it lets graphql-js answer instead. */
export const BAIL: Error = new Error('left to graphql-js');

/** The state of one run of an operation. */
export interface OperationRun {
  readonly context: unknown;
  readonly variables: Variables;
  /** The arguments of each field whose arguments name variables, once they are known. */
  readonly args: (Readonly<Record<string, unknown>> | undefined)[];
  readonly budget: Budget;
  /** Whether the result holds promises. */
  pending: boolean;
}

type Source = unknown;
type Complete = (value: unknown, run: OperationRun) => unknown;
type MakeObject = (source: Source, run: OperationRun) => Record<string, unknown>;
type Resolve = (source: Source, run: OperationRun) => unknown;

/** Compiles selections on an object type; null where something in them is not compiled. */
export type ObjectCompiler = (type: GraphQLObjectType, selections: readonly Selected[]) => MakeObject | null;

const NO_ARGUMENTS = Object.freeze({});

/** See `plainValue`. */
const plainValues = new WeakMap<
  GraphQLField<unknown, unknown>,
  { readonly resolve: unknown; readonly value: Resolve }
>();

/** Signals, while compiling, that an operation is left to graphql-js. */
class NotCompiled extends Error {}

/**
 * The compiler for one document. What it makes resolves and completes values as graphql-js does where all goes well:
 * the same resolvers with the same arguments, the same order of fields. A resolver that wants `info`, a type with
 * `isTypeOf` and a key called `__proto__` are not compiled.
 */
export function objectCompiler(schema: GraphQLSchema, fragments: Fragments): ObjectCompiler {
  let fieldsWithArgs = 0;

  const object = perSelections((type: GraphQLObjectType, selections): MakeObject => {
    if (type.isTypeOf != null) throw new NotCompiled();
    const fields = collectFields(schema, fragments, type, selections);
    if (fields.some(({ key }) => key === '__proto__')) throw new NotCompiled();
    const values = fields.map((field) => plainValue(type, field) ?? value(type, field));
    const conditional = fields.map(({ occurrences }) =>
      occurrences.every(({ condition }) => condition.length > 0),
    );
    if (!conditional.includes(true))
      return objectMaker(
        fields.map((field, index) => ({
          key: field.key,
          value: values[index] as Resolve,
          plain: plainOf(type, field),
        })),
      );
    const wanted = fields.map(({ occurrences }) => occurrences.map(({ condition }) => condition));
    return (source, run) => {
      const made: Record<string, unknown> = {};
      fields.forEach(({ key }, index) => {
        if (conditional[index] === true && !anyHolds(wanted[index] ?? [], run.variables)) return;
        made[key] = values[index]?.(source, run);
      });
      return made;
    };
  });

  /** The value of a field that is without arguments and without fields of its own. It is the same in every operation. */
  function plainValue(parent: GraphQLObjectType, field: CollectedField): Resolve | undefined {
    const definition = parent.getFields()[field.name];
    if (definition === undefined || definition.args.length > 0 || !isLeafType(getNamedType(definition.type)))
      return undefined;
    const { resolve } = definition;
    let known = plainValues.get(definition);
    // A schema's resolvers can be changed.
    if (known?.resolve !== resolve)
      plainValues.set(definition, (known = { resolve, value: value(parent, field) }));
    return known?.value;
  }

  /** The value of a field: resolved, then completed. */
  function value(parent: GraphQLObjectType, field: CollectedField): Resolve {
    if (field.name === TypeNameMetaFieldDef.name) return () => parent.name;
    const definition = parent.getFields()[field.name];
    if (definition === undefined) throw new NotCompiled();
    const resolve = resolver(definition, field, isIntrospectionType(parent) ? { schema } : undefined);
    const complete = completer(definition.type, field.below);
    return (source, run) => {
      const resolved = resolve(source, run);
      if (!isPromise(resolved)) return complete(resolved, run);
      return later(resolved, complete, run);
    };
  }

  /** `info` is what the resolvers of the schema's own fields read of it; no other is given any. */
  function resolver(
    definition: GraphQLField<unknown, unknown>,
    field: CollectedField,
    info: { readonly schema: GraphQLSchema } | undefined,
  ): Resolve {
    const { name } = definition;
    const resolve = ownResolver(definition.resolve);
    if (resolve === undefined || isDefault(definition)) {
      return (source) => {
        const property = (source as Record<string, unknown> | null | undefined)?.[name];
        if (typeof property === 'function') throw BAIL;
        return property;
      };
    }
    if (resolve.length > 3 && info === undefined) throw new NotCompiled();
    const argsOf = argumentsOf(definition, field);
    return (source, run) => {
      run.budget.spendResolver();
      const args = argsOf(run);
      try {
        return resolve(source, args, run.context, info as never);
      } catch {
        throw BAIL;
      }
    };
  }

  /**
   * Arguments without variables are worked out once, the others once for the same variables. Representations are new in
   * each run, and are taken as they are.
   */
  function argumentsOf(definition: GraphQLField<unknown, unknown>, field: CollectedField) {
    if (definition.args.length === 0) return () => NO_ARGUMENTS;
    // What is selected below it need not be kept for its arguments.
    const { selectionSet: _, ...node } = field.occurrences[0].node;
    const from = (variables: Variables): Readonly<Record<string, unknown>> => {
      try {
        return getArgumentValues(definition, node, variables);
      } catch {
        throw BAIL;
      }
    };
    if (node.arguments?.every(({ value: given }) => !namesVariable(given)) !== false) {
      let constant: Readonly<Record<string, unknown>> | undefined;
      return () => (constant ??= from({}));
    }
    const [only, ...others] = definition.args;
    const given = node.arguments[0]?.value;
    if (
      only !== undefined &&
      others.length === 0 &&
      given?.kind === Kind.VARIABLE &&
      given.name.value === REPRESENTATIONS
    )
      return ({ variables }: OperationRun) =>
        variables[REPRESENTATIONS] == null ? from(variables) : { [only.name]: variables[REPRESENTATIONS] };
    const index = fieldsWithArgs++;
    return (run: OperationRun) => (run.args[index] ??= from(run.variables));
  }

  function completer(type: GraphQLOutputType, below: readonly Selected[]): Complete {
    if (isNonNullType(type)) {
      const complete = completer(type.ofType, below);
      return (found, run) => complete(found, run) ?? bail();
    }
    if (isListType(type)) return list(completer(type.ofType, below));
    if (isLeafType(type)) return leafWriter(type, bail);
    if (isObjectType(type)) {
      const make = object(type, below);
      return (found, run) => (found == null ? null : found instanceof Error ? bail() : make(found, run));
    }
    return abstract(type, below);
  }

  function list(complete: Complete): Complete {
    return (found, run) => {
      if (found == null) return null;
      if (!Array.isArray(found)) return bail();
      const { budget } = run;
      budget.gather(found.length);
      const made = new Array<unknown>(found.length);
      for (let index = 0; index < found.length; index += 1) {
        budget.spend();
        const item: unknown = found[index];
        if (isPromise(item)) {
          made[index] = later(item, complete, run);
        } else {
          made[index] = complete(item, run);
        }
      }
      return made;
    };
  }

  function abstract(type: GraphQLAbstractType, below: readonly Selected[]): Complete {
    const typeOf = type.resolveType;
    if (typeOf != null && typeOf.length > 2) throw new NotCompiled();
    const makers = new Map<string, MakeObject>();
    for (const possible of schema.getPossibleTypes(type)) makers.set(possible.name, object(possible, below));
    return (found, run) => {
      if (found == null) return null;
      if (found instanceof Error) return bail();
      let name: unknown;
      try {
        name =
          typeOf == null
            ? (found as { __typename?: unknown }).__typename
            : typeOf(found, run.context, undefined as never, type);
      } catch {
        return bail();
      }
      const make = makers.get(name as string);
      return make === undefined ? bail() : make(found, run);
    };
  }

  return (type, selections) => {
    try {
      return object(type, selections);
    } catch (error) {
      if (error instanceof NotCompiled) return null;
      throw error;
    }
  };
}

/** What of a field's source is its value as it is, in most cases. */
function plainOf(parent: GraphQLObjectType, { name }: CollectedField): Plain | undefined {
  const definition = parent.getFields()[name];
  if (definition === undefined || !isDefault(definition)) return undefined;
  const test = unchangedTest(definition.type);
  return test === undefined ? undefined : { property: name, test };
}

function isDefault({ resolve }: GraphQLField<unknown, unknown>): boolean {
  return resolve === undefined || resolve === defaultFieldResolver;
}

/** A value that is still to come, completed when it has. */
function later(value: Promise<unknown>, complete: Complete, run: OperationRun): Promise<unknown> {
  run.pending = true;
  const completed = value.then((settled) => complete(settled, run), bail);
  // Where the run has bailed out already nobody waits for this one, and its failure is no news.
  completed.catch(() => undefined);
  return completed;
}

function bail(): never {
  throw BAIL;
}

function namesVariable(value: { readonly kind: string }): boolean {
  if (value.kind === 'Variable') return true;
  const { values, fields } = value as {
    values?: readonly { kind: string }[];
    fields?: readonly { value: { kind: string } }[];
  };
  return (
    (values?.some(namesVariable) ?? false) ||
    (fields?.some(({ value: below }) => namesVariable(below)) ?? false)
  );
}
