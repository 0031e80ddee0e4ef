import { ErrorCode } from '../errors';
import { Refusal } from '../errors/refusal';

/**
 * Refuses a document with more lines than twice the maximum number of tokens, before it is parsed: graphql-js counts
 * lines from the beginning of the document for each place that an error names.
 */
export function refuseManyLines(document: string, { maxTokens }: { readonly maxTokens: number }): void {
  const most = 2 * maxTokens;
  const ends = /\r\n|[\n\r]/g;
  for (let lines = 1; ends.exec(document) !== null; lines += 1) if (lines >= most) throw tooManyLines(most);
}

function tooManyLines(most: number): Refusal {
  const message = `The document has more than ${String(most)} lines. Remove empty lines and comments, or split it.`;
  return new Refusal(400, [{ message, extensions: { code: ErrorCode.TOO_MANY_TOKENS, limit: most } }]);
}
