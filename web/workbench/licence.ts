import { recordLicence } from '../shared/origin';
import { tokens } from './highlight';

/** Fields with figures of other publishers. Each figure names its data set, and so its licence. */
const othersFigures = /\b(?:remittance\w*|migrantStock|immigrants|emigrants)\b/;

/**
 * Returns the licence of all that a document asks for. Null if it asks for figures of other publishers: each of their
 * data sets has a licence of its own, which the graph gives as `dataset { licence }`.
 */
export function licenceOf(query: string): string | null {
  const asksOthers = tokens(query, 'graphql').some(
    ([text, kind]) => kind === undefined && othersFigures.test(text),
  );
  return asksOthers ? null : recordLicence;
}
