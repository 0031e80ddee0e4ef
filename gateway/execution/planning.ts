import { readFileSync } from 'node:fs';

/** Thrown if a supergraph cannot be served: it is missing, invalid, or does not match the configured addresses. */
export class SupergraphError extends Error {
  override readonly name: string = 'SupergraphError';
}

/** Thrown if there is no supergraph to read. */
export class SupergraphMissing extends SupergraphError {
  override readonly name = 'SupergraphMissing';
}

/** Thrown if an address was configured for a subgraph that the supergraph does not have. */
export class SubgraphUnknown extends SupergraphError {
  override readonly name = 'SubgraphUnknown';
}

/**
 * Reads the committed supergraph. There is no other source: composing at start-up could make two machines serve two
 * different graphs.
 *
 * @throws SupergraphMissing that names the file if the file cannot be read.
 */
export function readSupergraph(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SupergraphMissing(
      `Cannot read the supergraph ${path} (${reason}). Create it with \`mmd compose\`.`,
    );
  }
}
