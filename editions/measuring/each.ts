import type { Crawled } from './crawl';
import type { Measured, OwnNumbers } from './measures';
import { labelsOf } from './merge';
import type { Observed } from './observed';

/** The maximum number of records of a type whose own numbers are stored. */
export const MAX_OWN = 1000;
/** The maximum number of links under a field that are stored. */
const MAX_LINKS = 5000;

/** The name of the root, which counts as a record. */
const ROOT = 'Query';

/** Returns the own numbers of the root, and of the records of each type that does not have too many records. */
export function ownNumbers(crawled: readonly Crawled[], totals: Measured['totals']): Measured['records'] {
  const types = [...new Set(crawled.flatMap(({ byType }) => [...byType.keys()]))]
    .filter((type) => type === ROOT || (totals[type] ?? Infinity) <= MAX_OWN)
    .sort();
  const idsByType = new Map(types.map((type) => [type, idsOf(crawled, type)] as const));
  const names = [...idsByType.values()].flatMap((ids) => [...ids.keys()]);
  const numberOf = new Map(names.map((name, number) => [name, number]));
  return [...idsByType].map(([type, ids]) => ({
    type,
    ...namesOf(type, ids),
    ...columnsOf(crawled, type, [...ids.keys()], numberOf),
  }));
}

/** Returns the keys of a type's records, and their global ids if they differ from the keys. */
function namesOf(type: string, ids: ReadonlyMap<string, string>): Pick<OwnNumbers, 'keys' | 'ids'> {
  const keys = [...ids.keys()].map((name) => name.slice(type.length + 1));
  const all = [...ids.values()];
  return all.every((id, index) => id === '' || id === keys[index]) ? { keys } : { keys, ids: all };
}

/** Returns the global ids of a type's records by their names. The id is empty for a type without ids. */
function idsOf(crawled: readonly Crawled[], type: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { byType } of crawled)
    for (const [name, id] of byType.get(type)?.ids ?? [])
      ids.set(name, id === '' ? (ids.get(name) ?? '') : id);
  return new Map([...ids].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function columnsOf(
  crawled: readonly Crawled[],
  type: string,
  names: readonly string[],
  numberOf: ReadonlyMap<string, number>,
): Pick<OwnNumbers, 'numbers' | 'links'> {
  const observed = crawled.flatMap(({ byType }) => [...(byType.get(type)?.byWay ?? [])]);
  const byLabel = new Map<string, Observed[]>();
  for (const [way, one] of observed)
    for (const label of labelsOf('', { way, isList: one.isList })) {
      const tail = label.slice(1);
      byLabel.set(tail, [...(byLabel.get(tail) ?? []), one]);
    }
  const numbers: OwnNumbers['numbers'] = {};
  const links: OwnNumbers['links'] = {};
  for (const [tail, same] of [...byLabel].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const column = names.map((name) => largestSum(same, name));
    if (column.every((number) => number !== null)) numbers[tail] = column;
    const linked = linksOf(same, names, numberOf);
    if (linked !== null) links[tail] = linked;
  }
  return { numbers, links };
}

/** Returns a record's largest sum, or null if the field was never requested for the record. */
function largestSum(same: readonly Observed[], name: string): number | null {
  const sums = same.flatMap(({ sums: one }) => one.get(name) ?? []);
  return sums.length === 0 ? null : Math.max(...sums);
}

/**
 * Returns the records that a field leads to from each record, or null for a record whose list is too long. Returns null
 * for the whole field if it leads to no records, to too many records, or to records whose numbers are not stored.
 */
function linksOf(
  same: readonly Observed[],
  names: readonly string[],
  numberOf: ReadonlyMap<string, number>,
): (number[] | null)[] | null {
  if (same.every(({ links }) => links.size === 0)) return null;
  const linked = names.map((name) => {
    if (same.some(({ unlinked }) => unlinked.has(name)) || largestSum(same, name) === null) return null;
    const targets = new Set(same.flatMap(({ links }) => [...(links.get(name) ?? [])]));
    return [...targets].map((target) => numberOf.get(target) ?? -1).sort((one, other) => one - other);
  });
  const all = linked.flat();
  return all.length > MAX_LINKS || all.includes(-1) ? null : linked;
}
