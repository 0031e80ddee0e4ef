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
import { isPromise } from './maybePromise';
import { perSelections } from './memo';
import { objectMaker, type Plain } from './objects';

/**
 * Thrown if the compiled form cannot continue, so that graphql-js runs the operation instead; always this same
 * instance.
 */
const BAIL: Error = new Error('left to graphql-js');

/** The state of one run of an operation. */
export interface OperationRun {
  readonly context: unknown;
  readonly variables: Variables;
  /** The arguments of each field whose arguments use variables, filled in on first use. */
  readonly args: (Readonly<Record<string, unknown>> | undefined)[];
  readonly budget: Budget;
  /** True if the result holds promises. */
  pending: boolean;
}

type Source = unknown;
type Complete = (value: unknown, run: OperationRun) => unknown;
type MakeObject = (source: Source, run: OperationRun) => Record<string, unknown>;
type Resolve = (source: Source, run: OperationRun) => unknown;

/** Compiles selections on an object type; null if part of them cannot be compiled. */
export type ObjectCompiler = (type: GraphQLObjectType, selections: readonly Selected[]) => MakeObject | null;

const NO_ARGUMENTS = Object.freeze({});

/** The cache of `plainValue`. */
const plainValues = new WeakMap<
  GraphQLField<unknown, unknown>,
  { readonly resolve: unknown; readonly value: Resolve }
>();

/** Thrown during compilation to leave an operation to graphql-js. */
class NotCompiled extends Error {}

/**
 * Returns the compiler for one document. The compiled code resolves and completes values as graphql-js does when
 * nothing fails: with the same resolvers, arguments and field order. It excludes resolvers that use `info`, types with
 * `isTypeOf` and keys called `__proto__`.
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

  /**
   * Compiles a leaf field without arguments, which works the same in every operation; returns undefined for other
   * fields.
   */
  function plainValue(parent: GraphQLObjectType, field: CollectedField): Resolve | undefined {
    const definition = parent.getFields()[field.name];
    if (definition === undefined || definition.args.length > 0 || !isLeafType(getNamedType(definition.type)))
      return undefined;
    const { resolve } = definition;
    let known = plainValues.get(definition);
    // A schema's resolvers may be replaced.
    if (known?.resolve !== resolve)
      plainValues.set(definition, (known = { resolve, value: value(parent, field) }));
    return known?.value;
  }

  /** Compiles a field: its value is resolved, then completed. */
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

  /**
   * Compiles a field's resolver. `info` holds only the properties that the introspection resolvers read; no other
   * resolvers receive any.
   */
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
   * Compiles a field's arguments. Arguments without variables are computed once, others once per set of variables.
   * Representations are new in each run and are passed through.
   */
  function argumentsOf(definition: GraphQLField<unknown, unknown>, field: CollectedField) {
    if (definition.args.length === 0) return () => NO_ARGUMENTS;
    // Do not retain the field's selections just for its arguments.
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

/** Returns the source property that is usually the field's unchanged value; undefined if there is none. */
function plainOf(parent: GraphQLObjectType, { name }: CollectedField): Plain | undefined {
  const definition = parent.getFields()[name];
  if (definition === undefined || !isDefault(definition)) return undefined;
  const test = unchangedTest(definition.type);
  return test === undefined ? undefined : { property: name, test };
}

function isDefault({ resolve }: GraphQLField<unknown, unknown>): boolean {
  return resolve === undefined || resolve === defaultFieldResolver;
}

/** Completes a value once its promise resolves. */
function later(value: Promise<unknown>, complete: Complete, run: OperationRun): Promise<unknown> {
  run.pending = true;
  const completed = value.then((settled) => complete(settled, run), bail);
  // If the run has already bailed out, nobody awaits this promise, and its rejection must not be reported as unhandled.
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
