import {
  execute,
  getNamedType,
  isEnumType,
  isInputObjectType,
  parse,
  type DocumentNode,
  type GraphQLError,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import type { OpenSubgraph } from '../../subgraphs/kit/subgraph';
import { EditionError } from '../manifest';
import { keysOf, textOf } from './keys';
import type { Measured, OwnNumbers, FilterMatches, PassingPart } from './measures';
import { isConnection, PAGE, referenceText, type SchemaKnowledge } from './selection';

/** A list at the root that accepts a filter. */
interface FilteredList {
  readonly filter: string;
  readonly parts: readonly GraphQLInputField[];
  readonly document: DocumentNode;
}

/**
 * Queries the lists at a subgraph's root for the matches of each part of their filter, one value at a time, and for the
 * largest number of matches of an unknown value. An invalid value matches nothing.
 */
export async function measureFilters(
  { name, schema, context }: OpenSubgraph,
  argumentValues: SchemaKnowledge['argumentValues'],
  records: readonly OwnNumbers[],
): Promise<Measured['filters']> {
  const numbers = numbersIn(records);
  const passing = async (document: DocumentNode, part: string, value: unknown): Promise<FilterMatches> => {
    const variableValues = { filter: { [part]: value } };
    const { data, errors = [] } = await execute({
      schema,
      document,
      variableValues,
      contextValue: context(),
    });
    const failure = errors.find((error) => !isOfValue(error));
    if (failure !== undefined)
      throw new EditionError(`The edition cannot be measured: ${name} says «${failure.message}».`);
    return data == null ? [] : passingIn(data['list'] as Page, numbers);
  };
  const filters: Measured['filters'] = {};
  for (const { filter, parts, document } of filteredLists(schema)) {
    const measured: Measured['filters'][string] = (filters[filter] ??= {});
    for (const part of parts) {
      const known = valuesOf(part, argumentValues[`${filter}.${part.name}`], records);
      if (known === null || known.length > MAX_VALUES) continue;
      const ask = (value: unknown): Promise<FilterMatches> => passing(document, part.name, value);
      measured[part.name] = await measuredPart(known, othersOf(part, known, records), isOrdered(part), ask);
    }
  }
  return filters;
}

/** The maximum number of values of a part that are requested. A part with more values is not measured. */
const MAX_VALUES = 1000;

/** Returns true for an error about an invalid value: it occurs before execution or names the argument. */
function isOfValue({ path, extensions }: GraphQLError): boolean {
  return path === undefined || extensions['argument'] !== undefined;
}

async function measuredPart(
  known: readonly unknown[],
  others: readonly unknown[],
  ordered: boolean,
  ask: (value: unknown) => Promise<FilterMatches>,
): Promise<PassingPart> {
  let other: FilterMatches = [];
  for (const value of others) {
    const passed = await ask(value);
    if (countOf(passed) > countOf(other)) other = passed;
  }
  const values: PassingPart['values'] = {};
  for (const value of known) {
    const passed = await ask(value);
    // A value that is not listed counts as an unknown value, which matches just as little.
    if (ordered || countOf(passed) > 0 || countOf(other) > 0) values[String(value)] = passed;
  }
  if (!ordered) return { values, other };
  const [first, last] = [values[String(known.at(0))], values[String(known.at(-1))]];
  const isRising = countOf(first ?? []) < countOf(last ?? []);
  return { values, other, order: isRising ? 'rising' : 'falling' };
}

/** Returns true for a part that compares a day with its value. */
function isOrdered({ type }: GraphQLInputField): boolean {
  return getNamedType(type).name === 'LocalDate';
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly object[];
}

function passingIn({ totalCount, nodes }: Page, numbers: ReadonlyMap<string, number>): FilterMatches {
  const records = nodes.map((node) => numbers.get(textOf(node)) ?? -1);
  if (nodes.length < totalCount || records.includes(-1)) return totalCount;
  return records.sort((one, other) => one - other);
}

function countOf(passing: FilterMatches): number {
  return typeof passing === 'number' ? passing : passing.length;
}

/** Returns the numbers of records by the strings that identify their references. */
function numbersIn(records: readonly OwnNumbers[]): ReadonlyMap<string, number> {
  const texts = records.flatMap(({ type, keys }) => keys.map((key) => `${type} ${key}`));
  return new Map(texts.map((text, number) => [text, number]));
}

function filteredLists(schema: GraphQLSchema): readonly FilteredList[] {
  const keys = keysOf(schema);
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const filter = field.args.find(({ name }) => name === 'filter');
    const type = filter && getNamedType(filter.type);
    const connection = getNamedType(field.type);
    if (!isInputObjectType(type) || !isConnection(connection)) return [];
    const nodes = connection.getFields()['nodes'];
    const reference = nodes && referenceText({ schema, keys, argumentValues: {} }, getNamedType(nodes.type));
    if (reference == null) return [];
    const document = parse(
      `query($filter: ${type.name}) {
        list: ${field.name}(filter: $filter, first: ${String(PAGE)}) { totalCount nodes ${reference} } }`,
      { noLocation: true },
    );
    return [{ filter: type.name, parts: Object.values(type.getFields()), document }];
  });
}

/**
 * Returns all values of a part that can match a record, from the part's type or from hints, or null if not all values
 * are known.
 */
function valuesOf(
  { type }: GraphQLInputField,
  given: readonly unknown[] | undefined,
  records: readonly OwnNumbers[],
): readonly unknown[] | null {
  if (given !== undefined) return given;
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map(({ name }) => name);
  if (named.name === 'Boolean') return [true, false];
  if (named.name === 'CountryCode') return records.find((one) => one.type === 'Country')?.keys ?? null;
  return null;
}

/** Returns values that are not known: an id of each type of record, or a value that no record has. */
function othersOf(
  { type }: GraphQLInputField,
  known: readonly unknown[],
  records: readonly OwnNumbers[],
): readonly unknown[] {
  const named = getNamedType(type);
  if (named.name === 'LocalDate') return [];
  if (named.name === 'Int') return [-1];
  if (named.name !== 'ID') return ['-'];
  return records.flatMap(({ keys, ids = keys }) => ids.find((id) => !known.includes(id)) ?? []);
}
