import { isDeepStrictEqual } from 'node:util';

import type { GraphQLError } from 'graphql';

import { faultCodes } from '../../subgraphs/kit/schema/errors';

/** An answer in a form that can be compared. */
export interface Comparable {
  readonly data: unknown;
  /** Code, subgraph and message of each different error, sorted: executors report them in no fixed order. */
  readonly errors: readonly string[];
  /** The codes and messages by the place in the data that is null for them; `-` where there is none. */
  readonly places: Readonly<Record<string, readonly string[]>>;
}

/** What is told of an error. */
export interface Told {
  readonly said: string;
  readonly subgraph: string;
}

/** Brings an answer into this form. */
export function comparableOf(
  data: unknown,
  errors: readonly GraphQLError[],
  told: (error: GraphQLError) => Told,
): Comparable {
  const all = new Set<string>();
  const places = new Map<string, Set<string>>();
  for (const error of errors) {
    const { said, subgraph } = told(error);
    all.add(`${subgraph} · ${said}`);
    const place = nullPlace(data, error.path ?? []);
    const here = places.get(place) ?? new Set();
    places.set(place, here.add(said));
  }
  return {
    data: sorted(data),
    errors: [...all].sort(),
    places: Object.fromEntries([...places].sort().map(([place, said]) => [place, [...said].sort()])),
  };
}

/** Whether two executors that run the same plans answered alike. */
export function agree(one: Comparable, other: Comparable): boolean {
  return isDeepStrictEqual([one.data, one.errors], [other.data, other.errors]);
}

/**
 * True if data and errors are the same, each error where what it took is null. Of several errors that took one place away
 * graphql-js tells those that came before the place was lost, so of these one must be the same; if `many` fail on purpose,
 * those that came first may be others. Likewise for several wrong arguments: a plan asks for keys first, and so for another
 * of the fields before.
 */
export function agreeInPlaces(one: Comparable, other: Comparable, many: boolean): boolean {
  const [here, there] = [Object.keys(one.places), Object.keys(other.places)];
  return (
    isDeepStrictEqual([one.data, here], [other.data, there]) &&
    (many || here.every((place) => areAlike(one.places[place] ?? [], other.places[place] ?? [])))
  );
}

function areAlike(one: readonly string[], other: readonly string[]): boolean {
  return one.some((said) => other.includes(said)) || [...one, ...other].every(isOfArgument);
}

const isOfArgument = (said: string): boolean => faultCodes.some((code) => said.startsWith(`${code} · `));

/** The first place on a path at which the data is null. */
function nullPlace(data: unknown, path: readonly (string | number)[]): string {
  let value = data as Readonly<Record<string | number, unknown>> | null | undefined;
  for (const [index, step] of path.entries()) {
    if (value === null) return path.slice(0, index).join('.');
    if (typeof value !== 'object') return '-';
    value = value[step] as typeof value;
  }
  return value === null ? path.join('.') : '-';
}

/** The stock executor merges fragments before it orders fields, so the order of keys is not compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
}
