import type { Knex } from 'knex';
import { andThen, type MaybePromise } from '../maybePromise';
import { prepareByShape, type Builder, type Store } from '../store/store';
import type { TextIndex } from '../store/table';
import type { Phrases } from './words';

/** The arguments of a search: the phrases, and the score and row of the result after which the page begins. */
export interface TextSearchArgs {
  readonly phrases: Phrases;
  readonly limit: number;
  readonly after: { readonly value: number; readonly key: number } | null;
}

/** The columns that every result has in addition to the columns stored in the index. */
export interface Finding {
  readonly rowid: number;
  /** The score of the result; lower is better. */
  readonly score: number;
  /** The words around the first match, with the marks of `marks.ts` in them. */
  readonly marked: string;
}

/**
 * A filter on the columns stored in the index. `shape` names the parts of the filter that are given. A statement is
 * cached per shape.
 */
export interface Narrowing<A> {
  readonly shape: (args: A) => string;
  readonly narrow: (query: Knex.QueryBuilder, builder: Builder<A>, args: A) => Knex.QueryBuilder;
}

/** A search of a text index. */
interface TextSearch<A, Kept> {
  /** Reads a page of results, best first. */
  page(args: A): MaybePromise<readonly (Kept & Finding)[]>;
  /** Counts the results over all pages. */
  count(args: A): MaybePromise<number>;
}

/**
 * The maximum number of results that are ranked. Ranking a result takes about a microsecond, within a single statement
 * that no deadline can interrupt. Words that occur in more records than this do not distinguish the records.
 */
const MAX_RANKED = 10_000;

/**
 * Prepares searches of a text index on one store. More than `mostRanked` results are returned unranked, in the order of
 * the index.
 */
export function textSearch<A extends TextSearchArgs, Kept extends object>(
  store: Store,
  textIndex: TextIndex<never>,
  { shape, narrow }: Narrowing<A>,
  mostRanked = MAX_RANKED,
): TextSearch<A, Kept> {
  const prepared = prepareByShape<A>(store);
  const { found, finish } = store.dialect.textIndex;
  const phrases = (args: A): Phrases => args.phrases;
  const isMany = (args: A): MaybePromise<boolean> => {
    const run = prepared(`many ${shape(args)}`, (builder) =>
      narrow(found(builder, textIndex, phrases, { withWords: false, ranked: false }), builder, args)
        .offset(mostRanked)
        .limit(1),
    );
    return andThen(run(args), (rows) => rows.length > 0);
  };
  const page = (args: A, ranked: boolean): MaybePromise<readonly (Kept & Finding)[]> => {
    const afterCursor = args.after !== null;
    const run = prepared<Kept & Finding>(`page ${shape(args)} ${afterCursor} ${ranked}`, (builder) => {
      const options = { withWords: true, ranked };
      const findings = narrow(found(builder, textIndex, phrases, options), builder, args);
      const order = ranked ? ['score', 'rowid'] : ['rowid'];
      const some = builder.knex.select('*').from(findings.as('found')).orderBy(order);
      if (afterCursor) {
        const place = { score: builder.bind(scoreOf), rowid: builder.bind(rowidOf) };
        if (ranked) some.whereRaw('(score, rowid) > (?, ?)', [place.score, place.rowid]);
        else some.whereRaw('rowid > ?', [place.rowid]);
      }
      return builder.limit(some, ({ limit }) => limit);
    });
    return andThen(run(args), (rows) => rows.map((row) => finish(textIndex, row, args.phrases)));
  };
  return {
    page: (args) => andThen(isMany(args), (many) => page(args, !many)),
    count(args) {
      const run = prepared<{ readonly count: number }>(`count ${shape(args)}`, (builder) =>
        builder.knex
          .count('* as count')
          .from(
            narrow(found(builder, textIndex, phrases, { withWords: false, ranked: false }), builder, args).as(
              'found',
            ),
          ),
      );
      return andThen(run(args), ([row]) => row?.count ?? 0);
    },
  };
}

const scoreOf = ({ after: place }: TextSearchArgs): number => place?.value ?? 0;
const rowidOf = ({ after: place }: TextSearchArgs): number => place?.key ?? 0;
