import type { ExecutionResult, GraphQLError } from 'graphql';

/*
 * Differences from the monolith that are on purpose, each with its reason:
 *
 * 1. Of several errors that null one and the same place, each side may tell any, but at least one. graphql-js stops at the
 *    first non-null field that fails and asks nothing more of that object; subgraphs work at the same time, and each tells
 *    what failed in its part.
 * 2. The words for a value that the schema refuses (null where none may be, a value of an enum that clients may not see)
 *    are the gateway's own, where no subgraph found it first.
 * 3. An error that a subgraph gives without a path has none, or that of its fetch: no gateway can know more.
 */

/** An answer in a form that can be compared. */
export interface Told {
  /** The data as text, so that the order of keys counts. */
  readonly data: string;
  /** By the place that is null for it, what each error says, sorted. */
  readonly errors: Readonly<Record<string, readonly string[]>>;
}

/** Brings an answer into a form that can be compared. */
export function toldBy({ data, errors = [] }: ExecutionResult): Told {
  const places: Record<string, Set<string>> = {};
  for (const error of errors)
    (places[nullFor(data, error)] ??= new Set()).add(`${pathOf(error)} ${said(error)}`);
  return {
    data: JSON.stringify(data ?? null),
    errors: Object.fromEntries(
      Object.keys(places)
        .sort()
        .map((place) => [place, [...(places[place] ?? [])].sort()]),
    ),
  };
}

/** Why two answers differ; null where they do not, or only on purpose. */
export function difference(gateway: Told, monolith: Told, pathless: boolean): string | null {
  if (gateway.data !== monolith.data) return 'data';
  if (pathless) return null;
  const [ours, theirs] = [Object.keys(gateway.errors), Object.keys(monolith.errors)];
  if (ours.join() !== theirs.join()) return 'the places of errors';
  for (const place of ours) {
    const [some = [], others = []] = [gateway.errors[place], monolith.errors[place]];
    const direct = (text: string): boolean => text.startsWith(`${place} `);
    if (some.every(direct) && others.every(direct) && some.join() !== others.join())
      return `the errors at ${place}`;
  }
  return null;
}

/** The place that is null because of an error: its own, or the one above it that the null went up to. */
function nullFor(data: unknown, { path = [] }: GraphQLError): string {
  const place: (string | number)[] = [];
  let at = data;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) break;
    place.push(step);
    at = (at as Record<string | number, unknown>)[step];
  }
  return JSON.stringify(place);
}

const pathOf = ({ path = [] }: GraphQLError): string => JSON.stringify(path);

/** A fault that was put in is told in its own words; for values that are refused, those are not compared. */
function said({ message }: GraphQLError): string {
  return / fails$/.test(message) ? message : 'refused';
}
