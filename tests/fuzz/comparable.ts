import { isDeepStrictEqual } from 'node:util';

import type { GraphQLError } from 'graphql';

import { faultCodes } from '../../subgraphs/kit/schema/errors';

/** An answer in a form that can be compared. */
export interface Comparable {
  readonly data: unknown;
  /** Code, subgraph and message of each different error, sorted: executors report them in no fixed order. */
  readonly errors: readonly string[];
  /** The codes and messages of errors, by the place in the data that is null because of them; `-` if there is none. */
  readonly places: Readonly<Record<string, readonly string[]>>;
}

/** The parts of an error that are compared. */
export interface Told {
  readonly said: string;
  readonly subgraph: string;
}

/** Brings an answer into a form that can be compared. */
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

/** True if two executors that run the same plans gave the same answer. */
export function agree(one: Comparable, other: Comparable): boolean {
  return isDeepStrictEqual([one.data, one.errors], [other.data, other.errors]);
}

/**
 * True if two answers have the same data and errors that null the same places. If several errors null one place,
 * graphql-js reports those raised before the place was lost, so only one of them has to be the same; if `many` fields
 * fail on purpose, even that one may differ. The same goes for several wrong arguments: a plan asks for keys first, and
 * so may meet another field's first.
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

/** Returns the first place on a path at which the data is null. */
function nullPlace(data: unknown, path: readonly (string | number)[]): string {
  let value = data as Readonly<Record<string | number, unknown>> | null | undefined;
  for (const [index, step] of path.entries()) {
    if (value === null) return path.slice(0, index).join('.');
    if (typeof value !== 'object') return '-';
    value = value[step] as typeof value;
  }
  return value === null ? path.join('.') : '-';
}

/** Sorts keys: Apollo's executor merges fragments before it orders fields, so the order of keys is not compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
}
