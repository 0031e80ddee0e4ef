import { mostOf, type Counted, type Profile } from './profile';
import type { Read } from './given';
import type { ObjectSize } from './sizes';

type Count = ObjectSize['count'];

/** The measures of a list. */
export interface Measured {
  /** The lengths of its instances. */
  readonly lengths: Profile;
  /** The most times that one record occurs in all its instances together; absent for parts. */
  readonly repeats?: number | undefined;
  /** The most times that one record occurs below any single record. */
  readonly within?: number | undefined;
}

/** Counts objects that may all be the same one. */
export function repeated(count: number): Counted {
  return { count, repeats: count, records: count };
}

/** Counts pages, whose rows are under `nodes` and `edges`: as long as asked for, but no longer than the list. */
export function pagesOf(size: Read<number | undefined>, lengths: Profile | undefined, total: number): Count {
  return ({ at, variables }) => {
    const page = Math.min(size(variables) ?? Infinity, total);
    const all = lengths === undefined ? Infinity : mostOf(lengths, at);
    const count = Math.min(at.count * page, all);
    const rows = { count, repeats: at.count, records: count };
    // Lists can be filtered in many ways, so any of them may have the largest sums and groups.
    return {
      objects: repeated(at.count),
      pages: new Map([
        ['nodes', rows],
        ['edges', rows],
      ]),
    };
  };
}

/** Counts parts, each of which belongs to a single object. */
export function parts({ lengths }: Measured): Count {
  return ({ at }) => {
    const count = mostOf(lengths, at);
    return { objects: { count, repeats: Math.min(count, at.repeats), records: at.records } };
  };
}

/** Counts records, of which there are `total` in all. */
export function records({ lengths, repeats = Infinity, within = Infinity }: Measured, total: number): Count {
  return ({ at }) => {
    const most = mostOf(lengths, at);
    const times = most === 0 ? 0 : Math.min(most, at.repeats * repeats, at.records * within);
    const count = most === 0 ? 0 : Math.min(most, times * total);
    return { objects: { count, repeats: times, records: count } };
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

/** Counts the rows of a page, the size of which was set on the field above. */
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

/** Limits the list `name` below an object to the page size `size`. */
export function withPage(size: Read<number | undefined>, name: string, count: Count): Count {
  return (place) => ({
    ...count(place),
    pages: new Map([[name, repeated(place.at.count * (size(place.variables) ?? Infinity))]]),
  });
}
