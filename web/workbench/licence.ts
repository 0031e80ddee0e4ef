import { recordLicence } from '../shared/origin';
import { tokens } from './highlight';

/** Fields whose figures are others': each names the data set, and so the licence, that it was read from. */
const othersFigures = /\b(?:remittance\w*|migrantStock|immigrants|emigrants)\b/;

/**
 * The licence of all that a document asks for. Null where it asks for figures of others: each of their data sets has a
 * licence of its own, which the graph gives as `dataset { licence }`.
 */
export function licenceOf(query: string): string | null {
  const asksOthers = tokens(query, 'graphql').some(
    ([text, kind]) => kind === undefined && othersFigures.test(text),
  );
  return asksOthers ? null : recordLicence;
}
