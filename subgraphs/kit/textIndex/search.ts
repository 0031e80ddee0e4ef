import type { Knex } from 'knex';
import { after, type MaybePromise } from '../maybe';
import { prepareByShape, type Builder, type Store } from '../store';
import type { TextIndex } from '../table';
import type { Phrases } from './words';

/** The arguments of a search: the phrases, and the score and row of the finding after which the page begins. */
export interface TextSearchArgs {
  readonly phrases: Phrases;
  readonly limit: number;
  readonly after: { readonly value: number; readonly key: number } | null;
}

/** The columns that every finding has in addition to those stored in the index. */
export interface Finding {
  readonly rowid: number;
  /** The lower, the better. */
  readonly score: number;
  /** The words around the first match, with the marks of `marks.ts` in them. */
  readonly marked: string;
}

/**
 * A filter on the columns stored in the index. `shape` names the parts that are filtered by; a statement is kept per
 * shape.
 */
export interface Narrowing<A> {
  readonly shape: (args: A) => string;
  readonly narrow: (query: Knex.QueryBuilder, builder: Builder<A>, args: A) => Knex.QueryBuilder;
}

/** A search of a text index. */
export interface TextSearch<A, Kept> {
  /** Reads a page of findings, best first. */
  page(args: A): MaybePromise<readonly (Kept & Finding)[]>;
  /** Counts the findings on all pages together. */
  count(args: A): MaybePromise<number>;
}

/** Prepares searches of a text index on one store. */
export function textSearch<A extends TextSearchArgs, Kept extends object>(
  store: Store,
  textIndex: TextIndex<never>,
  { shape, narrow }: Narrowing<A>,
): TextSearch<A, Kept> {
  const prepared = prepareByShape<A>(store);
  const { found, finish } = store.dialect.textIndex;
  const phrases = (args: A): Phrases => args.phrases;
  return {
    page(args) {
      const goesOn = args.after !== null;
      const run = prepared<Kept & Finding>(`page ${shape(args)} ${goesOn}`, (builder) => {
        const findings = narrow(found(builder, textIndex, phrases, { withWords: true }), builder, args);
        const page = builder.knex.select('*').from(findings.as('found'));
        if (goesOn) {
          page.whereRaw('(score, rowid) > (?, ?)', [
            builder.bind(({ after: place }) => place?.value ?? 0),
            builder.bind(({ after: place }) => place?.key ?? 0),
          ]);
        }
        return builder.limit(page.orderBy(['score', 'rowid']), ({ limit }) => limit);
      });
      return after(run(args), (rows) => rows.map((row) => finish(textIndex, row, args.phrases)));
    },
    count(args) {
      const run = prepared<{ readonly count: number }>(`count ${shape(args)}`, (builder) =>
        builder.knex
          .count('* as count')
          .from(narrow(found(builder, textIndex, phrases, { withWords: false }), builder, args).as('found')),
      );
      return after(run(args), ([row]) => row?.count ?? 0);
    },
  };
}
