import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import type { Random } from './random';

/** Values that exist in the graph, so that operations find records. */
export interface Pools {
  readonly countries: readonly string[];
  readonly ids: readonly string[];
}

const words = ['migration', 'réadmission', 'diaspora', 'T05-EUTF-SAH-ML-01', 'Maroc', 'remittance', 'zzz'];
const days = ['2008-01-01', '2015-11-11', '2018-05-02', '2020-02-29', '2026-01-01'];

function scalar(name: string, argument: string, random: Random, { countries, ids }: Pools): unknown {
  switch (name) {
    case 'CountryCode':
      return random.pick(countries);
    case 'ID':
      return idFor(argument, random, ids);
    case 'LocalDate':
      return random.pick(days);
    case 'Boolean':
      return random.chance(0.5);
    case 'Int':
      return argument === 'first'
        ? 1 + random.below(4)
        : argument === 'year'
          ? 1990 + 5 * random.below(7)
          : 1 + random.below(5);
    default:
      return argument === 'after' ? 'bm9uc2Vuc2U' : random.pick(words);
  }
}

/** Picks an id of a kind that the argument is likely to take; now and then one of any kind, to provoke an error. */
function idFor(argument: string, random: Random, ids: readonly string[]): string {
  const kind = {
    inBodies: 'organisation:',
    notInBodies: 'organisation:',
    actionPlans: 'plan:',
    implementers: 'organisation:',
  }[argument];
  const fitting = kind === undefined || random.chance(0.05) ? ids : ids.filter((id) => id.startsWith(kind));
  return random.pick(fitting.length === 0 ? ids : fitting);
}

/** Makes a random value of an input type; undefined leaves it out. */
export function valueFor(
  type: GraphQLInputType,
  argument: string,
  random: Random,
  pools: Pools,
  depth = 0,
): unknown {
  if (isNonNullType(type))
    return (
      valueFor(type.ofType, argument, random, pools, depth) ?? required(type.ofType, argument, random, pools)
    );
  if (random.chance(argument === 'first' ? 0.1 : depth === 0 ? 0.5 : 0.75)) return undefined;
  return required(type, argument, random, pools, depth);
}

function required(
  type: GraphQLInputType,
  argument: string,
  random: Random,
  pools: Pools,
  depth = 0,
): unknown {
  if (isNonNullType(type)) return required(type.ofType, argument, random, pools, depth);
  if (isListType(type)) {
    const length = 1 + random.below(2);
    return Array.from({ length }, () => required(type.ofType, argument, random, pools, depth));
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) return objectOf(Object.values(type.getFields()), random, pools, depth + 1);
  return scalar(type.name, argument, random, pools);
}

function objectOf(
  fields: readonly GraphQLInputField[],
  random: Random,
  pools: Pools,
  depth: number,
): Record<string, unknown> {
  const entries = fields.map(
    (field) => [field.name, valueFor(field.type, field.name, random, pools, depth)] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Writes a value as a GraphQL literal. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (value === null) return 'null';
  if (isListType(type))
    return `[${(value as unknown[]).map((item) => literal(item, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return value as string;
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value as object).map(
      ([key, part]) => `${key}: ${literal(part, fields[key]?.type as GraphQLInputType)}`,
    );
    return `{ ${parts.join(', ')} }`;
  }
  return JSON.stringify(value);
}

/** Draws values for a field's arguments; those that are left out are missing from the result. */
export function argumentValues(args: readonly GraphQLArgument[], random: Random, pools: Pools) {
  return args.flatMap((argument) => {
    const value = valueFor(argument.type, argument.name, random, pools);
    return value === undefined ? [] : [{ argument, value }];
  });
}
