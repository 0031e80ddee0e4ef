import { GraphQLError, type ExecutionResult } from 'graphql';
import { pathRenamer } from './aliases';
import { keysAskedBy } from './asked';
import type { Given } from './given';
import { inputRewriter, keyedRepresenter } from './keyed';
import { after, isPromise, type MaybePromise } from './maybe';
import { inSubgraphsTerms } from './fixedFields';
import { merge, type IsConcrete } from './merge';
import { requiresByCondition } from './needs';
import { commonPlace, finder, placesOf, type ResponsePath } from './paths';
import type { FetchNode, PlanNode } from './plan';
import type { Planner } from './planner';
import { represent, type Represent, type Represented } from './representations';
import { rewriter } from './rewrites';
import type { Send } from './subgraph';
import type { IsOfType } from './types';

type Json = Record<string, unknown>;

/** The state of one run of a program. */
export interface ProgramRun {
  /** What the fetches have brought so far, put together. */
  readonly data: Json;
  readonly errors: GraphQLError[];
  /** Whether a subgraph told an error and not where it belongs. */
  unplaced: boolean;
  /** Places of which a subgraph gave nothing and said why: a null there is no news. */
  readonly explained: ResponsePath[];
  readonly given: Given;
  /** Stands for the client's request: all fetches with the same object share a subgraph's context. */
  readonly request: object;
}

/** A compiled plan, or a part of one. */
export type Program = (run: ProgramRun) => MaybePromise<unknown>;

/** What a plan is compiled with. */
export interface Compiling {
  readonly planner: Pick<Planner, 'joins' | 'fixed'>;
  readonly isOfType: IsOfType;
  readonly isConcrete: IsConcrete;
  /** Prepares a fetch's operation on the subgraph that it names. */
  readonly prepare: (fetch: FetchNode) => Send;
}

/** Compiles a plan. Fails where it holds a node that is not run here (`Defer`). */
export function compilePlan(
  node: PlanNode | undefined,
  compiling: Compiling,
  path: readonly (string | number)[] = [],
): Program {
  if (node === undefined) return () => undefined;
  switch (node.kind) {
    case 'Sequence':
      return sequence(node.nodes.map((child) => compilePlan(child, compiling, path)));
    case 'Parallel':
      return parallel(node.nodes.map((child) => compilePlan(child, compiling, path)));
    case 'Flatten':
      return compilePlan(node.node, compiling, [...path, ...node.path]);
    case 'Condition': {
      const [yes, no] = [
        compilePlan(node.ifClause, compiling, path),
        compilePlan(node.elseClause, compiling, path),
      ];
      return (run) => (run.given.variables[node.condition] === true ? yes(run) : no(run));
    }
    case 'Fetch': {
      const { fixed, joins } = compiling.planner;
      const fetches = inSubgraphsTerms(node, fixed, joins).map((fetch) =>
        fetch.requires === undefined
          ? rootFetch(fetch, compiling, path)
          : entityFetch(fetch, compiling, path),
      );
      return fetches.length === 1 ? (fetches[0] as Program) : parallel(fetches);
    }
    case 'Defer':
      throw new Error('A plan with @defer is not run here.');
  }
}

function sequence(steps: readonly Program[]): Program {
  const from = (run: ProgramRun, start: number): MaybePromise<unknown> => {
    for (let index = start; index < steps.length; index += 1) {
      const done = steps[index]?.(run);
      if (isPromise(done)) return done.then(() => from(run, index + 1));
    }
    return undefined;
  };
  return (run) => from(run, 0);
}

function parallel(steps: readonly Program[]): Program {
  return (run) => {
    const pending: Promise<unknown>[] = [];
    for (const step of steps) {
      const done = step(run);
      if (isPromise(done)) pending.push(done);
    }
    return pending.length === 0 ? undefined : Promise.all(pending);
  };
}

function rootFetch(
  fetch: FetchNode,
  { prepare, isOfType, isConcrete }: Compiling,
  path: readonly (string | number)[],
): Program {
  const send = prepare(fetch);
  const find = finder(path);
  const rewrite = rewriter(fetch.outputRewrites, isOfType);
  const keys = keysAskedBy(fetch.operationDocumentNode);
  return (run) =>
    after(send(run.given, run.request), ({ data, errors }) => {
      if (errors !== undefined) report(run, fetch, errors, (below) => [commonPlace(path).concat(below)]);
      if (data == null) {
        if (errors !== undefined) for (const key of keys) run.explained.push([...commonPlace(path), key]);
        return;
      }
      rewrite?.(data);
      for (const target of find(run.data)) merge(target, data, isConcrete);
    });
}

function entityFetch(
  fetch: FetchNode,
  { prepare, isOfType, isConcrete, planner }: Compiling,
  path: readonly (string | number)[],
): Program {
  const send = prepare(fetch);
  const find = finder(path);
  const requiresFor = requiresByCondition(fetch, planner.joins);
  const representers = new WeakMap<ReturnType<typeof requiresFor>, Represent>();
  const representerFor = (run: ProgramRun): Represent => {
    const requires = requiresFor(run.given.variables);
    let of = representers.get(requires);
    if (of === undefined)
      representers.set(requires, (of = keyedRepresenter(fetch, requires, planner.joins, isOfType)));
    return of;
  };
  const [before, afterwards] = [
    inputRewriter(fetch, planner.joins, isOfType),
    rewriter(fetch.outputRewrites, isOfType),
  ];
  const keys = keysAskedBy(fetch.operationDocumentNode);
  return (run) => {
    const entities = find(run.data);
    const represented = represent(entities, representerFor(run));
    if (represented.representations.length === 0) return undefined;
    before?.(represented.representations);
    return after(send(run.given, run.request, represented.representations), (result) => {
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
        for (const position of positions) merge(entities[position] as Json, brought as Json, isConcrete);
      });
    });
  };
}

/** The place of an entity in the response, by its position among those at a place of the plan. */
type PlaceOf = (position: number) => ResponsePath;

function entityPlaces(run: ProgramRun, path: readonly (string | number)[]): PlaceOf {
  let places: readonly ResponsePath[] | undefined;
  return (position) => (places ??= placesOf(run.data, path))[position] ?? commonPlace(path);
}

/** Notes the places of entities of which a subgraph gave nothing, beside errors that say why. */
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

/** Says of each entity that a subgraph gave what it is, where the subgraph was not asked: rewrites want to know. */
function nameTypes(found: readonly unknown[], entities: readonly Json[], { standsFor }: Represented): void {
  standsFor.forEach(([position], index) => {
    const brought = found[index] as Json | null;
    if (brought != null && position !== undefined)
      brought['__typename'] ??= entities[position]?.['__typename'];
  });
}

/** The entities that a subgraph gave; null, with an error, where it gave something else. */
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
  // The error that comes with it says why.
  if (found == null && errors !== undefined && errors.length > 0) return null;
  const message = `The subgraph was asked for ${String(representations.length)} entities and gave something else.`;
  report(run, fetch, [new GraphQLError(message)], () => [commonPlace(path)]);
  return null;
}

/** Where an error under `_entities` belongs: in each entity that the representation stands for. */
function placesIn(path: readonly (string | number)[], { standsFor }: Represented, placeOf: PlaceOf) {
  return (below: ResponsePath): readonly ResponsePath[] => {
    const [, index, ...rest] = below;
    if (typeof index !== 'number') return [commonPlace(path)];
    const own = (standsFor[index] ?? []).map((position) => placeOf(position).concat(rest));
    return own.length === 0 ? [commonPlace(path)] : own;
  };
}

/** Adds a subgraph's errors to those of the run, each at its places in the client's response. */
function report(
  run: ProgramRun,
  fetch: FetchNode,
  errors: readonly GraphQLError[],
  placesFor: (path: ResponsePath) => readonly ResponsePath[],
): void {
  const renamed = pathRenamer(fetch.outputRewrites);
  for (const error of errors) {
    run.unplaced ||= error.path === undefined;
    const found = error.path ?? [];
    for (const path of placesFor(renamed === null ? found : renamed(found))) {
      const extensions = {
        code: 'DOWNSTREAM_SERVICE_ERROR',
        ...error.extensions,
        serviceName: fetch.serviceName,
      };
      run.errors.push(
        new GraphQLError(error.message, { path, originalError: error.originalError ?? null, extensions }),
      );
    }
  }
}
