import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { largestByType } from './byType';
import {
  each,
  listedBy,
  onPage,
  pagesOf,
  parts,
  records,
  withinPage,
  withPage,
  type Measured,
} from './counting';
import { argumentTextIn, lengthIn, sizeIn } from './given';
import { mostOf, type Profile } from './profile';
import type { AskedField, ObjectSize, Sizes } from './sizes';

type Count = ObjectSize['count'];

/** The position of a list: its field, and the objects that have it. */
type Place = Pick<AskedField, 'parent' | 'type' | 'field'>;

/** The measures of an edition, taken when it was published. */
export interface Measures {
  /** The number of records of each type. */
  readonly totals: Readonly<Record<string, number>>;
  /** The measures of lists, by `Type.field`, or for parts by their path, `Type.parts.field`. */
  readonly lists: Readonly<Record<string, Measured>>;
  /** The bytes of each object's value of a field, by the same keys. */
  readonly values: Readonly<Record<string, Profile>>;
}

/** The measures of an edition that was not measured: none. */
export const NOT_MEASURED: Measures = { totals: {}, lists: {}, values: {} };

/** The assumed length of an unmeasured list of records: that of the longest one, a meeting's participants. */
const RECORDS = 30;
/** The assumed length of an unmeasured list of parts, such as the objectives of an area or the sources of a meeting. */
const PARTS = 5;

/** The most bytes of a value of types with a known bound; for other types the largest value measured counts. */
const BYTES: Readonly<Record<string, number>> = { Int: 11, Float: 24, Boolean: 5 };

/** Returns the sizes of this project's graph: measured where possible, otherwise assumed. */
export function measuredSizes(schema: GraphQLSchema, { totals, lists, values }: Measures): Sizes {
  const total = (type: string): number => totals[type] ?? Infinity;
  const listsByType = largestByType(
    schema,
    Object.entries(lists).map(([label, { lengths }]) => [label, largestIn(lengths)]),
  );
  const valuesByType = largestByType(
    schema,
    Object.entries(values).map(([label, profile]) => [label, largestIn(profile)]),
  );
  const scalars = largestByScalar(schema, valuesByType);

  function measuredOf({ parent, type, field }: Place, args = ''): Measured | undefined {
    const { name } = field;
    const measured =
      lists[`${parent}.${name}${args}`] ?? lists[`${parent}.${name}`] ?? lists[`${type}.${name}`];
    if (measured !== undefined) return measured;
    const largest = listsByType.get(`${type}.${name}`);
    return largest === undefined
      ? undefined
      : { lengths: [[largest, Infinity]], ...(isRecord(getNamedType(field.type)) && ANY) };
  }

  function countOf(asked: AskedField, measured: Measured | undefined): Count {
    const { field, node, operation } = asked;
    const type = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    if (
      isList &&
      isConnection(schema.getType(asked.type)) &&
      (field.name === 'nodes' || field.name === 'edges')
    )
      return onPage(field.name);
    const first = isList ? undefined : field.args.find(({ name }) => name === 'first');
    const size = first && sizeIn(node, first, operation);
    if (size !== undefined && isConnection(type))
      return pagesOf(size, measured?.lengths, total(nodeOf(type)));
    if (measured !== undefined) {
      const counted = countedBy(asked, measured);
      const count = withinPage(field.name, counted);
      return size === undefined ? count : withPage(size, 'edges', count);
    }
    if (!isList) return each(() => 1);
    const many = field.args.find((argument) => isListType(getNullableType(argument.type)));
    if (many !== undefined) return each(lengthIn(node, many.name, operation));
    return each(() => (isRecord(type) ? RECORDS : PARTS));
  }

  /** Counts a list by the length measured with the argument that it is asked with. */
  function countedBy({ parent, type, field, node, operation }: AskedField, measured: Measured): Count {
    const all = total(getNamedType(field.type).name);
    const of = (one: Measured): Count => (one.repeats === undefined ? parts(one) : records(one, all));
    if (node.arguments === undefined || node.arguments.length === 0) return of(measured);
    // The cost keeps no part of the document in memory.
    const place = { parent, type, field };
    return listedBy(argumentTextIn(node, operation), (args) => of(measuredOf(place, args) ?? measured));
  }

  return {
    objects(asked) {
      const measured = measuredOf(asked);
      const type = getNamedType(asked.field.type);
      const isPart = measured !== undefined && measured.repeats === undefined && !isConnection(type);
      const onEdges = asked.field.name === 'edges' && isConnection(schema.getType(asked.type));
      return {
        name: isPart || onEdges ? `${asked.parent}.${asked.field.name}` : type.name,
        count: countOf(asked, measured),
      };
    },
    total,
    bytes({ parent, type, field }) {
      const profile = values[`${parent}.${field.name}`] ?? values[`${type}.${field.name}`];
      if (profile !== undefined) return (at) => mostOf(profile, at);
      const named = getNamedType(field.type);
      const one = BYTES[named.name] ?? scalars.get(named.name) ?? longestName(named);
      const assumed = isListType(getNullableType(field.type)) ? RECORDS * one : one;
      const bytes = valuesByType.get(`${type}.${field.name}`) ?? assumed;
      return ({ count }) => count * bytes;
    },
  };
}

/** The bounds of a record that may occur any number of times. */
const ANY = { repeats: Infinity, within: Infinity };

function largestIn(profile: Profile): number {
  return profile[0]?.[0] ?? 0;
}

/** Returns the most bytes that a value of each type was measured to have. */
function largestByScalar(
  schema: GraphQLSchema,
  byField: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        const { name } = getNamedType(field.type);
        const bytes = byField.get(`${type.name}.${field.name}`) ?? 0;
        if (!isListType(getNullableType(field.type)))
          largest.set(name, Math.max(largest.get(name) ?? 0, bytes));
      }
  return largest;
}

function longestName(type: GraphQLNamedType): number {
  return isEnumType(type) ? 2 + Math.max(...type.getValues().map(({ name }) => name.length)) : 0;
}

/** True if a type is a page of a list as the Relay specification defines it. */
function isConnection(type: GraphQLNamedType | undefined): boolean {
  return isObjectType(type) && 'pageInfo' in type.getFields() && 'nodes' in type.getFields();
}

function nodeOf(type: GraphQLNamedType): string {
  const nodes = isObjectType(type) ? type.getFields()['nodes'] : undefined;
  return nodes === undefined ? '' : getNamedType(nodes.type).name;
}

/** True if a type is a record, with a global id and links to other records; otherwise it is a part of one. */
function isRecord(type: GraphQLNamedType): boolean {
  if (isUnionType(type)) return type.getTypes().some(isRecord);
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  return type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');
}
