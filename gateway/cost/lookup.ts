import { getNamedType, isCompositeType, type GraphQLArgument } from 'graphql';
import type { Named } from './counting';
import { givenIn, wordOf, type Read } from './given';
import type { Among, Records } from './records';
import type { AskedField } from './sizes';

/** The arguments whose values are global ids. */
const IDS: ReadonlySet<string> = new Set(['id', 'ids']);

/**
 * Reads which records the arguments of a root field name; returns undefined if they name none, or do more than name
 * records.
 */
export function findIn({ field, node, operation }: AskedField, records: Records): Read<Named> | undefined {
  const { args, type } = field;
  if (args.length === 0 || !isCompositeType(getNamedType(type))) return undefined;
  const finders = args.map((argument) => finderOf(argument, records));
  if (finders.includes(undefined)) return undefined;
  const reads = args.map(({ name }) => givenIn(node, name, operation));
  const isFitting = fits(getNamedType(type).name, records);
  return (variables) => {
    const names = reads.map((read) => [read(variables)].flat());
    const found = names.flatMap((some, index) =>
      some.flatMap((name) => finders[index]?.(wordOf(name)) ?? []),
    );
    return { items: names.flat().length, found: found.filter(isFitting) };
  };
}

/** Returns the function that finds a record as the graph does. Country codes may be in lower case. */
function finderOf(
  { name, type }: GraphQLArgument,
  records: Records,
): ((name: string) => Among | undefined) | undefined {
  const named = getNamedType(type).name;
  if (named === 'CountryCode') return (code) => records.withKey('Country', code.toUpperCase());
  return named === 'ID' && IDS.has(name) ? (id) => records.withId(id) : undefined;
}

/** Returns a test for the records that a field of this type can return; for a pair of countries any record matches. */
function fits(type: string, records: Records): (record: number) => boolean {
  return (record) => type === 'Relationship' || records.isOf(record, type);
}
