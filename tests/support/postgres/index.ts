export * from './proxy';
export * from './server';
export * from './settings';
