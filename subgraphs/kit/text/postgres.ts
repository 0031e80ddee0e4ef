import type { Row } from '../store/store';
import type { TextIndex } from '../store/table';
import type { TextIndexDialect } from './dialect';
import { snippetOf } from './snippet';
import { tokensOf, type Phrase, type Phrases } from './words';

const quoted = (name: string): string => `"${name}"`;
const text = 'text collate "C"';

// PostgreSQL labels words with one of four letters, and the ranking assigns a weight to each letter, with D first.
const LETTERS = ['A', 'B', 'C', 'D'] as const;
// Words of two columns must not be adjacent, or a phrase could match across the columns.
const GAP = 2;
// The last position that PostgreSQL can distinguish.
const LAST_POSITION = 16_383;

/** Assigns a letter to each searched column. The column with the greatest weight gets A. */
function lettersOf({ columns }: TextIndex<never>): ReadonlyMap<string, (typeof LETTERS)[number]> {
  const byWeight = Object.entries(columns).sort(([, one], [, other]) => other - one);
  if (byWeight.length > LETTERS.length)
    throw new Error(`A text index has up to ${LETTERS.length} columns on PostgreSQL.`);
  return new Map(byWeight.map(([column], position) => [column, LETTERS[position] ?? 'D']));
}

/** Formats the weights of D, C, B and A for PostgreSQL's ranking. The greatest weight is 1. */
function weightsOf({ columns }: TextIndex<never>): string {
  const greatest = Math.max(...Object.values(columns));
  const weights = Object.values(columns)
    .sort((one, other) => other - one)
    .map((weight) => weight / greatest);
  return `{${[3, 2, 1, 0].map((place) => weights[place] ?? 0).join(', ')}}`;
}

/** Formats a row's words with their positions in PostgreSQL's notation: `'mali':3B 'readmission':1B,9C`. */
function vectorOf(index: TextIndex<never>, row: Row): string {
  const letters = lettersOf(index);
  const places = new Map<string, string[]>();
  let position = 0;
  for (const column of Object.keys(index.columns)) {
    for (const { word } of tokensOf((row[column] ?? '') as string)) {
      position = Math.min(position + 1, LAST_POSITION);
      const place = `${position}${letters.get(column) ?? 'D'}`;
      const known = places.get(word);
      if (known === undefined) places.set(word, [place]);
      else known.push(place);
    }
    position += GAP;
  }
  return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ');
}

/** Formats a search for PostgreSQL. Any form of each phrase matches, and the last word typed may be a prefix. */
function queryOf(phrases: Phrases): string {
  const written = (phrase: Phrase): string => phrase.map((word) => `'${word}'`).join(' <-> ');
  return phrases
    .map(([asked, ...same], place) => {
      const maybeBegun = `${written(asked)}${place === phrases.length - 1 ? ':*' : ''}`;
      return `(${[maybeBegun, ...same.map(written)].join(' | ')})`;
    })
    .join(' & ');
}

/**
 * PostgreSQL's full-text index, a `tsvector`. The strings are split into words and folded here, because PostgreSQL's
 * dictionaries cannot handle two languages in one string or, without an extension, fold accents. Snippets are also cut
 * here.
 */
export const postgresTextIndex: TextIndexDialect = {
  create({ name, columns, kept }, schema) {
    const table = schema === undefined ? quoted(name) : `${quoted(schema)}.${quoted(name)}`;
    const all = [
      'rowid bigint primary key',
      ...Object.keys(columns).map((column) => `${quoted(column)} ${text} not null`),
      ...kept.map((column) => `${quoted(column)} ${text}`),
      'tokens tsvector not null',
    ];
    return [
      `create table ${table} (${all.join(', ')})`,
      `create index ${quoted(`${name}_tokens`)} on ${table} using gin (tokens)`,
    ];
  },
  stored: (index, row, position) => ({ rowid: position, ...row, tokens: vectorOf(index, row) }),
  found({ knex, bind }, index, read, { withWords, ranked }) {
    const query = bind((args) => queryOf(read(args)));
    const found = knex
      .select('rowid', ...index.kept)
      .select(
        ranked
          ? knex.raw(`-ts_rank('${weightsOf(index)}', tokens, ?::tsquery, 1)::float8 as score`, [query])
          : knex.raw('0::float8 as score'),
      )
      .from(index.name)
      .whereRaw('tokens @@ ?::tsquery', [query]);
    return withWords ? found.select(...Object.keys(index.columns)) : found;
  },
  finish(index, row, phrases) {
    const columns = row as Readonly<Record<string, unknown>>;
    const texts = Object.keys(index.columns).map((column) => String(columns[column]));
    return { ...row, marked: snippetOf(texts, phrases) };
  },
};
