export { SNIPPET_WORDS, type TextIndexDialect } from './dialect';
export * from './marks';
export * from './postgres';
export * from './search';
export * from './sqlite';
export * from './words';
