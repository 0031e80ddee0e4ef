import { fault } from '../../kit/errors';
import { phrasesOf, type Phrases } from '../../kit/textIndex';
import { withSynonyms } from './synonyms';

const LONGEST = 200;

/**
 * What the index is asked for: every word must be found, and the last may be a beginning. A word with signs in it, such
 * as the reference `T05-EUTF-SAH-ML-01`, is looked for as its parts in a row. Words that mean the same are as good. Fails with `ARGUMENT_INVALID` where there
 * is nothing to look for.
 */
export function phrasesIn(query: string): Phrases {
  if (query.length > LONGEST) {
    throw fault(
      'ARGUMENT_INVALID',
      `\`query\` takes up to ${LONGEST} characters; ${query.length} were given.`,
      { argument: 'query' },
    );
  }
  const phrases = phrasesOf(query);
  if (phrases.length === 0) {
    throw fault('ARGUMENT_INVALID', '`query` takes at least one word of letters or digits; none was given.', {
      argument: 'query',
    });
  }
  return withSynonyms(phrases);
}
