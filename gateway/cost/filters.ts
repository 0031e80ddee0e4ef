import { getNamedType, isInputObjectType, type GraphQLInputField } from 'graphql';
import { givenIn, wordOf, type Read } from './given';
import { both, EVERYTHING, type Matches } from './matches';
import type { Among } from './records';
import type { AskedField } from './sizes';

/**
 * The records that match a filter, as an edition's measures have them: the records themselves, or their number if there
 * are too many.
 */
type Passed = Among | number;

/** The records that match one part of a filter with each of its values, and with any other value. */
interface Part {
  readonly values: Readonly<Record<string, Passed>>;
  readonly other: Passed;
  /**
   * For a part that compares: `rising` if greater values match more records, `falling` if they match fewer. Only some
   * values are listed.
   */
  readonly order?: 'rising' | 'falling' | undefined;
}

/** The measures of filters, by the filter's type and the part's name. */
export type Filters = Readonly<Record<string, Readonly<Record<string, Part>>>>;

/**
 * The maximum number of values in a list that are examined individually; a longer list is assumed to match everything.
 */
const MAX_VALUES = 20;

/**
 * Reads the records that match a field's filter. Each part matches at most the records that its values match
 * individually, and the whole filter matches at most the records that every part matches. Parts without measures are
 * assumed to match everything.
 */
export function passingIn({ field, node, operation }: AskedField, filters: Filters): Read<Matches> {
  const argument = field.args.find(({ name }) => name === 'filter');
  if (argument === undefined) return () => EVERYTHING;
  const type = getNamedType(argument.type);
  const parts = Object.entries(filters[type.name] ?? {}).map(([name, part]) => ({
    name,
    part,
    isCode: isInputObjectType(type) && isCode(type.getFields()[name]),
  }));
  const read = givenIn(node, 'filter', operation);
  return (variables) => {
    const filter = read(variables);
    if (typeof filter !== 'object' || filter === null) return EVERYTHING;
    let matches = EVERYTHING;
    for (const { name, part, isCode: isUpper } of parts) {
      const given = (filter as Readonly<Record<string, unknown>>)[name];
      if (given == null) continue;
      const values = new Set([given].flat().map((value) => textOf(value, isUpper)));
      if (values.size <= MAX_VALUES) matches = both(matches, any(part, [...values]));
    }
    return matches;
  };
}

function isCode(field: GraphQLInputField | undefined): boolean {
  return field !== undefined && getNamedType(field.type).name === 'CountryCode';
}

/** Writes a value as the measures do. Country codes may be given in lower case. */
function textOf(value: unknown, isUpper: boolean): string {
  return isUpper ? wordOf(value).toUpperCase() : wordOf(value);
}

/** Returns the records that match a part with any of some values. */
export function any(part: Part, given: readonly string[]): Matches {
  const passed = given.map((value) => passedBy(part, value));
  const lists = passed.filter((one) => typeof one !== 'number');
  const count = passed.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : one.length), 0);
  if (lists.length < passed.length) return { count };
  const among = [...new Set(lists.flat())].sort((one, next) => one - next);
  return { count: among.length, among };
}

function passedBy({ values, other, order }: Part, value: string): Passed {
  if (order === undefined) return (Object.hasOwn(values, value) ? values[value] : undefined) ?? other;
  // The nearest listed value that matches at least as many records.
  const listed = Object.keys(values);
  const nearest =
    order === 'rising' ? listed.find((one) => one >= value) : listed.findLast((one) => one <= value);
  return (nearest === undefined ? undefined : values[nearest]) ?? Infinity;
}
