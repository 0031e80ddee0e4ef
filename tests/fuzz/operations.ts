import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { oddAliases, oddVariables } from './names';
import type { Random } from './random';
import { argumentValues, literal, type Pools } from './values';

/** An operation with its variables. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Variable {
  readonly type: string;
  readonly value: unknown;
  /** Its default, as a literal. */
  readonly fallback?: string | undefined;
}

/** The state of one operation while it is made. */
interface Making {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  readonly pools: Pools;
  readonly variables: Map<string, Variable>;
  readonly fragments: string[];
  /** True if names collide on purpose; see `names.ts`. */
  readonly collide: boolean;
  /** The arguments used so far, by field. */
  readonly calls: Map<string, string>;
  aliases: number;
  /** The number of further fields that the operation may have. */
  fields: number;
}

const DEEPEST = 6;

/**
 * Makes a random valid operation on a schema.
 *
 * @param collide true to make names collide: aliases with fields, with a planner's names, with those of all objects
 */
export function randomOperation(
  schema: GraphQLSchema,
  random: Random,
  pools: Pools,
  collide = false,
): Operation {
  for (;;) {
    const making: Making = {
      schema,
      random,
      pools,
      variables: new Map(),
      fragments: [],
      collide,
      calls: new Map(),
      aliases: 0,
      fields: 30,
    };
    const body = selectionSet(schema.getQueryType() as GraphQLCompositeType, making, 0);
    const definitions = [...making.variables].map(
      ([name, { type, fallback }]) => `$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`,
    );
    const head = definitions.length === 0 ? 'query' : `query (${definitions.join(', ')})`;
    const query = [`${head} ${body}`, ...making.fragments].join('\n');
    // Selections on several types may use one key in conflicting ways; such an operation is thrown away.
    if (validate(schema, parse(query)).length > 0) continue;
    return {
      query,
      variables: Object.fromEntries(
        [...making.variables].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])),
      ),
    };
  }
}

function selectionSet(type: GraphQLCompositeType, making: Making, depth: number): string {
  const { random } = making;
  const parts: string[] = [];
  const keys = new Map<string, string>();
  const wanted = 1 + random.below(depth === 0 ? 3 : 4);
  for (let index = 0; index < wanted; index += 1) {
    const part =
      isAbstractType(type) && random.chance(0.5)
        ? fragment(type, making, depth)
        : member(type, making, depth, keys);
    if (part !== null) parts.push(part);
  }
  if (parts.length === 0 || random.chance(0.15))
    parts.push(keyed('__typename', random.chance(0.3) ? aliasFor(type, making) : null, making, keys));
  return `{ ${parts.join(' ')} }`;
}

function member(
  type: GraphQLCompositeType,
  making: Making,
  depth: number,
  keys: Map<string, string>,
): string | null {
  if (!('getFields' in type)) return null;
  const fields = Object.values(type.getFields()).filter(
    (field) => depth < DEEPEST || !isCompositeType(getNamedType(field.type)),
  );
  if (fields.length === 0 || making.fields <= 0) return null;
  making.fields -= 1;
  return fieldText(making.random.pick(fields), type, making, depth, keys);
}

function fieldText(
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLCompositeType,
  making: Making,
  depth: number,
  keys: Map<string, string>,
): string {
  const { random, collide } = making;
  const before = making.calls.get(field.name);
  const args = collide && before !== undefined && random.chance(0.3) ? before : argumentsOf(field, making);
  making.calls.set(field.name, args);
  // Two uses of a field with different arguments need two keys.
  const wantsAlias = random.chance(args === '' ? (collide ? 0.4 : 0.2) : collide ? 0.6 : 1);
  const alias = wantsAlias ? aliasFor(parent, making) : null;
  const named = getNamedType(field.type);
  const below = isCompositeType(named) ? ` ${selectionSet(named, making, depth + 1)}` : '';
  return `${keyed(`${field.name}${args}`, alias, making, keys)}${condition(making)}${below}`;
}

/** Writes a field under its alias, or under a new one if that is taken. */
function keyed(call: string, alias: string | null, making: Making, keys: Map<string, string>): string {
  const key = alias ?? call.replace(/\(.*/s, '');
  const taken = keys.get(key);
  if (taken !== undefined && taken !== call) return `a${String(making.aliases++)}: ${call}`;
  keys.set(key, call);
  return alias === null || alias === call ? call : `${alias}: ${call}`;
}

function aliasFor(parent: GraphQLCompositeType, making: Making): string {
  const { random, collide } = making;
  if (!collide || random.chance(0.2)) return `a${String(making.aliases++)}`;
  const fields = 'getFields' in parent ? Object.keys(parent.getFields()) : [];
  return random.pick(random.chance(0.5) && fields.length > 0 ? fields : oddAliases);
}

function argumentsOf(field: GraphQLField<unknown, unknown>, making: Making): string {
  const { random, pools, collide } = making;
  const args = argumentValues(field.args, random, pools).map(({ argument, value }) => {
    const isNull = collide && !isRequiredArgument(argument) && random.chance(0.04);
    const given = isNull ? null : value;
    const text = literal(given, argument.type);
    return `${argument.name}: ${random.chance(0.3) ? variable(String(argument.type), given, making, text) : text}`;
  });
  return args.length === 0 ? '' : `(${args.join(', ')})`;
}

function fragment(type: GraphQLCompositeType, making: Making, depth: number): string | null {
  const { schema, random } = making;
  if (!isAbstractType(type)) return null;
  const possible = schema.getPossibleTypes(type);
  const interfaces = possible.flatMap((object) => (isObjectType(object) ? object.getInterfaces() : []));
  const on = random.pick([...possible, ...new Set(interfaces)]);
  const body = selectionSet(on, making, depth);
  if (random.chance(0.7)) return `... on ${on.name}${condition(making)} ${body}`;
  const name = `F${String(making.fragments.length)}`;
  making.fragments.push(`fragment ${name} on ${on.name} ${body}`);
  return `...${name}${condition(making)}`;
}

function condition(making: Making): string {
  const { random } = making;
  if (!random.chance(0.12)) return '';
  const value = random.chance(0.6);
  const text = random.chance(0.7) ? variable('Boolean!', value, making, String(value)) : String(value);
  return ` @${random.pick(['skip', 'include'])}(if: ${text})`;
}

function variable(
  type: string,
  value: unknown,
  { variables, random, collide }: Making,
  text: string,
): string {
  const number = variables.size;
  const name = (collide ? oddVariables[number] : undefined) ?? `v${String(number)}`;
  const fallback = collide && random.chance(0.3) ? text : undefined;
  const isGiven = fallback === undefined || random.chance(0.3);
  variables.set(name, { type, value: isGiven ? value : undefined, fallback });
  return `$${name}`;
}
