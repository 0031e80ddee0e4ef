import { recordLicence } from '../shared/origin';
import { tokens } from './highlight';

/** Fields with figures of other publishers. Each figure names its dataset, and thereby its licence. */
const othersFigures = /\b(?:remittance\w*|migrantStock|immigrants|emigrants)\b/;

/**
 * Returns the licence of all data that a document requests. Null if the document requests figures of other publishers:
 * each of their datasets has its own licence, which the graph returns as `dataset { licence }`.
 */
export function licenceOf(query: string): string | null {
  const asksOthers = tokens(query, 'graphql').some(
    ([text, kind]) => kind === undefined && othersFigures.test(text),
  );
  return asksOthers ? null : recordLicence;
}
