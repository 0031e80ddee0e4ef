import { Composed, plannerOver, type Planner } from '../engine';
import type { Log } from '../log';
import { Planning, type PlanningConfig } from './planning';
import { NONE_STORED, type StoredPlans } from './stored';

export { PlannerFault } from './process';
export { plansFileOf, readStoredPlans, storedFile } from './stored';

/** Bounds of one search for a plan. Our ownership rules leave one way to almost every field, so both are generous. */
export const planning = { maxEvaluatedPlans: 100, pathsLimit: 200 };

/** What a planner is opened over. */
export interface PlannerOptions {
  readonly supergraphSdl: string;
  readonly config: PlanningConfig;
  readonly log: Log;
}

/** A planner that plans in a process of its own what it has no plan of. */
export interface PlannerBeside extends Planner {
  close(): void;
}

/** Opens a planner over a supergraph that was validated when it was composed. Its process is opened when it is first needed. */
export function openPlanner(options: PlannerOptions, stored: StoredPlans = NONE_STORED): PlannerBeside {
  return plannerBeside(options, planningOver(options, false), stored);
}

/** Opens a planner over any supergraph. Fails with the reason where it cannot be served. */
export async function openPlannerOfOthers(options: PlannerOptions): Promise<PlannerBeside> {
  const planning = planningOver(options, true);
  try {
    await planning.open();
    return plannerBeside(options, planning, NONE_STORED);
  } catch (error) {
    planning.close();
    throw error;
  }
}

function planningOver({ supergraphSdl, config, log }: PlannerOptions, validate: boolean): Planning {
  return new Planning({ open: { kind: 'open', supergraphSdl, validate, limits: planning }, config, log });
}

function plannerBeside(
  { supergraphSdl }: PlannerOptions,
  planning: Planning,
  stored: StoredPlans,
): PlannerBeside {
  const planner = plannerOver(new Composed(supergraphSdl), (operation, client) => {
    const known = stored.of(operation);
    return known === undefined ? planning.plan(operation, client) : known.plan;
  });
  return Object.assign(planner, { close: () => planning.close() });
}
