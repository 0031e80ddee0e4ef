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
  about,
  each,
  listedBy,
  named,
  onPage,
  pagesOf,
  parts,
  records,
  withEdges,
  withinPage,
  type Measured,
} from './counting';
import { passingIn, type Filters } from './filters';
import { argumentTextIn, lengthIn, sizeIn } from './given';
import { findIn } from './lookup';
import { emptyNetwork } from './network';
import { mostOf, ONE, type Profile } from './profile';
import { Records, type OwnNumbers, type FieldPath } from './records';
import type { AskedField, ObjectSize, Sizes } from './sizes';

type Count = ObjectSize['count'];

/** The position of a list: its field, and the objects that have it. */
type Place = Pick<AskedField, 'parent' | 'type' | 'field'>;

/** The measures of an edition, made when it was published. */
export interface Measures {
  /** The number of records of each type. */
  readonly totals: Readonly<Record<string, number>>;
  /** The measures of lists, by `Type.field`; for parts by their path, `Type.parts.field`. */
  readonly lists: Readonly<Record<string, MeasuredList>>;
  /** The sizes in bytes of each object's value of a field, by the same keys. */
  readonly values: Readonly<Record<string, Profile>>;
  /** The individual numbers of records, by type. */
  readonly records: readonly OwnNumbers[];
  /** The records that match filters; see {@link passingIn}. */
  readonly filters: Filters;
}

/** The lengths of a field's lists, and how often the same record can occur in them; see {@link Measured}. */
interface MeasuredList extends Pick<Measured, 'repeats' | 'within'> {
  readonly lengths: Profile;
}

/** The measures of an edition that was not measured, which are empty. */
export const NOT_MEASURED: Measures = { totals: {}, lists: {}, values: {}, records: [], filters: {} };

/**
 * The assumed length of an unmeasured list of records, which is the length of the longest such list, a meeting's
 * participants.
 */
const RECORDS = 30;
/** The assumed length of an unmeasured list of parts, such as the objectives of an area or the sources of a meeting. */
const PARTS = 5;

/**
 * The maximum size in bytes of a value, for types with a known bound; for other types the largest measured value
 * counts.
 */
const BYTES: Readonly<Record<string, number>> = { Int: 11, Float: 24, Boolean: 5 };

/** Returns the sizes of this project's graph: measured where possible, otherwise assumed. */
export function measuredSizes(schema: GraphQLSchema, measures: Measures): Sizes {
  const { totals, lists, values } = measures;
  const known = new Records(schema, measures.records);
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

  function listOf({ parent, type, field }: Place, args: string): MeasuredList | undefined {
    const { name } = field;
    const measured =
      lists[`${parent}.${name}${args}`] ?? lists[`${parent}.${name}`] ?? lists[`${type}.${name}`];
    if (measured !== undefined) return measured;
    const largest = listsByType.get(`${type}.${name}`);
    return largest === undefined
      ? undefined
      : { lengths: [[largest, Infinity]], ...(isRecord(getNamedType(field.type)) && ANY) };
  }

  function measuredOf(place: Place, args = ''): Measured | undefined {
    const list = listOf(place, args);
    if (list === undefined) return undefined;
    const { lengths, repeats, within } = list;
    const way = wayOf(place);
    const named = getNamedType(place.field.type);
    const target = isConnection(named) ? nodeOf(named) : named.name;
    const narrow = { ...way, path: `${way.path}${args}` };
    return {
      most: (at) => Math.min(mostOf(lengths, at), known.most(way, at), known.most(narrow, at)),
      repeats,
      within,
      follow: (at) => (isOwn(place) ? at.among : known.follow(way, at)) ?? known.allOf(target),
    };
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
    const found = asked.parent === 'Query' && known.areComplete ? findIn(asked, known) : undefined;
    if (found !== undefined) return type.name === PAIR ? about(found) : named(found);
    const first = isList ? undefined : field.args.find(({ name }) => name === 'first');
    const size = first && sizeIn(node, first, operation);
    if (size !== undefined && isConnection(type))
      return pagesOf(size, passingIn(asked, measures.filters), total(nodeOf(type)), {
        most: measured?.most ?? (() => Infinity),
        follow: measured?.follow ?? (() => known.allOf(nodeOf(type))),
      });
    if (measured !== undefined) {
      const counted = countedBy(asked, measured);
      const count = withinPage(field.name, counted);
      return size === undefined ? count : withEdges(size, emptyNetwork(asked, measures.filters), count);
    }
    if (!isList) return each(() => 1);
    const many = field.args.find((argument) => isListType(getNullableType(argument.type)));
    if (many !== undefined) return each(lengthIn(node, many.name, operation));
    return each(() => (isRecord(type) ? RECORDS : PARTS));
  }

  /** Counts a list by the length measured with the argument with which it is requested. */
  function countedBy({ parent, type, field, node, operation }: AskedField, measured: Measured): Count {
    const all = total(getNamedType(field.type).name);
    const of = (one: Measured): Count => (one.repeats === undefined ? parts(one) : records(one, all));
    if (node.arguments === undefined || node.arguments.length === 0) return of(measured);
    // The cost holds no part of the document in memory.
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
    ofType(type, at) {
      const among = at.among?.filter((record) => known.isOf(record, type));
      const count = Math.min(at.count, (among?.length ?? total(type)) * at.repeats);
      return { ...at, count, records: Math.min(at.records, count), among };
    },
    root: { ...ONE, among: known.root },
    bytes({ parent, type, field }) {
      const profile = values[`${parent}.${field.name}`] ?? values[`${type}.${field.name}`];
      const way = wayOf({ parent, field });
      if (profile !== undefined) return (at) => Math.min(mostOf(profile, at), known.most(way, at));
      const named = getNamedType(field.type);
      const one = BYTES[named.name] ?? scalars.get(named.name) ?? longestName(named);
      const assumed = isListType(getNullableType(field.type)) ? RECORDS * one : one;
      const bytes = valuesByType.get(`${type}.${field.name}`) ?? assumed;
      return ({ count }) => count * bytes;
    },
  };
}

/**
 * True for a field that leads from an edge, or from a pair of countries, to the object to which the edge or pair
 * belongs.
 */
function isOwn({ parent, type, field }: Place): boolean {
  return (
    (parent.endsWith('.edges') && field.name === 'node') ||
    (type === PAIR && isRecord(getNamedType(field.type)))
  );
}

/** The type of a pair of countries. */
const PAIR = 'Relationship';

/** Returns the path to a field from the record whose part has the field. */
function wayOf({ parent, field }: Pick<Place, 'parent' | 'field'>): FieldPath {
  const [type = '', ...parts] = parent.split('.');
  return { type, path: [...parts, field.name].join('.') };
}

/** The bounds of a record that may occur any number of times. */
const ANY = { repeats: Infinity, within: Infinity };

function largestIn(profile: Profile): number {
  return profile[0]?.[0] ?? 0;
}

/** Returns the maximum measured size in bytes of a value of each type. */
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

/**
 * True if a type is a record, with a global id and links to other records; otherwise the type is a part of a record.
 */
function isRecord(type: GraphQLNamedType): boolean {
  if (isUnionType(type)) return type.getTypes().some(isRecord);
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  return type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');
}
