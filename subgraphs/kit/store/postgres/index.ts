export * from './database';
export * from './dialect';
export * from './errors';
export * from './store';
