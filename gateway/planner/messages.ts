import type { PlanNode, PlanningLimits } from '../engine';

/** Has the planner's process open a supergraph. */
export interface Open {
  readonly kind: 'open';
  readonly supergraphSdl: string;
  /** Whether the supergraph is held against the rules of schemas. */
  readonly validate: boolean;
  readonly limits: PlanningLimits;
}

/** Has it plan an operation in its canonical form. */
export interface Plan {
  readonly kind: 'plan';
  readonly operation: string;
}

/** What the planner's process is told, one thing at a time. */
export type Task = Open | Plan;

/** What it answers. */
export type Done =
  | { readonly kind: 'opened' }
  | { readonly kind: 'planned'; readonly plan?: PlanNode | undefined }
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly extensions?: Readonly<Record<string, unknown>> | undefined;
    };
