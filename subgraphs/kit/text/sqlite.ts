import { SNIPPET_WORDS, type TextIndexDialect } from './dialect';
import { MATCH_BEGINS, MATCH_ENDS } from './marks';
import type { Phrase, Phrases } from './words';

const quoted = (name: string): string => `"${name}"`;

/** Formats a search for FTS5. Any form of each phrase matches, and the last word typed may be a prefix. */
function matchOf(phrases: Phrases): string {
  const written = (phrase: Phrase): string => `"${phrase.join(' ')}"`;
  return phrases
    .map(([asked, ...same], place) => {
      const maybeBegun = `${written(asked)}${place === phrases.length - 1 ? '*' : ''}`;
      return `(${[maybeBegun, ...same.map(written)].join(' OR ')})`;
    })
    .join(' AND ');
}

/** SQLite's full-text index, FTS5, which folds, ranks and cuts snippets by itself. */
export const sqliteTextIndex: TextIndexDialect = {
  create({ name, columns, kept }) {
    const all = [...Object.keys(columns).map(quoted), ...kept.map((column) => `${quoted(column)} unindexed`)];
    const options = [`tokenize = "unicode61 remove_diacritics 2"`, `prefix = '2 3 4'`];
    return [`create virtual table ${quoted(name)} using fts5(${[...all, ...options].join(', ')})`];
  },
  stored: (_index, row) => row,
  found({ knex, bind }, { name, columns, kept }, read, { withWords, ranked }) {
    const weights = Object.values(columns).join(', ');
    const query = knex
      .select('rowid', ...kept)
      .select(ranked ? knex.raw(`bm25(??, ${weights}) as score`, [name]) : knex.raw('0 as score'))
      .from(name)
      .whereRaw('?? match ?', [name, bind((args) => matchOf(read(args)))]);
    if (withWords) {
      const marked = `snippet(??, -1, '${MATCH_BEGINS}', '${MATCH_ENDS}', '…', ${SNIPPET_WORDS}) as marked`;
      query.select(knex.raw(marked, [name]));
    }
    return query;
  },
  finish: <R extends object>(_index: unknown, row: R) => row as R & { readonly marked: string },
};
