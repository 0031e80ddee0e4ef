import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  parse,
  validate,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from './random';
import { argumentValues, literal, type Pools } from './values';

/** An operation with its variables. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What one operation is made with. */
interface Making {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  readonly pools: Pools;
  readonly variables: Map<string, { readonly type: string; readonly value: unknown }>;
  readonly fragments: string[];
  aliases: number;
  /** How many more fields the operation may have. */
  fields: number;
}

const DEEPEST = 6;

/** A random valid operation on the schema. */
export function randomOperation(schema: GraphQLSchema, random: Random, pools: Pools): Operation {
  for (;;) {
    const making: Making = {
      schema,
      random,
      pools,
      variables: new Map(),
      fragments: [],
      aliases: 0,
      fields: 30,
    };
    const body = selectionSet(schema.getQueryType() as GraphQLCompositeType, making, 0);
    const definitions = [...making.variables].map(([name, { type }]) => `$${name}: ${type}`);
    const head = definitions.length === 0 ? 'query' : `query (${definitions.join(', ')})`;
    const query = [`${head} ${body}`, ...making.fragments].join('\n');
    // Selections on several types may ask for one key in ways that do not fit; such an operation is thrown away.
    if (validate(schema, parse(query)).length > 0) continue;
    return {
      query,
      variables: Object.fromEntries([...making.variables].map(([name, { value }]) => [name, value])),
    };
  }
}

function selectionSet(type: GraphQLCompositeType, making: Making, depth: number): string {
  const { random } = making;
  const parts: string[] = [];
  const wanted = 1 + random.below(depth === 0 ? 3 : 4);
  for (let index = 0; index < wanted; index += 1) {
    const part =
      isAbstractType(type) && random.chance(0.5)
        ? fragment(type, making, depth)
        : member(type, making, depth);
    if (part !== null) parts.push(part);
  }
  if (parts.length === 0 || random.chance(0.15))
    parts.push(random.chance(0.3) ? `t${String(making.aliases++)}: __typename` : '__typename');
  return `{ ${parts.join(' ')} }`;
}

function member(type: GraphQLCompositeType, making: Making, depth: number): string | null {
  if (!('getFields' in type)) return null;
  const fields = Object.values(type.getFields()).filter(
    (field) => depth < DEEPEST || !isCompositeType(getNamedType(field.type)),
  );
  if (fields.length === 0 || making.fields <= 0) return null;
  making.fields -= 1;
  return fieldText(making.random.pick(fields), making, depth);
}

function fieldText(field: GraphQLField<unknown, unknown>, making: Making, depth: number): string {
  const { random, pools } = making;
  const values = argumentValues(field.args, random, pools);
  const args = values.map(({ argument, value }) => {
    const text = random.chance(0.3)
      ? variable(String(argument.type), value, making)
      : literal(value, argument.type);
    return `${argument.name}: ${text}`;
  });
  // Two uses of a field with other arguments need two keys.
  const alias = values.length > 0 || random.chance(0.2) ? `a${String(making.aliases++)}: ` : '';
  const call = args.length === 0 ? '' : `(${args.join(', ')})`;
  const named = getNamedType(field.type);
  const below = isCompositeType(named) ? ` ${selectionSet(named, making, depth + 1)}` : '';
  return `${alias}${field.name}${call}${condition(making)}${below}`;
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
  const text = random.chance(0.7) ? variable('Boolean!', value, making) : String(value);
  return ` @${random.pick(['skip', 'include'])}(if: ${text})`;
}

function variable(type: string, value: unknown, { variables }: Making): string {
  const name = `v${String(variables.size)}`;
  variables.set(name, { type, value });
  return `$${name}`;
}
