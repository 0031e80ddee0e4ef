import type { ExecutionResult, GraphQLError } from 'graphql';

/*
 * Intended differences from the monolith, each with its reason:
 *
 * 1. If several errors null the same place, each side may report any of them, but at least one. graphql-js stops at the
 *    first non-null field that fails and asks nothing more of that object; subgraphs work at the same time, and each
 *    reports the failures in its part.
 * 2. The message for a value that the schema refuses (a null that is not allowed, an enum value hidden from clients) is
 *    the gateway's own, unless a subgraph found it first.
 * 3. An error that a subgraph gives without a path has no path, or that of its fetch: no gateway can know more.
 */

/** An answer in a form that can be compared. */
export interface Told {
  /** The data as text, so that the order of keys counts. */
  readonly data: string;
  /** The messages of errors, sorted, by the place that is null because of them. */
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

/** Returns how two answers differ; null if they do not, or only as intended. */
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

/** Returns the place that is null because of an error: its own, or one above it to which the null propagated. */
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

/** Returns the message to compare: that of an injected fault, or `refused`, as messages about values may differ. */
function said({ message }: GraphQLError): string {
  return / fails$/.test(message) ? message : 'refused';
}
