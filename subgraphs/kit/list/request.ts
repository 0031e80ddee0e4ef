import { fault } from '../schema/errors';
import type { LoaderDefinition } from '../store/loader';
import { andThen } from '../maybePromise';
import { markSiblings as tieSiblings } from '../store/siblings';
import type { Statement } from '../store/store';
import { readCursor, writeCursor, type Cursor, type Ordered } from './cursor';
import { filterShape } from './shape';
import type { ListArgs, ListSpec, Summary, Relation } from './spec';
import type { ListStatements, Scope } from './statements';

/** The arguments that every connection accepts. */
export interface ConnectionArgs {
  readonly filter?: object | null;
  readonly orderBy?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A list that can be paged and summed: its specification and its statements. */
export interface List<Row extends object> {
  readonly spec: Pick<ListSpec<never, never>, 'table' | 'key' | 'orders' | 'defaultOrder'>;
  readonly statements: ListStatements<Row>;
}

/** One page of a list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
}

type Batch<V> = LoaderDefinition<string, V>['batch'];

/** A value that is read for many parents at once. `name` must include everything that `batch` depends on. */
export interface BatchRead<V> {
  readonly name: string;
  readonly batch: () => Batch<V>;
}

/** The key that stands for the parent of a list at the root. */
export const ROOT = '';

const LARGEST_PAGE = 100;
const DEFAULT_PAGE = 20;

/** Checks `first` and returns the page size. Throws `PAGE_SIZE_INVALID` if it is out of range. */
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
 * A request for a list, independent of the parent: parents with the same request are read together. The constructor
 * throws a fault if the arguments make no sense.
 */
export class ListRequest<Row extends object> {
  private readonly size: number;
  private readonly order: string;
  private readonly cursor: Cursor | null;
  private readonly scope: Scope;
  /** The filter, or an empty object if none was given. */
  readonly filter: object;
  /** The page that the arguments request. */
  readonly page: BatchRead<Page<Row>>;
  /** The number of rows of the list, over all pages. */
  readonly count: BatchRead<number>;

  constructor(
    readonly list: List<Row>,
    readonly relation: Relation | null,
    args: ConnectionArgs,
  ) {
    this.size = pageSize(args.first);
    this.order = args.orderBy ?? list.spec.defaultOrder;
    this.cursor = args.after == null ? null : this.placeOf(args.after);
    this.filter = args.filter ?? {};
    this.scope = { relation, given: filterShape(this.filter) };
    this.page = this.reading(['page', this.order, args.first, args.after], () => this.pages());
    this.count = this.reading(['count'], () =>
      this.byParent(list.statements.count(this.scope), NO_PAGE, ([row]) => row?.count ?? 0),
    );
  }

  /** True if the page begins after a cursor. */
  get isAfterCursor(): boolean {
    return this.cursor !== null;
  }

  /**
   * Returns the batch read of a summary: rows computed over the whole list, such as sums. They have `parent` in
   * addition to the columns that the summary selects.
   */
  summary<R extends object>(summary: Summary): BatchRead<readonly R[]> {
    return this.reading(['summary', summary.name], () =>
      this.byParent(this.list.statements.summary<R>(this.scope, summary), NO_PAGE, (rows) => rows),
    );
  }

  /** Returns the cursor of a row of the list. */
  cursorOf(row: Row): string {
    const { orders, key } = this.list.spec;
    const columns = row as Record<string, string | number>;
    const column = orders[this.order]?.column ?? key;
    return writeCursor(this.ordered(), { value: columns[column] ?? '', key: String(columns[key]) });
  }

  private ordered(): Ordered {
    return { list: this.list.spec.table, order: this.order };
  }

  private placeOf(text: string): Cursor {
    const numeric = this.list.spec.orders[this.order]?.numeric === true;
    return readCursor(text, this.ordered(), numeric ? Number.isSafeInteger : undefined);
  }

  private reading<V>(what: readonly unknown[], batch: () => Batch<V>): BatchRead<V> {
    const { list, relation, filter } = this;
    return { name: JSON.stringify([list.spec.table, relation?.name, filter, ...what]), batch };
  }

  private pages(): Batch<Page<Row>> {
    const run = this.list.statements.page(this.scope, this.order, this.cursor !== null);
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
      andThen(run({ ...args, keys, filter }), (rows) => {
        const lists = new Map<string, R[]>(keys.map((key) => [key, []]));
        for (const row of tieSiblings(rows)) lists.get(row.parent ?? ROOT)?.push(row);
        return keys.map((key) => valueOf(lists.get(key) ?? []));
      });
  }
}

const NO_PAGE = { limit: 0, after: null } as const;

// The key is the arguments object, which siblings usually share, so siblings also share everything derived from it.
const known = new WeakMap<ConnectionArgs, ListRequest<object>>();

/**
 * Returns the {@link ListRequest} of a list and its arguments; the same arguments object always returns the same
 * request. Throws the faults of its constructor.
 */
export function listRequestFor<Row extends object>(
  list: List<Row>,
  relation: Relation | null,
  args: ConnectionArgs,
): ListRequest<Row> {
  const last = known.get(args);
  if (last?.list === list && last.relation?.name === relation?.name) return last as ListRequest<Row>;
  const request = new ListRequest(list, relation, args);
  known.set(args, request);
  return request;
}
