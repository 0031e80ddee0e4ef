import { fault } from '../../kit/schema/errors';
import { phrasesOf, type Phrases } from '../../kit/text';
import { withSynonyms } from './synonyms';

const LONGEST = 200;

/**
 * Splits a search into phrases for the index: every word must match, and the last may be only the beginning of a word.
 * A word with punctuation, such as the reference `T05-EUTF-SAH-ML-01`, becomes its parts in sequence. Synonyms match as
 * well. Throws `ARGUMENT_INVALID` if the text is too long or contains no word.
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
