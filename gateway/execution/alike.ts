import type { GraphQLFormattedError } from 'graphql';

/**
 * Merges errors about a document that differ only in their places into one error with all places: an unknown directive
 * need not be reported at each of its uses.
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
