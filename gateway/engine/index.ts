export type { Answer } from './answer';
export { Engine, operationIn, type EngineCounts, type EngineOptions, type Prepared } from './engine';
export { Given } from './given';
export { compileOperation, type CompiledOperation } from './operation';
export { openPlanner, type Planner, type PlanningLimits } from './planner';
export { textOf } from './valueText';
export type { Send, Subgraph, SubgraphOperation } from './subgraph';
