import { pageSize, readCursor, writeCursor } from '../../kit/list';
import { andThen, type MaybePromise } from '../../kit/maybePromise';
import { siblingsOf, markSiblings } from '../../kit/store/siblings';
import { textFields } from '../../kit/text/localised';
import type { AtlasContext } from '../context';
import type { HitRow, SearchArgs } from '../queries/search';
import { phrasesIn } from '../queries/phrases';
import { emptyList } from './filters';
import { rangesIn, withMarks } from '../../kit/text';
import { readNode } from './node';

const ORDERED = { list: 'search', order: 'BEST_FIRST' };

interface Args {
  readonly query: string;
  readonly kinds?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A search: its statement's arguments, and the size of its page. */
interface Search {
  readonly args: SearchArgs;
  readonly size: number;
}

const isPlace = (score: unknown, row: string): boolean =>
  Number.isFinite(score) && Number.isSafeInteger(Number(row));

function open({ query, kinds, first, after: text }: Args): Search {
  const size = pageSize(first);
  if (kinds?.length === 0) {
    throw emptyList('kinds', 'kinds');
  }
  const cursor = text == null ? null : readCursor(text, ORDERED, isPlace);
  const place = cursor === null ? null : { value: Number(cursor.value), key: Number(cursor.key) };
  return { size, args: { phrases: phrasesIn(query), kinds: kinds ?? null, limit: size + 1, after: place } };
}

const cursorOf = ({ score, rowid }: HitRow): string =>
  writeCursor(ORDERED, { value: score, key: String(rowid) });

interface Page {
  readonly rows: readonly HitRow[];
  readonly more: boolean;
}

/** Reads the page once for all fields that need it. */
function page({ args, size }: Search, { loaders, queries }: AtlasContext): MaybePromise<Page> {
  return loaders.once(`search ${JSON.stringify(args)}`, () =>
    andThen(queries.search.page(args), (rows) => ({
      rows: markSiblings(rows.slice(0, size)),
      more: rows.length > size,
    })),
  );
}

/** Resolvers of the search. */
export const searchResolvers = {
  Query: { search: (_: unknown, args: Args) => open(args) },
  SearchConnection: {
    nodes: (search: Search, _: unknown, context: AtlasContext) =>
      andThen(page(search, context), ({ rows }) => rows),
    edges: (search: Search, _: unknown, context: AtlasContext) =>
      andThen(page(search, context), ({ rows }) => rows.map((node) => ({ node, cursor: cursorOf(node) }))),
    pageInfo: (search: Search, _: unknown, context: AtlasContext) =>
      andThen(page(search, context), ({ rows, more }) => ({
        hasNextPage: more,
        hasPreviousPage: search.args.after !== null,
        startCursor: rows[0] === undefined ? null : cursorOf(rows[0]),
        endCursor: rows.length === 0 ? null : cursorOf(rows.at(-1) as HitRow),
      })),
    totalCount: ({ args }: Search, _: unknown, { queries }: AtlasContext) => queries.search.count(args),
  },
  SearchHit: {
    snippet: ({ marked }: HitRow) => withMarks(marked, '«', '»'),
    excerpt: ({ marked }: HitRow) => withMarks(marked, '', ''),
    highlights: ({ marked }: HitRow) => rangesIn(marked),
    ...textFields('title'),
    node: (hit: HitRow, _: unknown, context: AtlasContext) =>
      readNode(
        hit.ref,
        context,
        undefined,
        siblingsOf(hit).map(({ ref }) => ref),
      ),
  },
};
