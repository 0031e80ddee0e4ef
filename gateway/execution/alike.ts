import type { GraphQLFormattedError } from 'graphql';

/**
 * Errors about a document, those that say the same told once, with all their places: a directive that nobody knows need not be
 * named for each of its uses.
 */
export function alikeTogether(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  const told = new Map<string, GraphQLFormattedError>();
  for (const error of errors) {
    const { message, path, extensions } = error;
    const key = JSON.stringify([message, path, extensions]);
    const alike = told.get(key);
    const locations = [...(alike?.locations ?? []), ...(error.locations ?? [])];
    told.set(key, locations.length === 0 ? error : { ...error, locations });
  }
  return [...told.values()];
}
