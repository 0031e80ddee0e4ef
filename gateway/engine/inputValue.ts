import {
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isSpecifiedScalarType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  type VariableDefinitionNode,
} from 'graphql';
import { didYouMean } from 'graphql/jsutils/didYouMean';
import { suggestionList } from 'graphql/jsutils/suggestionList';
import type { Budget } from './budget';
import type { Faults } from './faults';
import { cut, shown } from './shown';

/** The variable being coerced, and the collector of its faults. */
interface Coercing {
  readonly name: string;
  readonly node: VariableDefinitionNode;
  readonly faults: Faults;
  readonly budget: Budget;
}

/** A place within a variable, from the innermost outwards. */
interface Place {
  readonly key: string | number;
  readonly within: Place | undefined;
}

type Json = Readonly<Record<string, unknown>>;

/** Coerces the value of a variable by the rules of graphql-js' `coerceInputValue`, which this function replaces. */
export function coerceInput(
  given: unknown,
  type: GraphQLInputType,
  coercing: Coercing,
  place?: Place,
): unknown {
  if (isNonNullType(type)) {
    if (given != null) return coerceInput(given, type.ofType, coercing, place);
    return fault(
      coercing,
      place,
      () => shown(given),
      () => `Expected non-nullable type "${String(type)}" not to be null.`,
    );
  }
  if (given == null) return null;
  if (isListType(type)) {
    const item = type.ofType;
    if (!Array.isArray(given)) return [coerceInput(given, item, coercing, place)];
    return (given as unknown[]).map((each, key) => {
      coercing.budget.spend();
      return coerceInput(each, item, coercing, { key, within: place });
    });
  }
  return isInputObjectType(type) ? object(given, type, coercing, place) : leaf(given, type, coercing, place);
}

function object(given: unknown, type: GraphQLInputObjectType, coercing: Coercing, place?: Place): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return fault(
      coercing,
      place,
      () => shown(given),
      () => `Expected type "${type.name}" to be an object.`,
    );
  const coerced = Object.create(null) as Record<string, unknown>;
  const fields = type.getFields();
  let text: string | undefined;
  // Finding only the first keys of a large object takes as long as finding all of them.
  const inShort = (): string => (text ??= shown(given));
  for (const { name, type: of, defaultValue } of Object.values(fields)) {
    const value = Object.hasOwn(given, name) ? (given as Json)[name] : undefined;
    if (value !== undefined) coerced[name] = coerceInput(value, of, coercing, { key: name, within: place });
    else if (defaultValue !== undefined) coerced[name] = defaultValue;
    else if (isNonNullType(of))
      fault(
        coercing,
        place,
        inShort,
        () => `Field "${name}" of required type "${String(of)}" was not provided.`,
      );
  }
  for (const name of Object.keys(given)) {
    coercing.budget.spend();
    if (!Object.hasOwn(fields, name)) fault(coercing, place, inShort, () => unknownField(name, type));
  }
  if (type.isOneOf) onlyOne(coerced, inShort, type, coercing, place);
  return { ...coerced };
}

function onlyOne(
  coerced: Json,
  inShort: () => string,
  type: GraphQLInputObjectType,
  coercing: Coercing,
  place?: Place,
): void {
  const [key = '', ...others] = Object.keys(coerced);
  if (key === '' || others.length > 0)
    fault(coercing, place, inShort, () => `Exactly one key must be specified for OneOf type "${type.name}".`);
  if (coerced[key] === null)
    fault(
      coercing,
      { key, within: place },
      () => 'null',
      () => `Field "${key}" must be non-null.`,
    );
}

function leaf(given: unknown, type: GraphQLLeafType, coercing: Coercing, place?: Place): unknown {
  const { faults, budget } = coercing;
  // Once messages are no longer read, it is enough to know that the value is wrong.
  if (!faults.areTold && isSurelyWrong(given, type))
    return fault(
      coercing,
      place,
      () => shown(given),
      () => '',
    );
  budget.spendResolver();
  try {
    const parsed: unknown = faults.areTold ? type.parseValue(given) : parsedInShort(given, type);
    return parsed === undefined
      ? fault(
          coercing,
          place,
          () => shown(given),
          () => `Expected type "${type.name}".`,
        )
      : parsed;
  } catch (error) {
    if (error === faults.tooMany || !(error instanceof Error)) throw error;
    const { message } = error;
    const told = error instanceof GraphQLError ? message : `Expected type "${type.name}". ${message}`;
    return fault(
      coercing,
      place,
      () => shown(given),
      () => told,
      error,
    );
  }
}

/** Parses a value without recording stack traces, which account for most of an error's cost and are not read here. */
function parsedInShort(given: unknown, type: GraphQLLeafType): unknown {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return type.parseValue(given);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function isSurelyWrong(given: unknown, type: GraphQLLeafType): boolean {
  if (isEnumType(type)) return typeof given !== 'string' || type.getValue(given) == null;
  return isSpecifiedScalarType(type) && !takes[type.name]?.(given);
}

/** The JSON values that each built-in scalar accepts. */
const takes: Readonly<Record<string, (given: unknown) => boolean>> = {
  String: (given) => typeof given === 'string',
  Boolean: (given) => typeof given === 'boolean',
  ID: (given) => typeof given === 'string' || Number.isInteger(given),
  Int: (given) => typeof given === 'number' && (given | 0) === given,
  Float: Number.isFinite,
};

function unknownField(name: string, type: GraphQLInputObjectType): string {
  const suggestions = suggestionList(name, Object.keys(type.getFields()));
  return `Field "${cut(name)}" is not defined by type "${type.name}".${didYouMean(suggestions)}`;
}

function fault(
  { name, node, faults }: Coercing,
  place: Place | undefined,
  inShort: () => string,
  reason: () => string,
  originalError: Error | null = null,
): unknown {
  faults.add(() => {
    const at = place === undefined ? '' : ` at "${name}${written(place)}"`;
    const message = `Variable "$${name}" got invalid value ${inShort()}${at}; ${reason()}`;
    return new GraphQLError(message, { nodes: node, originalError });
  });
  return undefined;
}

function written({ key, within }: Place): string {
  const own = typeof key === 'number' ? `[${String(key)}]` : `.${key}`;
  return within === undefined ? own : written(within) + own;
}
