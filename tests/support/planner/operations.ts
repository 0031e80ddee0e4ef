import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

import { oneOf, type Random } from './random';

/** A field or an inline fragment of an operation. */
export interface Selection {
  /** The text before its selections: `meetings`, `a1: node(id: "x")`, `... on Country`. */
  readonly head: string;
  /** The type of its value; null for a leaf. */
  readonly type: string | null;
  readonly below: readonly Selection[];
}

const values: Readonly<Record<string, string>> = {
  ID: '"x"',
  CountryCode: '"ML"',
  String: '"x"',
  Int: '1',
};

function headOf(field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter(isRequiredArgument).map((argument) => {
    const type = getNamedType(argument.type).name;
    const value = values[type] ?? '1';
    return `${argument.name}: ${String(argument.type).startsWith('[') ? `[${value}]` : value}`;
  });
  return args.length === 0 ? field.name : `${field.name}(${args.join(', ')})`;
}

function fieldsOf(type: GraphQLCompositeType): readonly GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** Writes the text of an operation. */
export function writeOperation(selections: readonly Selection[]): string {
  const text = writeAll(selections);
  return `query ${text.includes('$v') ? '($v: Boolean! = true) ' : ''}{${text}}`;
}

function writeAll(selections: readonly Selection[]): string {
  return selections
    .map(({ head, type, below }) => (type === null ? head : `${head}{${writeAll(below)}}`))
    .join(' ');
}

/** Counts the fields of selections on all levels. */
export function fieldsIn(selections: readonly Selection[]): number {
  return selections.reduce(
    (sum, { head, below }) => sum + (head.startsWith('...') ? 0 : 1) + fieldsIn(below),
    0,
  );
}

/** Reads an operation, with its named fragments expanded where they are used. */
export function readOperation(schema: GraphQLSchema, text: string): readonly Selection[] {
  const document = parse(text);
  const fragments = new Map<string, FragmentDefinitionNode>(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const read = (set: SelectionSetNode, type: GraphQLCompositeType): readonly Selection[] =>
    set.selections.map((node) => {
      if (node.kind === Kind.FIELD) {
        const { selectionSet, loc } = node;
        const head = text.slice(loc?.start, selectionSet?.loc?.start ?? loc?.end).trim();
        const field = fieldsOf(type).find(({ name }) => name === node.name.value);
        const next = field && getNamedType(field.type);
        return selectionSet && isCompositeType(next)
          ? { head, type: next.name, below: read(selectionSet, next) }
          : { head, type: null, below: [] };
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (fragment === undefined) throw new Error('The operation uses a fragment that it does not define.');
      const next = typeNamed(schema, fragment.typeCondition?.name.value ?? type.name);
      return { head: `... on ${next.name}`, type: next.name, below: read(fragment.selectionSet, next) };
    });
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('The document has no operation.');
  return read(operation.selectionSet, query(schema));
}

interface Choice {
  readonly head: string;
  readonly next: GraphQLCompositeType | null;
}

function choicesOf(schema: GraphQLSchema, type: GraphQLCompositeType): readonly Choice[] {
  const fields = fieldsOf(type).map((field): Choice => {
    const next = getNamedType(field.type);
    return { head: headOf(field), next: isCompositeType(next) ? next : null };
  });
  const narrower = isAbstractType(type)
    ? [
        ...schema.getPossibleTypes(type),
        ...(isInterfaceType(type) ? schema.getImplementations(type).interfaces : []),
      ]
    : isObjectType(type)
      ? type.getInterfaces()
      : [];
  const fragments = narrower.map((next): Choice => ({ head: `... on ${next.name}`, next }));
  return [...fields, ...fragments];
}

/** Generates a random selection on a type, with selections below it up to a depth and a width. */
function grow(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  random: Random,
  depth: number,
  width: number,
): Selection {
  const choices = choicesOf(schema, type);
  const inner = choices.filter(({ next }) => next !== null);
  const leaves = choices.filter(({ next }) => next === null);
  const leaf: Selection = { head: '__typename', type: null, below: [] };
  if (depth <= 1 || inner.length === 0)
    return leaves.length === 0 ? leaf : { ...leaf, head: oneOf(leaves, random).head };
  const { head, next } = oneOf(random() < 0.25 && leaves.length > 0 ? leaves : inner, random);
  if (next === null) return { head, type: null, below: [] };
  const count = 1 + Math.floor(random() * width);
  const below = Array.from({ length: count }, () => grow(schema, next, random, depth - 1, width));
  return { head, type: next.name, below };
}

function query(schema: GraphQLSchema): GraphQLCompositeType {
  const type = schema.getQueryType();
  if (!type) throw new Error('The schema has no queries.');
  return type;
}

function typeNamed(schema: GraphQLSchema, name: string): GraphQLCompositeType {
  const type = schema.getType(name);
  if (!isCompositeType(type)) throw new Error(`The schema has no composite type ${name}.`);
  return type;
}

/** Generates a random operation. */
export function randomOperation(schema: GraphQLSchema, random: Random): readonly Selection[] {
  const count = 1 + Math.floor(random() * 3);
  return Array.from({ length: count }, () =>
    grow(schema, query(schema), random, 4 + Math.floor(random() * 10), 2),
  );
}

type Change = (below: readonly Selection[], type: GraphQLCompositeType) => readonly Selection[];

/** Makes a change at a random place of the operation; deep places are as likely as shallow ones. */
function changeSomewhere(
  schema: GraphQLSchema,
  operation: readonly Selection[],
  random: Random,
  change: Change,
): readonly Selection[] {
  const places = 1 + countInner(operation);
  let left = Math.floor(random() * places);
  const visit = (below: readonly Selection[], type: string): readonly Selection[] => {
    if (left === 0) {
      left -= 1;
      return change(below, typeNamed(schema, type));
    }
    left -= 1;
    return below.map((one) =>
      one.type === null || left < 0 ? one : { ...one, below: visit(one.below, one.type) },
    );
  };
  return visit(operation, query(schema).name);
}

function countInner(selections: readonly Selection[]): number {
  return selections.reduce((sum, one) => (one.type === null ? sum : sum + 1 + countInner(one.below)), 0);
}

function everySelection(selections: readonly Selection[]): readonly (readonly Selection[])[] {
  return selections.flatMap((one) => (one.type === null ? [] : [one.below, ...everySelection(one.below)]));
}

/**
 * Changes an operation at random: parts are grown, copied, aliased, made conditional, dropped, or repeated for each
 * type.
 */
export function mutate(
  schema: GraphQLSchema,
  operation: readonly Selection[],
  random: Random,
): readonly Selection[] {
  const kinds: Change[] = [
    (below, type) => [
      ...below,
      grow(schema, type, random, 2 + Math.floor(random() * 6), 1 + Math.floor(random() * 3)),
    ],
    (below, type) => [...below, grow(schema, type, random, 3 + Math.floor(random() * 14), 1)],
    // The same selections again, under another name.
    (below) => [...below, ...below.slice(0, 3).flatMap((one) => aliased(one, random))],
    // The same selections again, in a fragment for each type possible here.
    (below, type) => [
      ...below,
      ...choicesOf(schema, type).flatMap(({ head, next }): readonly Selection[] =>
        head.startsWith('...') && next !== null && below.length > 0
          ? [{ head, type: next.name, below: below.filter((one) => !one.head.startsWith('...')) }]
          : [],
      ),
    ],
    // Selections from elsewhere, which are valid if the type is the same; otherwise validation refuses them.
    (below) => {
      const all = everySelection(operation);
      return all.length === 0 ? below : [...below, ...oneOf(all, random)];
    },
    (below, type) => [
      ...below,
      { head: `... on ${type.name} @include(if: $v)`, type: type.name, below: [...below] },
    ],
    (below) => (below.length > 1 ? below.filter((one) => one !== oneOf(below, random)) : below),
    // Every field of the type, each with one selection below.
    (below, type) => [
      ...below,
      ...choicesOf(schema, type).map(({ head, next }): Selection => ({
        head,
        type: next?.name ?? null,
        below: next === null ? [] : [grow(schema, next, random, 1, 1)],
      })),
    ],
  ];
  let changed = operation;
  const times = 1 + Math.floor(random() * 3);
  for (let time = 0; time < times; time += 1)
    changed = changeSomewhere(schema, changed, random, oneOf(kinds, random));
  return changed;
}

function aliased(selection: Selection, random: Random): readonly Selection[] {
  if (selection.head.startsWith('...')) return [];
  const name = `a${Math.floor(random() * 1_000_000)}`;
  return [{ ...selection, head: `${name}: ${selection.head.replace(/^a\d+: /, '')}` }];
}
