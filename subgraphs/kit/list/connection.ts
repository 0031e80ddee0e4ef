import { fault } from '../errors';
import type { LoaderDefinition, Loaders } from '../loader';
import { after, type MaybePromise } from '../maybe';
import { tie as tieSiblings } from '../siblings';
import type { Statement } from '../store';
import { readCursor, writeCursor, type Cursor, type Ordered } from './cursor';
import { givenIn } from './shape';
import type { ListArgs, ListSpec, Summary, Tie } from './spec';
import type { ListStatements, Scope } from './statements';

/** The arguments that every connection takes. */
export interface ConnectionArgs {
  readonly filter?: object | null;
  readonly orderBy: string;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A list that can be paged and summed: its specification and its statements. */
export interface List<Row extends object> {
  readonly spec: Pick<ListSpec<never, never>, 'table' | 'key' | 'orders'>;
  readonly statements: ListStatements<Row>;
}

/** Whose list it is: the tie to the parents, the parent, and the parents that will be asked for next. */
export interface Owner {
  readonly tie: Tie;
  readonly key: string;
  readonly others: () => Iterable<string>;
}

/** One page. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
}

type Batch<V> = LoaderDefinition<string, V>['batch'];

const LARGEST_PAGE = 100;
const DEFAULT_PAGE = 20;
const ROOT = '';

/** `first`, checked. Fails with `PAGE_SIZE_INVALID` where it is out of range. */
export function pageSize(first: number | null | undefined, largest = LARGEST_PAGE): number {
  const size = first ?? DEFAULT_PAGE;
  if (size >= 1 && size <= largest) return size;
  throw fault(
    'PAGE_SIZE_INVALID',
    `\`first\` takes 1 to ${largest}; ${size} is out of range.${largest === LARGEST_PAGE ? ' A longer list is read page by page, with `after`.' : ''}`,
    { argument: 'first' },
  );
}

/**
 * A connection: a list of one parent, or at the root. Nothing is read before a field asks for it, and then for all
 * sibling parents in one statement. Fails with a fault where the arguments make no sense.
 */
export class Connection<Row extends object> {
  private readonly size: number;
  private readonly cursor: Cursor | null;
  /** The filter, empty where none was given. */
  readonly filter: object;
  private readonly scope: Scope;

  constructor(
    private readonly loaders: Loaders,
    private readonly list: List<Row>,
    private readonly args: ConnectionArgs,
    private readonly owner: Owner | null = null,
  ) {
    this.size = pageSize(args.first);
    this.cursor = args.after == null ? null : this.placeOf(args.after);
    this.filter = args.filter ?? {};
    this.scope = { tie: owner?.tie ?? null, given: givenIn(this.filter) };
  }

  /** Whether the page begins after a cursor. */
  get goesOn(): boolean {
    return this.cursor !== null;
  }

  /** The page asked for. */
  page(): MaybePromise<Page<Row>> {
    const { orderBy, first, after: cursor } = this.args;
    return this.load(['page', orderBy, first, cursor], () => this.pages());
  }

  /** How many rows the list has, on all pages together. */
  count(): MaybePromise<number> {
    return this.load(['count'], () =>
      this.byParent(
        this.list.statements.count(this.scope),
        { limit: 0, after: null },
        ([row]) => row?.count ?? 0,
      ),
    );
  }

  /** Rows worked out over the whole list, such as sums; they carry `parent` beside what the summary selects. */
  summary<R extends object>(summary: Summary): MaybePromise<readonly R[]> {
    return this.load(['summary', summary.name], () => {
      const run = this.list.statements.summary<R>(this.scope, summary);
      return this.byParent(run, { limit: 0, after: null }, (rows) => rows);
    });
  }

  /** The cursor of a row of this list. */
  cursorOf(row: Row): string {
    const { orders, key } = this.list.spec;
    const columns = row as Record<string, string | number>;
    const column = orders[this.args.orderBy]?.column ?? key;
    return writeCursor(this.ordered(), { value: columns[column] ?? '', key: String(columns[key]) });
  }

  private ordered(): Ordered {
    return { list: this.list.spec.table, order: this.args.orderBy };
  }

  private placeOf(text: string): Cursor {
    const { orderBy } = this.args;
    const numeric = this.list.spec.orders[orderBy]?.numeric === true;
    return readCursor(text, this.ordered(), numeric ? Number.isSafeInteger : undefined);
  }

  private pages(): Batch<Page<Row>> {
    const run = this.list.statements.page(this.scope, this.args.orderBy, this.cursor !== null);
    return this.byParent(run, { limit: this.size + 1, after: this.cursor }, (rows) => ({
      rows: rows.length > this.size ? rows.slice(0, this.size) : rows,
      hasNextPage: rows.length > this.size,
    }));
  }

  private byParent<R extends object, V>(
    run: Statement<ListArgs, R & { readonly parent?: string }>,
    args: Pick<ListArgs, 'limit' | 'after'>,
    valueOf: (rows: readonly R[]) => V,
  ): Batch<V> {
    const { filter } = this;
    return (keys) =>
      after(run({ ...args, keys, filter }), (rows) => {
        const lists = new Map<string, R[]>(keys.map((key) => [key, []]));
        for (const row of tieSiblings(rows)) lists.get(row.parent ?? ROOT)?.push(row);
        return keys.map((key) => valueOf(lists.get(key) ?? []));
      });
  }

  /** Lists with the same arguments share a loader, so that siblings are read together. */
  private load<V>(what: readonly unknown[], define: () => Batch<V>): MaybePromise<V> {
    const { table } = this.list.spec;
    const name = JSON.stringify([table, this.scope.tie?.name, this.filter, ...what]);
    return this.loaders.load(this.loaders.shared(name, define), this.owner?.key ?? ROOT, this.owner?.others);
  }
}

/** Resolvers of every connection type. An edge carries its connection along. */
export const connectionFields = {
  nodes: (connection: Connection<object>) => after(connection.page(), ({ rows }) => rows),
  edges: (connection: Connection<object>) =>
    after(connection.page(), ({ rows }) =>
      rows.map((node) => ({ node, cursor: connection.cursorOf(node), connection })),
    ),
  pageInfo: (connection: Connection<object>) =>
    after(connection.page(), ({ rows, hasNextPage }) => {
      const [first, last] = [rows[0], rows.at(-1)];
      return {
        hasNextPage,
        hasPreviousPage: connection.goesOn,
        startCursor: first === undefined ? null : connection.cursorOf(first),
        endCursor: last === undefined ? null : connection.cursorOf(last),
      };
    }),
  totalCount: (connection: Connection<object>) => connection.count(),
};
