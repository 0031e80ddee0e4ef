export * from './hints';
export * from './queries';
export * from './resolvers';
export * from './tables';
