import type { Question } from '../execution/questions';
import type { GraphRequest } from '../execution/request';

// A point is about a tenth of a millisecond of one core.

/** Any request, also one that is answered from what is kept, or with 304. */
export const ofRequest = 1;

/** The text of a request that did not come before, word for word: it is read, and its variables are looked at. */
export function ofText(text: string): number {
  return Math.floor(text.length / 500);
}

/** An answer that is worked out. */
export function ofRun(question: Question): number {
  return 5 + Math.ceil(costOf(question) / 20);
}

/** A document that is parsed, validated and planned; one that only a hash stands for has to be looked up. */
export function ofCheck({ query }: GraphRequest): number {
  return query === undefined ? 1 : 20 + Math.ceil(query.length / 20);
}

/** How dear a question is: the most objects that its answer may hold. */
export function costOf({ cost }: Question): number {
  return cost.objects;
}
