import type { Context } from '../kit/context';
import type { Hints } from '../kit/hints';
import { andThen, type MaybePromise } from '../kit/maybePromise';
import { SNIPPET_WORDS } from '../kit/text';
import type { Queries } from './queries';
import { LARGEST_NETWORK } from './resolvers/network';

// The largest size of a word in bytes, including its marks and the gap to the next word. No document has sixteen such
// words in a row.
const WORD_BYTES = 40;
const SNIPPET_BYTES = SNIPPET_WORDS * WORD_BYTES;
const CURSOR_BYTES = 200;

const cursors = ['Country', 'Meeting', 'Initiative', 'Organisation', 'Search'].map(
  (name) => `${name}Edge.cursor`,
);

const sizes: Hints = {
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

/** Returns hints for the search (whose results depend on its words), for the largest network and for the filters. */
export function hints({ queries }: Context<Queries>): MaybePromise<Hints> {
  return andThen(queries.filterValues(), (all) => ({
    ...sizes,
    argumentValues: {
      'Query.network.first': [LARGEST_NETWORK],
      ...Object.fromEntries(all.map(({ part, values }) => [part, values])),
    },
  }));
}
