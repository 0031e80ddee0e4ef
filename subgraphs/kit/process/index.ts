export * from './hints';
export * from './queries';
export * from './resolvers';
export * from './schema';
export * from './tables';
