export * from './queries';
export * from './resolvers';
export * from './tables';
