export { Filter, type Condition, type Conditions } from './filter';
export * from './request';
export * from './connection';
export * from './cursor';
export * from './shape';
export * from './spec';
export * from './statements';
export { isTallied, tallied } from './tally';
