import { readFileSync } from 'node:fs';

/** Thrown where the committed supergraph cannot be served: it is missing, or does not fit the edition. */
export class SupergraphError extends Error {
  override readonly name = 'SupergraphError';
}

/**
 * Reads the committed supergraph. There is no other source: composing at start would let two machines serve two
 * graphs.
 *
 * @throws SupergraphError that names the file when it cannot be read.
 */
export function readSupergraph(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SupergraphError(
      `The supergraph ${path} cannot be read (${reason}). Write it with \`mmd compose\`.`,
    );
  }
}
