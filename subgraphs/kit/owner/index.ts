export * from './data';
export * from './queries';
export * from './resolvers';
export * from './tables';
export * from './view';
