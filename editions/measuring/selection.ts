import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A field to be measured, with given arguments. */
export interface MeasuredField {
  /** Its key in the response. */
  readonly key: string;
  /** Its name with its arguments. */
  readonly call: string;
  readonly kind: 'value' | 'records' | 'parts' | 'list';
  /** The selection on its parts, or null if it has no parts. */
  readonly below: Selection | null;
}

/** The selection that measures an object. */
export interface Selection {
  readonly text: string;
  readonly fields: readonly MeasuredField[];
}

/** The knowledge about a schema that selections are built from. */
export interface SchemaKnowledge {
  readonly schema: GraphQLSchema;
  readonly keys: ReadonlyMap<string, string>;
  /** The values of arguments that the schema does not enumerate, by `Type.field.argument`. */
  readonly argumentValues: Readonly<Record<string, readonly unknown[]>>;
}

/** The maximum page size of a list. */
export const PAGE = 100;

/** The fields of a page that concern only the page. Its other fields concern the whole list. */
const ofPage: ReadonlySet<string> = new Set(['nodes', 'edges', 'pageInfo']);

/** Returns true if a type is a page of a list as defined by the Relay specification. */
export function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && 'pageInfo' in type.getFields() && 'totalCount' in type.getFields();
}

/**
 * Selects every measurable field of an object: its values, the numbers of its records and parts, and the parts
 * themselves. A field is requested once for each value of its arguments. A field that requires an argument without
 * known values is left out.
 *
 * @param outer the enclosing types, because each type is requested only once on each path
 */
export function selectionOf(
  asking: SchemaKnowledge,
  type: GraphQLObjectType,
  outer: readonly string[] = [],
): Selection {
  const fields: MeasuredField[] = [];
  const texts: string[] = [];
  for (const field of Object.values(type.getFields())) {
    if (field.name.startsWith('_') || (isConnection(type) && ofPage.has(field.name))) continue;
    const named = getNamedType(field.type);
    if (outer.includes(named.name) || (outer.length > 0 && namesListed(asking, field))) continue;
    const asked = askedOf(asking, named, [...outer, type.name]);
    if (asked === null) continue;
    for (const args of argumentsOf(asking, type, field, asked.kind)) {
      const key = `f${String(fields.length)}`;
      const call = `${field.name}${args}`;
      fields.push({ key, call, kind: asked.kind, below: asked.below });
      texts.push(`${key}: ${asked.kind === 'list' ? onePage(field, args) : call} ${asked.text}`);
    }
  }
  return { text: `{ ${texts.length > 0 ? texts.join(' ') : '__typename'} }`, fields };
}

/**
 * Returns true if a field refers to a part with an id, which is listed in another place. There is always exactly one
 * such part, so there is nothing to measure.
 */
function namesListed({ keys }: SchemaKnowledge, { type }: GraphQLField<unknown, unknown>): boolean {
  const named = isNonNullType(type) ? type.ofType : null;
  return isObjectType(named) && 'id' in named.getFields() && !keys.has(named.name);
}

type FieldSelection = Pick<MeasuredField, 'kind' | 'below'> & { readonly text: string };

function askedOf(
  asking: SchemaKnowledge,
  type: GraphQLNamedType,
  outer: readonly string[],
): FieldSelection | null {
  if (!isCompositeType(type)) return { kind: 'value', below: null, text: '' };
  if (isConnection(type)) return { kind: 'list', below: null, text: listText(asking, type) };
  const text = referenceText(asking, type);
  if (text !== null) return { kind: 'records', below: null, text };
  if (!isObjectType(type)) return null;
  const below = selectionOf(asking, type, outer);
  return { kind: 'parts', below, text: below.text };
}

/** Returns the selection that counts a list and identifies the records on a page of the list. */
function listText(asking: SchemaKnowledge, type: GraphQLObjectType): string {
  const nodes = type.getFields()['nodes'];
  const text = nodes && referenceText(asking, getNamedType(nodes.type));
  return text == null ? '{ totalCount }' : `{ totalCount nodes ${text} }`;
}

/** Returns a call that requests the largest page of a list with the given arguments. */
function onePage({ name }: GraphQLField<unknown, unknown>, args: string): string {
  return `${name}(first: ${String(PAGE)}${args === '' ? ')' : `, ${args.slice(1)}`}`;
}

/** Returns the selection that identifies a record of a type, or null if the type is not a type of records. */
export function referenceText({ schema, keys }: SchemaKnowledge, type: GraphQLNamedType): string | null {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const parts = types.map(({ name }) => {
    const key = keys.get(name);
    return key === undefined ? null : `... on ${name} { ${key} }`;
  });
  return parts.includes(null) ? null : `{ __typename ${parts.join(' ')} }`;
}

/**
 * Returns the argument strings to request a field with: no arguments, and each value known from the schema or from
 * hints.
 */
function argumentsOf(
  { argumentValues }: SchemaKnowledge,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  kind: MeasuredField['kind'],
): readonly string[] {
  const valuesOf = (argument: GraphQLArgument): readonly string[] =>
    (argumentValues[`${type.name}.${field.name}.${argument.name}`] ?? listed(argument)).map(
      (value) => `${argument.name}: ${String(value)}`,
    );
  const required = field.args.find(isRequiredArgument);
  if (required !== undefined) return valuesOf(required).map((text) => `(${text})`);
  // A list with pages has the same length in each order, and filters only shorten it.
  const args = kind === 'list' ? field.args.filter(({ name }) => name !== 'orderBy') : field.args;
  return ['', ...args.flatMap(valuesOf).map((text) => `(${text})`)];
}

function listed({ type }: GraphQLArgument): readonly string[] {
  const named = getNamedType(type);
  if (isEnumType(named) && !String(type).startsWith('[')) return named.getValues().map(({ name }) => name);
  return named.name === 'Boolean' ? ['true', 'false'] : [];
}
