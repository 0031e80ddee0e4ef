export {
  Engine,
  operationIn,
  type Answer,
  type EngineCounts,
  type EngineOptions,
  type Prepared,
} from './engine';
export { openPlanner, type Planner, type PlanningLimits } from './planner';
export type { Send, Subgraph, SubgraphOperation } from './subgraph';
