import { fault } from '../../kit/schema/errors';
import { phrasesOf, type Phrases } from '../../kit/text';
import { withSynonyms } from './synonyms';

const LONGEST = 200;

/**
 * Splits a search string into phrases for the index. Every word must match, and the last word may be a prefix. A word
 * with punctuation, such as the reference `T05-EUTF-SAH-ML-01`, becomes a sequence of its parts. Synonyms also match.
 * Throws `ARGUMENT_INVALID` if the string is too long or contains no word.
 */
export function phrasesIn(query: string): Phrases {
  if (query.length > LONGEST) {
    throw fault(
      'ARGUMENT_INVALID',
      `\`query\` accepts up to ${LONGEST} characters, but has ${query.length}.`,
      { argument: 'query' },
    );
  }
  const phrases = phrasesOf(query);
  if (phrases.length === 0) {
    throw fault('ARGUMENT_INVALID', '`query` must contain at least one word of letters or digits.', {
      argument: 'query',
    });
  }
  return withSynonyms(phrases);
}
