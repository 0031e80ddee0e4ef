import { GraphQLError } from 'graphql';
import { pathRenamer } from './aliases';
import type { ResponsePath } from './paths';
import type { FetchNode } from './plan';
import type { ProgramRun } from './program';

/** Adds a subgraph's errors to the errors of the run, each at its places in the response. */
export function report(
  run: ProgramRun,
  fetch: FetchNode,
  errors: readonly GraphQLError[],
  placesFor: (path: ResponsePath) => readonly ResponsePath[],
): void {
  const renamed = pathRenamer(fetch.outputRewrites);
  for (const error of errors) {
    run.unplaced ||= error.path === undefined;
    const found = error.path ?? [];
    for (const path of placesFor(renamed === null ? found : renamed(found))) {
      const extensions = {
        code: 'DOWNSTREAM_SERVICE_ERROR',
        ...error.extensions,
        serviceName: fetch.serviceName,
      };
      run.errors.push(
        new GraphQLError(error.message, { path, originalError: error.originalError ?? null, extensions }),
      );
    }
  }
}
