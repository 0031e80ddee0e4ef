import { Composed, plannerOver, type Planner } from '../engine';
import type { Log } from '../logging';
import { Planning, type PlanningConfig } from './planning';
import { NONE_STORED, type StoredPlans } from './stored';

export { PlannerFault } from './process';
export { plansFileOf, readStoredPlans, storedFile } from './stored';

/**
 * Limits of one search for a plan. The ownership rules of this project's subgraphs leave one path to almost every
 * field, so both limits are generous.
 */
export const plannerLimits = { maxEvaluatedPlans: 100, pathsLimit: 200 };

/** The dependencies of a planner. */
export interface PlannerOptions {
  readonly supergraphSdl: string;
  readonly config: PlanningConfig;
  readonly log: Log;
}

/** A planner that uses stored plans and makes all other plans in a separate process. */
export interface PlannerBeside extends Planner {
  close(): void;
}

/**
 * Opens a planner for a supergraph that was validated when it was composed. The planner's process starts when it is
 * first needed.
 */
export function openPlanner(options: PlannerOptions, stored: StoredPlans = NONE_STORED): PlannerBeside {
  return plannerBeside(options, planningOver(options, false), stored);
}

/** Opens a planner for any supergraph. Fails with the reason if the supergraph cannot be served. */
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
  return new Planning({
    open: { kind: 'open', supergraphSdl, validate, limits: plannerLimits },
    config,
    log,
  });
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
