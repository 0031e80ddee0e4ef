import type { PlanNode, PlanningLimits } from '../engine';

/** The task to open a supergraph. */
export interface Open {
  readonly kind: 'open';
  readonly supergraphSdl: string;
  /** True to validate the supergraph against the rules of schemas. */
  readonly validate: boolean;
  readonly limits: PlanningLimits;
}

/** The task to plan an operation in its canonical form. */
export interface Plan {
  readonly kind: 'plan';
  readonly operation: string;
}

/** The tasks of the planner's process, sent one at a time. */
export type Task = Open | Plan;

/** The replies of the planner's process. */
export type Done =
  | { readonly kind: 'opened' }
  | { readonly kind: 'planned'; readonly plan?: PlanNode | undefined }
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly extensions?: Readonly<Record<string, unknown>> | undefined;
    };
