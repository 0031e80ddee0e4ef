import type { Hints } from '../kit/hints';
import { SNIPPET_WORDS } from '../kit/textIndex';
import { LARGEST_NETWORK } from './resolvers/network';

// With marks around it, and what stands between it and the next; no text has sixteen such words in a row.
const WORD_BYTES = 40;
const SNIPPET_BYTES = SNIPPET_WORDS * WORD_BYTES;
const CURSOR_BYTES = 200;

const cursors = ['Country', 'Meeting', 'Initiative', 'Organisation', 'Search'].map(
  (name) => `${name}Edge.cursor`,
);

/** What a search finds depends on its words. */
export const hints: Hints = {
  argumentValues: { 'Query.network.first': [LARGEST_NETWORK] },
  most: {
    'SearchHit.highlights': SNIPPET_WORDS,
    'SearchHit.snippet': SNIPPET_BYTES,
    'SearchHit.excerpt': SNIPPET_BYTES,
    'SearchEdge.cursor': CURSOR_BYTES,
  },
  like: {
    'SearchHit.title': [
      'Country.name',
      'Meeting.title',
      'Initiative.title',
      'Organisation.name',
      'ActionPlan.title',
    ],
    'PageInfo.startCursor': cursors,
    'PageInfo.endCursor': cursors,
  },
};
