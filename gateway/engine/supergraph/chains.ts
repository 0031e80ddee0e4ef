import {
  Kind,
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
} from 'graphql';
import {
  directivesOf,
  graphNames,
  hasFields,
  isGiven,
  namedIn,
  textOf,
  typesIn,
  type FieldsType,
} from './document';
import { fieldsIn, fieldSet } from './fieldSets';

/**
 * The artificial subgraphs that only the planner knows, each mapped to the name of the real subgraph to which it
 * belongs.
 */
export type Parts = ReadonlyMap<string, string>;

type Types = ReadonlyMap<string, FieldsType>;

/**
 * Moves chained fields, which need fields that themselves need other fields, into artificial subgraphs (parts), one for
 * each length of chain. The planner merges fetches from the same subgraph. If a subgraph contains chains, the planner
 * then requests a field before its needs are available, or requests from a subgraph a field that the subgraph only
 * receives.
 */
export function withChainsApart(document: DocumentNode): { document: DocumentNode; parts: Parts } {
  const types = typesIn(document);
  const lengths = lengthsIn(types);
  const chained = chainedTypes(types, lengths);
  if (chained.size === 0) return { document, parts: new Map() };
  const parts = new Map<string, string[]>();
  /** Returns the name of the part of a graph for chains of this length. */
  const partOf = (graph: string, length: number): string => {
    const name = `${graph}__needs_${String(length)}`;
    const known = parts.get(graph) ?? [];
    if (!known.includes(name)) parts.set(graph, [...known, name]);
    return name;
  };
  const moved = document.definitions.map((definition) =>
    hasFields(definition) && chained.has(definition.name.value)
      ? withFields(definition, (field) => ({
          ...field,
          directives:
            field.directives?.map((join) => {
              const graph = textOf(join, 'graph');
              return graph !== undefined && textOf(join, 'requires') !== undefined
                ? withGraph(join, partOf(graph, lengths(definition.name.value, field.name.value)))
                : join;
            }) ?? [],
        }))
      : definition,
  );
  const named = namedInSets(typesIn({ ...document, definitions: moved }));
  const copying: Copying = {
    isNamed: (graph, type, field) => named.has(`${graph} ${type}.${field}`),
    isChained: (type) => chained.has(type),
    copied: (join) => [
      join,
      ...(parts.get(textOf(join, 'graph') ?? '') ?? []).map((part) => withGraph(join, part)),
    ],
  };
  const definitions = moved.map((definition) => inParts(definition, parts, copying));
  return { document: { ...document, definitions }, parts: namesOf(document, parts) };
}

/** Returns the length of the chain of needs behind a field; 0 if it needs nothing. */
type LengthOf = (type: string, field: string) => number;

function lengthsIn(types: Types): LengthOf {
  const known = new Map<string, number>();
  const lengthOf = (type: string, name: string): number => {
    const id = `${type}.${name}`;
    const length = known.get(id);
    if (length !== undefined) return length;
    known.set(id, 0);
    const found = Math.max(0, ...neededBy(type, name, types).map((one) => 1 + lengthOf(...one)));
    known.set(id, found);
    return found;
  };
  return lengthOf;
}

/** Returns the fields that a field needs, each as its type and name. */
function neededBy(type: string, name: string, types: Types): (readonly [string, string])[] {
  const field = types.get(type)?.fields?.find((one) => one.name.value === name);
  return (field === undefined ? [] : directivesOf(field, 'join__field'))
    .flatMap((join) => fieldsIn(textOf(join, 'requires'), type, types))
    .map((id) => id.split('.') as [string, string]);
}

/** Returns the types that have a field in a chain of several fields. */
function chainedTypes(types: Types, lengths: LengthOf): ReadonlySet<string> {
  const chained = new Set<string>();
  for (const [type, { fields = [] }] of types)
    for (const { name } of fields) {
      if (lengths(type, name.value) < 2) continue;
      chained.add(type);
      for (const [other, needed] of neededBy(type, name.value, types))
        if (lengths(other, needed) > 0) chained.add(other);
    }
  return chained;
}

/** Returns the fields that each graph needs or provides, as `GRAPH Type.field`. */
function namedInSets(types: Types): ReadonlySet<string> {
  const found = [...types.values()].flatMap(({ name, fields = [] }) =>
    fields.flatMap((field) =>
      directivesOf(field, 'join__field').flatMap((join) =>
        [
          ...fieldsIn(textOf(join, 'requires'), name.value, types),
          ...fieldsIn(textOf(join, 'provides'), namedIn(field.type), types),
        ].map((one) => `${textOf(join, 'graph') ?? ''} ${one}`),
      ),
    ),
  );
  return new Set(found);
}

/** The rules for copying a graph's joins to its parts. */
interface Copying {
  /** Returns a join of a graph, followed by its copies for the parts. */
  readonly copied: (join: ConstDirectiveNode) => readonly [ConstDirectiveNode, ...ConstDirectiveNode[]];
  /** True if fields of a type are in parts. */
  readonly isChained: (type: string) => boolean;
  /** True if a graph or part needs or provides a field. */
  readonly isNamed: (graph: string, type: string, field: string) => boolean;
}

/** Gives the parts of a graph the elements of a definition that they need. */
function inParts(
  definition: DefinitionNode,
  parts: ReadonlyMap<string, readonly string[]>,
  copying: Copying,
): DefinitionNode {
  const { copied } = copying;
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
    const values = definition.values?.flatMap((value) =>
      definition.name.value === 'join__Graph'
        ? [value, ...(parts.get(value.name.value) ?? []).map((part) => graphNamed(value, part))]
        : [{ ...value, directives: value.directives?.flatMap(copied) ?? [] }],
    );
    return { ...definition, directives: definition.directives?.flatMap(copied) ?? [], values: values ?? [] };
  }
  if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
    return {
      ...definition,
      directives: definition.directives?.flatMap(copied) ?? [],
      fields: definition.fields?.map((field) => ({
        ...field,
        directives: field.directives?.flatMap(copied) ?? [],
      })),
    } as DefinitionNode;
  if (definition.kind === Kind.UNION_TYPE_DEFINITION || definition.kind === Kind.SCALAR_TYPE_DEFINITION)
    return { ...definition, directives: definition.directives?.flatMap(copied) ?? [] };
  return hasFields(definition) ? typeInParts(definition, copying) : definition;
}

/** Gives the parts a type's keys, the fields that they receive and, if the type has no key, all of its fields. */
function typeInParts(type: FieldsType, { copied, isChained, isNamed }: Copying): FieldsType {
  const joins = directivesOf(type, 'join__type');
  const hasKey = joins.some((join) => textOf(join, 'key') !== undefined);
  // With several keys the planner would go from one key to another through a part and also request fields there, so a
  // part gets only one key.
  const isOther = (join: ConstDirectiveNode): boolean =>
    isChained(type.name.value) &&
    !isGiven(join, 'resolvable', false) &&
    joins.find(
      (one) => textOf(one, 'graph') === textOf(join, 'graph') && !isGiven(one, 'resolvable', false),
    ) !== join;
  const inParts = joins.filter((join) => !isOther(join));
  const keyed = new Set(
    inParts.flatMap((join) => namesOfKey(join).map((name) => `${textOf(join, 'graph') ?? ''} ${name}`)),
  );
  const graphs = new Set(joins.map((join) => textOf(join, 'graph') ?? ''));
  const fieldInParts = (field: FieldDefinitionNode): FieldDefinitionNode => {
    const name = field.name.value;
    const own = directivesOf(field, 'join__field');
    const explicit = own.length > 0 ? own : [...graphs].map((graph) => joinField(graph));
    const others = field.directives?.filter((each) => !own.includes(each)) ?? [];
    const inAll = explicit.flatMap((join) => {
      const graph = textOf(join, 'graph') ?? '';
      const [here, ...there] = copied(join);
      if (keyed.has(`${graph} ${name}`)) return [here, ...there];
      // A field that a part receives is external to the part; otherwise the planner would fetch the field from it.
      const told = there
        .filter((each) => isNamed(textOf(each, 'graph') ?? '', type.name.value, name))
        .map((each) => joinField(textOf(each, 'graph') ?? '', 'external'));
      const isLeft =
        isGiven(join, 'external', true) &&
        there.length > 0 &&
        isChained(type.name.value) &&
        !isNamed(graph, type.name.value, name);
      return isLeft ? told : [here, ...told];
    });
    return { ...field, directives: [...others, ...inAll] };
  };
  return {
    ...withFields(type, (field) =>
      hasKey || isRoot(type)
        ? fieldInParts(field)
        : { ...field, directives: field.directives?.flatMap(copied) ?? [] },
    ),
    directives: (type.directives ?? []).flatMap((each) => {
      if (joins.includes(each) && !inParts.includes(each)) return [each];
      const [here, ...there] = copied(each);
      return [here, ...(isEntered(type, each) ? there.map(withoutKey) : there)];
    }),
  };
}

/**
 * True if a join gives an interface a key by which its types are found. A part gets no such key, because the planner
 * would use it to request fields that the part computes before it passes the fields that they need.
 */
function isEntered(type: FieldsType, join: ConstDirectiveNode): boolean {
  return type.kind === Kind.INTERFACE_TYPE_DEFINITION && !isGiven(join, 'isInterfaceObject', true);
}

const withoutKey = (join: ConstDirectiveNode): ConstDirectiveNode => ({
  ...join,
  arguments: (join.arguments ?? []).filter((argument) => argument.name.value !== 'key'),
});

/** Returns the top-level field names of a key. */
function namesOfKey(join: ConstDirectiveNode): readonly string[] {
  const key = textOf(join, 'key');
  const selections = key === undefined ? [] : fieldSet(key).selections;
  return selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []));
}

const isRoot = ({ name }: FieldsType): boolean => /^(Query|Mutation|Subscription)$/.test(name.value);

function withFields(
  type: FieldsType,
  change: (field: FieldDefinitionNode) => FieldDefinitionNode,
): FieldsType {
  return { ...type, fields: type.fields?.map(change) ?? [] };
}

function withGraph(join: ConstDirectiveNode, graph: string): ConstDirectiveNode {
  return {
    ...join,
    arguments: (join.arguments ?? []).map((argument) =>
      argument.name.value === 'graph'
        ? { ...argument, value: { kind: Kind.ENUM as const, value: graph } }
        : argument,
    ),
  };
}

function joinField(graph: string, external?: 'external'): ConstDirectiveNode {
  const argument = (name: string, value: ConstValueNode): ConstArgumentNode => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value,
  });
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'join__field' },
    arguments: [
      argument('graph', { kind: Kind.ENUM, value: graph }),
      ...(external === undefined ? [] : [argument('external', { kind: Kind.BOOLEAN, value: true })]),
    ],
  };
}

function graphNamed(value: EnumValueDefinitionNode, part: string): EnumValueDefinitionNode {
  return {
    ...value,
    name: { kind: Kind.NAME, value: part },
    directives: (value.directives ?? []).map((directive) => ({
      ...directive,
      arguments: (directive.arguments ?? []).map((argument) =>
        argument.name.value === 'name'
          ? { ...argument, value: { kind: Kind.STRING as const, value: part } }
          : argument,
      ),
    })),
  };
}

/** Maps each part to the name of its subgraph. */
function namesOf(document: DocumentNode, parts: ReadonlyMap<string, readonly string[]>): Parts {
  return new Map(
    [...graphNames(document)].flatMap(([value, name]) =>
      (parts.get(value) ?? []).map((part) => [part, name] as const),
    ),
  );
}
