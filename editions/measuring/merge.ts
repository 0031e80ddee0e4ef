import { isInterfaceType } from 'graphql';
import { Column, largestOf } from './column';
import type { Crawled } from './crawl';
import { namesOf } from './keys';
import type { Measured, Profile } from './measures';
import type { Observed } from './observed';

/** The observations of one field along one path from a type, over all subgraphs. */
interface Seen {
  /** The fields on the path, parts first, each with its arguments: `/memberships(past: true)/country`. */
  readonly way: string;
  readonly isList: boolean;
  readonly profile: Profile;
  /** The number of times that each record was encountered, or null if the field leads to no records. */
  readonly met: ReadonlyMap<string, number> | null;
  readonly within: number;
}

/**
 * Merges the observations of all subgraphs into measures, using the largest observation of each field with any
 * arguments.
 */
export function merged(
  crawled: readonly Crawled[],
  totals: Measured['totals'],
): Pick<Measured, 'totals' | 'lists' | 'values'> {
  const types = new Set(crawled.flatMap(({ byType }) => [...byType.keys()]));
  const ofTypes = new Map([...types].map((type) => [type, waysOf(crawled, type)]));
  const ofAll = new Map([...ofTypes, ...interfacesOf(crawled, ofTypes)]);
  const labelled = [...ofAll].flatMap(([name, ways]) =>
    ways.flatMap((seen) => labelsOf(name, seen).map((label) => ({ label, seen }))),
  );
  const lists: Measured['lists'] = {};
  const values: Measured['values'] = {};
  for (const [label, same] of grouped(labelled, (one) => one.label)) {
    const each = same.map(({ seen }) => seen);
    const profile = largestOf(each.map((one) => one.profile));
    if (each[0]?.isList !== true) values[label] = profile;
    else if (each[0].met === null) lists[label] = { lengths: profile };
    else {
      const repeats = Math.max(...each.map(({ met }) => largestIn(met ?? new Map())));
      lists[label] = { lengths: profile, repeats, within: Math.max(...each.map(({ within }) => within)) };
    }
  }
  return { totals, lists: sorted(lists), values: sorted(values) };
}

const allArguments = /\([^)]*\)/g;

/** Returns the labels of a field. A list requested with an argument also has a label with that argument. */
export function labelsOf(name: string, { way, isList }: Pick<Seen, 'way' | 'isList'>): readonly string[] {
  const label = `${name}${way.replace(allArguments, '').replaceAll('/', '.')}`;
  const args = isList ? /\((?!language)[^)]+\)$/.exec(way)?.[0] : undefined;
  return args === undefined ? [label] : [label, `${label}${args}`];
}

/**
 * Merges the observations of a type by all subgraphs. If several subgraphs resolve a field, their observations agree or
 * are absent.
 */
function waysOf(crawled: readonly Crawled[], type: string): readonly Seen[] {
  const observed = crawled.flatMap(({ byType }) => [...(byType.get(type)?.byWay ?? [])]);
  return [...grouped(observed, ([way]) => way)].map(([way, same]) =>
    seenOf(
      way,
      same.map(([, one]) => one),
    ),
  );
}

function seenOf(way: string, same: readonly Observed[]): Seen {
  const met = new Map<string, number>();
  for (const one of same)
    for (const [record, { times }] of one.met ?? []) met.set(record, Math.max(met.get(record) ?? 0, times));
  return {
    way,
    isList: same[0]?.isList === true,
    profile: largestOf(same.map(({ column }) => column.profile)),
    met: same[0]?.met == null ? null : met,
    within: Math.max(...same.map(({ within }) => within)),
  };
}

/** Returns the observations of interfaces, each over the records of all its types. */
function interfacesOf(
  crawled: readonly Crawled[],
  ofTypes: ReadonlyMap<string, readonly Seen[]>,
): ReadonlyMap<string, readonly Seen[]> {
  const members = new Map<string, Set<string>>();
  for (const { schema } of crawled)
    for (const type of ofTypes.keys())
      for (const name of namesOf(schema, type))
        if (name !== type) members.set(name, (members.get(name) ?? new Set()).add(type));
  return new Map(
    [...members].map(([name, types]) => {
      const has = (field: string): boolean =>
        crawled.some(({ schema }) => {
          const type = schema.getType(name);
          return isInterfaceType(type) && field in type.getFields();
        });
      const ways = [...types].flatMap((type) => ofTypes.get(type) ?? []);
      const own = ways.filter(({ way }) => has(/^\/(\w+)/.exec(way)?.[1] ?? ''));
      return [name, [...grouped(own, ({ way }) => way).values()].map(together)];
    }),
  );
}

function together(each: readonly Seen[]): Seen {
  const column = new Column();
  const met = new Map<string, number>();
  for (const one of each) {
    for (const [number, times] of one.profile) column.add(number, times);
    for (const [record, times] of one.met ?? []) met.set(record, (met.get(record) ?? 0) + times);
  }
  return {
    way: each[0]?.way ?? '',
    isList: each[0]?.isList === true,
    profile: column.profile,
    met: each[0]?.met == null ? null : met,
    within: Math.max(...each.map(({ within }) => within)),
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}

function largestIn(met: ReadonlyMap<string, number>): number {
  let largest = 0;
  for (const times of met.values()) largest = Math.max(largest, times);
  return largest;
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
