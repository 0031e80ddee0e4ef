import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

import type { Random } from '../random';

/** An operation on a random graph. */
export interface GraphOperation {
  readonly query: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Making {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  readonly variables: Map<string, { readonly declared: string; readonly value: unknown }>;
  readonly fragments: string[];
  readonly aliasing: number;
  fields: number;
}

const DEEPEST = 5;

// Names that mean something to a planner or to a server.
const variableNames = ['representations', 'id', '_entities', 'v0', 'n', 'by', '__a', 'if', 'data'];
const plannerNames = [
  '__isThing',
  'f0__alias_0',
  'to0__alias_0',
  '_entities',
  'representations',
  '_0',
  'f0_',
  'errors',
  'data',
];

/** Makes a random valid operation on a schema, with colliding names. */
export function operationOn(schema: GraphQLSchema, random: Random): GraphOperation {
  const isMutation = schema.getMutationType() != null && random.chance(0.06);
  const root = isMutation ? schema.getMutationType() : schema.getQueryType();
  for (let attempt = 0; ; attempt += 1) {
    // An operation that collisions make invalid is thrown away; after some attempts there are fewer collisions.
    const aliasing = attempt < 30 ? 0.35 : 0.05;
    const making: Making = { schema, random, variables: new Map(), fragments: [], aliasing, fields: 24 };
    const body = selections(root as GraphQLObjectType, making, 0);
    const declared = [...making.variables].map(([name, one]) => `$${name}: ${one.declared}`);
    const head = `${isMutation ? 'mutation' : 'query'}${random.chance(0.3) ? ' Named' : ''}`;
    const query = [
      `${head}${declared.length === 0 ? '' : ` (${declared.join(', ')})`} ${body}`,
      ...making.fragments,
    ].join('\n');
    const document = parse(query, { noLocation: true });
    if (validate(schema, document).length > 0) continue;
    const given = [...making.variables].filter(([, { value }]) => value !== undefined);
    return {
      query,
      document,
      variables: Object.fromEntries(given.map(([name, { value }]) => [name, value])),
    };
  }
}

function selections(type: GraphQLCompositeType, making: Making, depth: number): string {
  const { random } = making;
  const parts: string[] = random.chance(0.2) ? needing(type, making, depth) : [];
  for (let count = 1 + random.below(depth === 0 ? 2 : 4); count > 0; count -= 1) {
    const inFragment = random.chance(isAbstractType(type) ? 0.55 : 0.12) && depth > 0;
    const part = inFragment ? fragment(type, making, depth) : field(type, making, depth);
    if (part !== null) parts.push(part);
  }
  if (parts.length === 0 || random.chance(0.25)) {
    const alias = random.chance(0.3) ? `${random.pick(['__isShown', '__isNode', 'id', 'f0', 'type'])}: ` : '';
    parts.push(`${alias}__typename${condition(making)}`);
  }
  // A field that is always valid keeps the set from being empty.
  return `{ ${parts.join(' ')} }`;
}

/** Selects computed fields together with objects that they may be computed from, which a plan asks for only once. */
function needing(type: GraphQLCompositeType, making: Making, depth: number): string[] {
  const fields = fieldsOf(type, depth);
  if (!fields.some(isWorkedOut)) return [];
  return fields
    .filter(
      (one) => making.random.chance(0.7) && (isWorkedOut(one) || isCompositeType(getNamedType(one.type))),
    )
    .flatMap((one) => asking(one, type, making, depth) ?? []);
}

function field(type: GraphQLCompositeType, making: Making, depth: number): string | null {
  const { random } = making;
  const fields = fieldsOf(type, depth);
  if (fields.length === 0) return null;
  const workedOut = fields.filter(isWorkedOut);
  return asking(
    random.pick(workedOut.length > 0 && random.chance(0.2) ? workedOut : fields),
    type,
    making,
    depth,
  );
}

/** Returns the fields of a type that may be asked at a depth. */
function fieldsOf(type: GraphQLCompositeType, depth: number): readonly GraphQLField<unknown, unknown>[] {
  if (!('getFields' in type)) return [];
  const all = Object.values(type.getFields());
  return all.filter((one) => depth < DEEPEST || !isCompositeType(getNamedType(one.type)));
}

function asking(
  one: GraphQLField<unknown, unknown>,
  type: GraphQLCompositeType,
  making: Making,
  depth: number,
): string | null {
  if (making.fields <= 0) return null;
  making.fields -= 1;
  const { random } = making;
  const args = argumentsFor(one, making);
  const named = getNamedType(one.type);
  // Computed fields have conditions more often, so that the fields they require are sometimes not fetched.
  const asked = (name: string): string => {
    const below = isCompositeType(named) ? ` ${selections(named, making, depth + 1)}` : '';
    return `${name}${one.name}${args}${condition(making, isWorkedOut(one) ? 0.5 : 0.16)}${below}`;
  };
  const first = asked(alias(fieldsOf(type, 0), making));
  // Now and then the field is asked again under another name, with other selections below it.
  const isTwice = random.chance(isCompositeType(named) ? 0.25 : 0.12);
  return isTwice ? `${first} ${asked(`again${String(making.fields)}: `)}` : first;
}

function isWorkedOut({ name }: GraphQLField<unknown, unknown>): boolean {
  return /^(needs|drawn)/.test(name);
}

function alias(fields: readonly GraphQLField<unknown, unknown>[], { random, aliasing }: Making): string {
  if (!random.chance(aliasing)) return '';
  const name = random.chance(0.75)
    ? random.pick(fields).name
    : random.pick(
        random.chance(0.5) ? plannerNames : ['id', 'sku', 'row', 'side', 'tag', 'f0', 'f1', 'common', 'code'],
      );
  return `${name}: `;
}

function argumentsFor({ args }: GraphQLField<unknown, unknown>, making: Making): string {
  const texts = args.flatMap((argument) => {
    const text = argumentText(argument, making);
    return text === null ? [] : [`${argument.name}: ${text}`];
  });
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

/** Values as literals and as JSON, by type name. */
const values: Readonly<Record<string, readonly (readonly [literal: string, json: unknown])[]>> = {
  Int: [
    ['0', 0],
    ['1', 1],
    ['2', 2],
    ['-3', -3],
  ],
  String: [
    ['""', ''],
    ['"x"', 'x'],
    ['"a \\"quoted\\" $n"', 'a "quoted" $n'],
  ],
  ID: [
    ['"0"', '0'],
    ['7', '7'],
    ['"x-1"', 'x-1'],
  ],
  Order: [
    ['UP', 'UP'],
    ['DOWN', 'DOWN'],
  ],
  Any: [
    ['{ b: 1, a: [null, ""] }', { b: 1, a: [null, ''] }],
    ['0', 0],
    ['[]', []],
  ],
  Filter: [
    ['{}', {}],
    ['{ min: 0 }', { min: 0 }],
    ['{ text: "", order: UP }', { text: '', order: 'UP' }],
    ['{ min: null, text: null }', { min: null, text: null }],
  ],
};

function argumentText({ type }: GraphQLArgument, making: Making): string | null {
  const { random } = making;
  const text = String(type);
  const required = text.endsWith('!');
  if (!required && random.chance(0.35)) return null;
  const [literal, json] = random.pick(
    values[getNamedType(type).name] as readonly (readonly [string, unknown])[],
  );
  if (random.chance(0.45)) return variable(text, literal, json, making);
  return !required && random.chance(0.1) ? 'null' : literal;
}

function variable(type: string, literal: string, json: unknown, { random, variables }: Making): string {
  const free = variableNames.filter((name) => !variables.has(name));
  const name = free.length > 0 && random.chance(0.8) ? random.pick(free) : `v${String(variables.size + 10)}`;
  const usual = random.chance(0.3);
  const left = usual && random.chance(0.5);
  const missing = !usual && !type.endsWith('!') && random.chance(0.2);
  variables.set(name, {
    declared: usual ? `${type} = ${literal}` : type,
    value: left || missing ? undefined : json,
  });
  return `$${name}`;
}

function fragment(type: GraphQLCompositeType, making: Making, depth: number): string | null {
  const { schema, random, fragments } = making;
  if (making.fields <= 0) return null;
  making.fields -= 1;
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const around = possible.flatMap((one) => (isObjectType(one) ? one.getInterfaces() : []));
  const unions = Object.values(schema.getTypeMap()).filter(
    (one) =>
      isAbstractType(one) && possible.some((each) => isObjectType(each) && schema.isSubType(one, each)),
  ) as GraphQLCompositeType[];
  const on = random.pick([...possible, ...around, ...unions, type]);
  const body = selections(on, making, depth);
  const where = condition(making);
  if (random.chance(0.7))
    return random.chance(0.1) && on === type ? `...${where} ${body}` : `... on ${on.name}${where} ${body}`;
  const name = `F${String(fragments.length)}`;
  fragments.push(`fragment ${name} on ${on.name} ${body}`);
  return random.chance(0.2) ? `...${name}${where} ...${name}` : `...${name}${where}`;
}

function condition(making: Making, likelihood = 0.16): string {
  const { random } = making;
  if (!random.chance(likelihood)) return '';
  const value = random.chance(0.55);
  const text = random.chance(0.75) ? booleanVariable(value, making) : String(value);
  return ` @${random.pick(['skip', 'include'])}(if: ${text})`;
}

function booleanVariable(value: boolean, { random, variables }: Making): string {
  const known = [...variables].filter(([, { declared }]) => declared.startsWith('Boolean'));
  if (known.length > 0 && random.chance(0.4)) return `$${random.pick(known)[0]}`;
  const name = `b${String(variables.size)}`;
  const usual = random.chance(0.3);
  variables.set(name, {
    declared: usual ? `Boolean! = ${String(value)}` : 'Boolean!',
    value: usual ? undefined : value,
  });
  return `$${name}`;
}
