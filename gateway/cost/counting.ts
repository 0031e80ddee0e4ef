import { mostOf, type Counted, type Profile } from './profile';
import type { Read } from './given';
import type { ObjectSize } from './sizes';

type Count = ObjectSize['count'];

/** A list that was measured. */
export interface Measured {
  /** How many objects each has. */
  readonly lengths: Profile;
  /** How often the same record is met in all of these lists; absent for parts. */
  readonly repeats?: number | undefined;
  /** How often it is met from one record. */
  readonly within?: number | undefined;
}

/** Objects of which any may be the same. */
export function repeated(count: number): Counted {
  return { count, repeats: count, records: count };
}

/** The pages of lists whose objects are told by `nodes` and `edges`: as long as is asked for, and not longer than the lists. */
export function pagesOf(size: Read<number | undefined>, lengths: Profile | undefined, total: number): Count {
  return ({ at, variables }) => {
    const page = Math.min(size(variables) ?? Infinity, total);
    const all = lengths === undefined ? Infinity : mostOf(lengths, at);
    const count = Math.min(at.count * page, all);
    const rows = { count, repeats: at.count, records: count };
    // Lists are asked for with all kinds of filters, so any may have the largest sums and groups.
    return {
      objects: repeated(at.count),
      pages: new Map([
        ['nodes', rows],
        ['edges', rows],
      ]),
    };
  };
}

/** Parts, each of one object alone. */
export function parts({ lengths }: Measured): Count {
  return ({ at }) => {
    const count = mostOf(lengths, at);
    return { objects: { count, repeats: Math.min(count, at.repeats), records: at.records } };
  };
}

/** Records, of which there are so many in all. */
export function records({ lengths, repeats = Infinity, within = Infinity }: Measured, total: number): Count {
  return ({ at }) => {
    const most = mostOf(lengths, at);
    const times = most === 0 ? 0 : Math.min(most, at.repeats * repeats, at.records * within);
    const count = most === 0 ? 0 : Math.min(most, times * total);
    return { objects: { count, repeats: times, records: count } };
  };
}

/** Lists that are known by the arguments that they are asked with. */
export function listedBy(args: Read<string>, of: (args: string) => Count): Count {
  return (place) => of(args(place.variables))(place);
}

/** So many for each object. */
export function each(number: Read<number>): Count {
  return ({ at, variables }) => ({ objects: repeated(at.count * number(variables)) });
}

/** The rows of a page, which the field above was asked for. */
export function onPage(name: string): Count {
  return ({ pages, at }) => ({ objects: pages?.get(name) ?? repeated(at.count) });
}

/** Not more than the field above was asked for. */
export function withinPage(name: string, count: Count): Count {
  return (place) => {
    const { objects } = count(place);
    const page = place.pages?.get(name)?.count ?? Infinity;
    return { objects: { ...objects, count: Math.min(objects.count, page) } };
  };
}

/** Lets the lists of an object be no longer than is asked for. */
export function withPage(size: Read<number | undefined>, name: string, count: Count): Count {
  return (place) => ({
    ...count(place),
    pages: new Map([[name, repeated(place.at.count * (size(place.variables) ?? Infinity))]]),
  });
}
