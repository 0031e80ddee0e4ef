import type { Composed } from './composed';
import type { MaybePromise } from './maybePromise';
import type { PlanNode } from './plan';

/** Limits of one search for a plan. */
export interface PlanningLimits {
  readonly maxEvaluatedPlans: number;
  readonly pathsLimit: number;
}

/** The planner's messages for exceeding a limit; the planner has no error codes. */
export const plannerGaveUpPattern =
  /^(Too many options generated|Number of non-local selections exceeds|Exceeded maximum recursive selections)/;

/** Makes query plans over one supergraph. */
export interface Planner extends Pick<
  Composed,
  'apiSchema' | 'supergraphSchema' | 'fieldNames' | 'joins' | 'fixed'
> {
  /**
   * Plans an operation in its canonical form; returns undefined if there is nothing to fetch. Fetches hold their
   * operations only as strings.
   *
   * @param client the client that sent the operation, if planning is rationed among clients
   * @throws if the search exceeds a limit ({@link plannerGaveUpPattern}), or with `FIELD_UNREACHABLE` if the planner
   * cannot reach a field
   */
  plan(operation: string, client?: string): MaybePromise<PlanNode | undefined>;
}

/** Returns a planner over a supergraph, with all information about the supergraph that does not require planning. */
export function plannerOver<Plan extends Planner['plan']>(
  composed: Composed,
  plan: Plan,
): Planner & { readonly plan: Plan } {
  const { apiSchema, fieldNames, joins, fixed } = composed;
  return {
    apiSchema,
    fieldNames,
    joins,
    fixed,
    get supergraphSchema() {
      return composed.supergraphSchema;
    },
    plan,
  };
}
