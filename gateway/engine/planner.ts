import type { Composed } from './composed';
import type { MaybePromise } from './maybe';
import type { PlanNode } from './plan';

/** Bounds of one search for a plan. */
export interface PlanningLimits {
  readonly maxEvaluatedPlans: number;
  readonly pathsLimit: number;
}

/** How the planner says that a search went over one of its limits: in words, because it has no codes. */
export const GAVE_UP =
  /^(Too many options generated|Number of non-local selections exceeds|Exceeded maximum recursive selections)/;

/** Makes query plans over one supergraph. */
export interface Planner extends Pick<
  Composed,
  'apiSchema' | 'supergraphSchema' | 'fieldNames' | 'joins' | 'fixed'
> {
  /**
   * The plan of an operation in its canonical form; undefined where nothing needs to be fetched. Its fetches have their
   * operations as texts alone. Fails where the search goes over a limit ({@link GAVE_UP}), and with `FIELD_UNREACHABLE` where
   * the planner itself says that there is no way.
   *
   * @param client whoever asks for it, where planning is shared out among clients
   */
  plan(operation: string, client?: string): MaybePromise<PlanNode | undefined>;
}

/** A planner over a supergraph, of which it tells what is known without planning. */
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
