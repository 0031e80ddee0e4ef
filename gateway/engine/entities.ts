import { GraphQLError, type ExecutionResult } from 'graphql';
import { keysSelectedBy } from './selectedKeys';
import { inputRewriter, keyedRepresenter } from './keyed';
import { andThen, type MaybePromise } from './maybePromise';
import { merge } from './merge';
import { commonPlace, placesOf, type ResponsePath } from './paths';
import type { FetchNode } from './plan';
import type { Compiling, ProgramRun } from './program';
import type { Represent, Represented } from './representations';
import { report } from './report';
import { rewriter } from './rewrites';

type Json = Record<string, unknown>;

/** A compiled entity fetch. */
export interface EntityFetch {
  readonly of: Represent;
  /** Fetches the entities that have a representation, and merges the results into them. */
  ask(run: ProgramRun, entities: readonly Json[], represented: Represented): MaybePromise<unknown>;
}

/** Compiles an entity fetch for a place of the plan. */
export function entityFetch(
  fetch: FetchNode,
  { prepare, isOfType, isConcrete, planner }: Compiling,
  path: readonly (string | number)[],
): EntityFetch {
  const send = prepare(fetch, path);
  const [before, afterwards] = [
    inputRewriter(fetch, planner.joins, isOfType),
    rewriter(fetch.outputRewrites, isOfType),
  ];
  const keys = keysSelectedBy(fetch.operationDocumentNode);
  return {
    of: keyedRepresenter(fetch, planner.joins, isOfType),
    ask(run, entities, represented) {
      if (represented.representations.length === 0) return undefined;
      before?.(represented.representations);
      return andThen(send(run.given, run.request, represented.representations), (result) => {
        if (result.errors !== undefined) {
          const placeOf = entityPlaces(run, path);
          report(run, fetch, result.errors, placesIn(path, represented, placeOf));
          explain(run, keys, result, represented, placeOf);
        }
        const found = entitiesIn(run, fetch, result, represented, path);
        if (found === null) return;
        if (afterwards !== null) {
          nameTypes(found, entities, represented);
          afterwards(found);
        }
        represented.standsFor.forEach((positions, index) => {
          const brought = found[index];
          if (brought == null) return;
          for (const position of positions)
            merge(entities[position] as Json, brought as Json, isConcrete, run.budget);
        });
      });
    },
  };
}

/**
 * Returns the place of an entity in the response, by the entity's position among the entities at a place of the plan.
 */
type PlaceOf = (position: number) => ResponsePath;

function entityPlaces(run: ProgramRun, path: readonly (string | number)[]): PlaceOf {
  let places: readonly ResponsePath[] | undefined;
  return (position) => (places ??= placesOf(run.data, path))[position] ?? commonPlace(path);
}

/** Records the places of entities that stay empty because a subgraph returned nothing and reported why. */
function explain(
  run: ProgramRun,
  keys: readonly string[],
  { data, errors = [] }: ExecutionResult,
  { standsFor }: Represented,
  placeOf: PlaceOf,
): void {
  const found = data?.['_entities'] as readonly unknown[] | null | undefined;
  standsFor.forEach((positions, index) => {
    const isExplained =
      found == null || (found[index] == null && errors.some((error) => error.path?.[1] === index));
    if (!isExplained) return;
    for (const position of positions) for (const key of keys) run.explained.push([...placeOf(position), key]);
  });
}

/**
 * Copies the known `__typename` to each fetched entity whose `__typename` was not requested of the subgraph, because
 * rewrites need it.
 */
function nameTypes(found: readonly unknown[], entities: readonly Json[], { standsFor }: Represented): void {
  standsFor.forEach(([position], index) => {
    const brought = found[index] as Json | null;
    if (brought != null && position !== undefined)
      brought['__typename'] ??= entities[position]?.['__typename'];
  });
}

/** Returns the entities of a result; null, with an error, if the result holds anything else. */
function entitiesIn(
  run: ProgramRun,
  fetch: FetchNode,
  { data, errors }: ExecutionResult,
  { representations }: Represented,
  path: readonly (string | number)[],
): readonly unknown[] | null {
  if (data == null) return null;
  const found = data['_entities'];
  if (Array.isArray(found) && found.length === representations.length) return found as unknown[];
  // The error in the result already reports the reason.
  if (found == null && errors !== undefined && errors.length > 0) return null;
  const message = `The subgraph did not return the ${String(representations.length)} requested entities.`;
  report(run, fetch, [new GraphQLError(message)], () => [commonPlace(path)]);
  return null;
}

/** Places an error under `_entities` in each entity that the representation stands for. */
function placesIn(path: readonly (string | number)[], { standsFor }: Represented, placeOf: PlaceOf) {
  return (below: ResponsePath): readonly ResponsePath[] => {
    const [, index, ...rest] = below;
    if (typeof index !== 'number') return [commonPlace(path)];
    const own = (standsFor[index] ?? []).map((position) => placeOf(position).concat(rest));
    return own.length === 0 ? [commonPlace(path)] : own;
  };
}
