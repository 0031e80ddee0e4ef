import type { GraphRequest } from '../execution/request';
import { isObject } from './json';
import { badRequest } from './faults';

/**
 * Reads the request in a JSON object, which is a body or the result of {@link partsIn}. Fails with 400 if the object is
 * not a request.
 */
export function requestIn(value: unknown): GraphRequest {
  if (!isObject(value))
    throw badRequest('A request must be a JSON object such as {"query": "{ __typename }"}.');
  const { query, documentId, operationName, variables, extensions } = value;
  return {
    query: given(query, isDocument, '`query` must be the text of a document, in valid Unicode.'),
    documentId: given(documentId, isText, '`documentId` must be a string.'),
    // An empty name counts as missing, as the GraphQL-over-HTTP specification says of URLs.
    operationName: given(operationName, isText, '`operationName` must be a string.') || undefined,
    variables: given(
      variables,
      isObject,
      '`variables` must be an object, not JSON in a string or anything else.',
    ),
    extensions: given(
      extensions,
      isObject,
      '`extensions` must be an object, not JSON in a string or anything else.',
    ),
  };
}

/**
 * Reads the query string of a URL into the form of a body. Fails with 400 if a parameter occurs twice, or should be
 * JSON and is not.
 */
export function partsIn(search: string): Readonly<Record<string, unknown>> {
  const parameters = new URLSearchParams(search);
  const parts: Record<string, unknown> = {};
  for (const name of ['query', 'documentId', 'operationName', 'variables', 'extensions']) {
    const [text, ...more] = parameters.getAll(name);
    if (more.length > 0) throw badRequest(`The parameter \`${name}\` appears more than once.`);
    if (text !== undefined) parts[name] = name.endsWith('s') ? parsed(name, text) : text;
  }
  return parts;
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest(`The parameter \`${name}\` must be JSON.`);
  }
}

function given<T>(value: unknown, is: (value: unknown) => value is T, message: string): T | undefined {
  if (value === undefined || value === null) return undefined;
  if (!is(value)) throw badRequest(message);
  return value;
}

// A string with half a surrogate pair would have the same hash as other strings.
const isDocument = (value: unknown): value is string => typeof value === 'string' && value.isWellFormed();

const isText = (value: unknown): value is string => typeof value === 'string';
