import type { GraphQLError } from 'graphql';
import { keysSelectedBy } from './selectedKeys';
import type { Budget } from './budget';
import { inSubgraphsTerms } from './fixedFields';
import type { CoercedVariables } from './given';
import { andThen, type MaybePromise } from './maybePromise';
import { merge, type IsConcrete } from './merge';
import { commonPlace, finder, type ResponsePath } from './paths';
import type { FetchNode, PlanNode } from './plan';
import type { Planner } from './planner';
import { report } from './report';
import { rewriter } from './rewrites';
import { parallel, sequence } from './steps';
import type { Send } from './subgraph';
import type { IsOfType } from './types';
import { fetchByNeeds } from './variants';

type Json = Record<string, unknown>;

/** The state of one run of a program. */
export interface ProgramRun {
  /** The merged results of the fetches so far. */
  readonly data: Json;
  readonly errors: GraphQLError[];
  /** True if a subgraph returned an error without a path. */
  unplaced: boolean;
  /** Places that are null because a subgraph returned nothing and reported why; they need no further error. */
  readonly explained: ResponsePath[];
  readonly given: CoercedVariables;
  /** Identifies the client's request: all fetches with the same object share a subgraph's context. */
  readonly request: object;
  readonly budget: Budget;
}

/** A compiled plan, or a part of one. */
export type Program = (run: ProgramRun) => MaybePromise<unknown>;

/** The dependencies of compiling a plan. */
export interface Compiling {
  readonly planner: Pick<Planner, 'joins' | 'fixed'>;
  readonly isOfType: IsOfType;
  readonly isConcrete: IsConcrete;
  /** Prepares a fetch's operation, at a place of the plan, for the subgraph that the fetch names. */
  readonly prepare: (fetch: FetchNode, path: readonly (string | number)[]) => Send;
}

/**
 * Compiles a plan.
 *
 * @throws if the plan holds an unsupported node (`Defer`).
 */
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
          : fetchByNeeds(fetch, compiling, path),
      );
      return fetches.length === 1 ? (fetches[0] as Program) : parallel(fetches);
    }
    case 'Defer':
      throw new Error('A plan with @defer is not run here.');
  }
}

function rootFetch(
  fetch: FetchNode,
  { prepare, isOfType, isConcrete }: Compiling,
  path: readonly (string | number)[],
): Program {
  const send = prepare(fetch, path);
  const find = finder(path);
  const rewrite = rewriter(fetch.outputRewrites, isOfType);
  const keys = keysSelectedBy(fetch.operationDocumentNode);
  return (run) => {
    run.budget.look();
    return andThen(send(run.given, run.request), ({ data, errors }) => {
      if (errors !== undefined) report(run, fetch, errors, (below) => [commonPlace(path).concat(below)]);
      if (data == null) {
        if (errors !== undefined) for (const key of keys) run.explained.push([...commonPlace(path), key]);
        return;
      }
      rewrite?.(data);
      for (const target of find(run.data, run.budget)) merge(target, data, isConcrete, run.budget);
    });
  };
}
