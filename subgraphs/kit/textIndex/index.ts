export type { TextIndexDialect } from './dialect';
export * from './postgres';
export * from './search';
export * from './sqlite';
export * from './words';
