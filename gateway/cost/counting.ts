import type { Read } from './given';
import type { Counted } from './profile';
import { both, type Matches } from './matches';
import { MAX_AMONG, type Among } from './records';
import type { ObjectSize } from './sizes';

type Count = ObjectSize['count'];

/** The measures of a list. */
export interface Measured {
  /** Returns the maximum number of items that the lists of some objects hold together. */
  readonly most: (at: Counted) => number;
  /** The maximum number of times that one record occurs in all its instances together; absent for parts. */
  readonly repeats?: number | undefined;
  /** The maximum number of times that one record occurs below any single record. */
  readonly within?: number | undefined;
  /** Returns the records that are in the lists of some objects; undefined if they are not known. */
  readonly follow?: ((at: Counted) => Among | undefined) | undefined;
}

/** Counts objects that may all be the same object. */
export function repeated(count: number): Counted {
  return { count, repeats: count, records: count };
}

/**
 * Counts pages, whose rows are under `nodes` and `edges`. A page has as many rows as requested, but never more than the
 * list has or than match its filter.
 */
export function pagesOf(
  size: Read<number | undefined>,
  matching: Read<Matches>,
  total: number,
  { most, follow }: Measured,
): Count {
  return ({ at, variables }) => {
    const linked = follow?.(at);
    const { count: matched, among } = both(matching(variables), {
      count: linked?.length ?? total,
      among: linked,
    });
    const page = Math.min(size(variables) ?? Infinity, matched);
    const all = most(at);
    const count = Math.min(at.count * page, all);
    const few = among !== undefined && among.length <= MAX_AMONG ? among : undefined;
    const rows = { count, repeats: Math.min(count, at.count), records: count, among: few };
    // Lists can be filtered in many ways, so any list may have the largest sums and groups; an empty list has none.
    const listed = Math.min(matched, all) === 0 ? [...ROWS, ...SUMS] : ROWS;
    return { objects: repeated(at.count), pages: new Map(listed.map((name) => [name, rows])) };
  };
}

const ROWS = ['nodes', 'edges'];
const SUMS = ['groups', 'totals'];

/** Counts parts, each of which belongs to a single object. */
export function parts({ most }: Measured): Count {
  return ({ at }) => {
    const { among, records } = at;
    const count = most(at);
    return { objects: { count, repeats: Math.min(count, at.repeats), records, among } };
  };
}

/** Counts records. `total` is the number of all records. */
export function records(
  { most: mostOf, repeats = Infinity, within = Infinity, follow }: Measured,
  total: number,
): Count {
  return ({ at }) => {
    const most = mostOf(at);
    const among = follow?.(at);
    const times = most === 0 ? 0 : Math.min(most, at.repeats * repeats, at.records * within);
    const count = most === 0 ? 0 : Math.min(most, times * (among?.length ?? total));
    return { objects: { count, repeats: times, records: count, among } };
  };
}

/** The records that arguments name. */
export interface Named {
  /** The number of names. */
  readonly items: number;
  /** The record of each name; a name that matches no record has none. */
  readonly found: Among;
}

/**
 * Counts an object that describes the records that arguments name; there is no such object if one of the names matches
 * no record.
 */
export function about(find: Read<Named>): Count {
  return ({ at, variables }) => {
    const { items, found } = find(variables);
    const count = found.length < items ? 0 : at.count;
    return { objects: { ...repeated(count), among: found } };
  };
}

/** Counts the records that arguments name. */
export function named(find: Read<Named>): Count {
  return ({ at, variables }) => {
    const { items, found } = find(variables);
    const among = [...new Set(found)].sort((one, other) => one - other);
    const times = among.map((record) => found.filter((one) => one === record).length);
    const count = at.count * found.length;
    return {
      objects: { count, repeats: at.count * Math.max(0, ...times), records: count, among },
      items: at.count * items,
    };
  };
}

/** Counts lists that were measured separately for each argument. */
export function listedBy(args: Read<string>, of: (args: string) => Count): Count {
  return (place) => of(args(place.variables))(place);
}

/** Counts `number` objects for each object. */
export function each(number: Read<number>): Count {
  return ({ at, variables }) => ({ objects: repeated(at.count * number(variables)) });
}

/** Counts the rows of a page whose size was set on the field above. */
export function onPage(name: string): Count {
  return ({ pages, at }) => ({ objects: pages?.get(name) ?? repeated(at.count) });
}

/** Limits a count to the page size that was set on the field above. */
export function withinPage(name: string, count: Count): Count {
  return (place) => {
    const { objects } = count(place);
    const page = place.pages?.get(name)?.count ?? Infinity;
    return { objects: { ...objects, count: Math.min(objects.count, page) } };
  };
}

/**
 * Limits a network to the requested number of edges, with two ends each; an empty network has neither edges nor ends.
 */
export function withEdges(size: Read<number | undefined>, isEmpty: Read<boolean>, count: Count): Count {
  return (place) => {
    const { at, variables } = place;
    const edges = at.count * (isEmpty(variables) ? 0 : (size(variables) ?? Infinity));
    const pages = new Map([
      ['edges', repeated(edges)],
      ['nodes', repeated(2 * edges)],
    ]);
    return { ...count(place), pages };
  };
}
