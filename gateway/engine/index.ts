export type { Answer } from './answer';
export { Budget, Ended, type EndReason, type Waiting } from './budget';
export { Engine, operationIn, type EngineCounts, type EngineOptions, type Prepared } from './engine';
export { Given } from './given';
export { coerceVariables } from './inputs';
export { compileOperation, type CompiledOperation } from './operation';
export { openPlanner, type Planner, type PlanningLimits } from './planner';
export { textOf } from './valueText';
export type { Send, Subgraph, SubgraphOperation } from './subgraph';
