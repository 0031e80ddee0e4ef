import type { Question } from '../execution/questions';
import type { GraphRequest } from '../execution/request';

// A point is about a tenth of a millisecond of one core.

/** The charge for any request, even a request answered from a cache or with 304. */
export const ofRequest = 1;

/**
 * Returns the charge for a request string not seen before, character for character: the string is parsed and its
 * variables are checked.
 */
export function ofText(text: string): number {
  return Math.floor(text.length / 500);
}

/** Returns the charge for running an operation. */
export function ofRun(question: Question): number {
  return 5 + Math.ceil(costOf(question) / 20);
}

/**
 * Returns the charge for parsing, validating and planning a document, or for looking up a document that is given only
 * by its hash.
 */
export function ofCheck({ query }: GraphRequest): number {
  return query === undefined ? 1 : 20 + Math.ceil(query.length / 20);
}

/** Returns the cost of an operation: the maximum number of objects in its response. */
export function costOf({ cost }: Question): number {
  return cost.objects;
}
