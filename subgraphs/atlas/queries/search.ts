import { prepareByShape, type Builder, type Store } from '../../kit/store';
import { searchIndex } from '../tables/search';

/** What is searched. */
export interface SearchArgs {
  /** The words, as the index wants them: see `matchOf`. */
  readonly match: string;
  readonly kinds?: readonly string[] | null;
  readonly limit: number;
  readonly after: { readonly value: number; readonly key: number } | null;
}

/** A finding. */
export interface HitRow {
  readonly rowid: number;
  /** The lower, the better. */
  readonly score: number;
  readonly kind: string;
  /** The record's global id. */
  readonly ref: string;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
  readonly snippet: string;
}

const weights = Object.values(searchIndex.columns).join(', ');
const SNIPPET_WORDS = 16;

/** The findings, scored; whoever selects from it sorts and pages. */
function found({ knex, bind, isOneOf }: Builder<SearchArgs>, byKind: boolean, withSnippet: boolean) {
  const query = knex
    .select('rowid', 'kind', 'ref', 'titleEn', 'titleFr')
    .select(knex.raw(`bm25(search, ${weights}) as score`))
    .from('search')
    .whereRaw('search match ?', [bind(({ match }) => match)]);
  if (withSnippet) query.select(knex.raw(`snippet(search, -1, '«', '»', '…', ${SNIPPET_WORDS}) as snippet`));
  return byKind ? query.where(isOneOf('kind', ({ kinds }) => kinds ?? [])) : query;
}

/** The statements of the search. */
export function searchQueries(store: Store) {
  const prepared = prepareByShape<SearchArgs>(store);
  return {
    searchPage: (args: SearchArgs) =>
      prepared<HitRow>(`page ${args.kinds != null} ${args.after !== null}`, (builder) => {
        const page = builder.knex.select('*').from(found(builder, args.kinds != null, true).as('found'));
        if (args.after !== null) {
          page.whereRaw('(score, rowid) > (?, ?)', [
            builder.bind(({ after }) => after?.value ?? 0),
            builder.bind(({ after }) => after?.key ?? 0),
          ]);
        }
        return builder.limit(page.orderBy(['score', 'rowid']), ({ limit }) => limit);
      })(args),
    searchCount: (args: SearchArgs) =>
      prepared<{ readonly count: number }>(`count ${args.kinds != null}`, (builder) =>
        builder.knex.count('* as count').from(found(builder, args.kinds != null, false).as('found')),
      )(args),
  };
}
