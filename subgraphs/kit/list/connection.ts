import type { Loaders } from '../store/loader';
import { andThen, type MaybePromise } from '../maybePromise';
import {
  listRequestFor,
  ROOT,
  type ListRequest,
  type ConnectionArgs,
  type List,
  type Page,
  type BatchRead,
} from './request';
import type { Summary, Relation } from './spec';

/**
 * The owner of a list: its relation to the list, its key, and the keys of the parents whose lists will be read next.
 */
interface Owner {
  readonly relation: Relation;
  readonly key: string;
  readonly others: () => Iterable<string>;
}

/**
 * A connection: the list of a parent, or a list at the root. It reads nothing until a field needs it, and then reads
 * for all sibling parents in a single statement. The constructor throws a fault if the arguments make no sense.
 */
export class Connection<Row extends object> {
  private readonly request: ListRequest<Row>;

  constructor(
    private readonly loaders: Loaders,
    list: List<Row>,
    args: ConnectionArgs,
    private readonly owner: Owner | null = null,
  ) {
    this.request = listRequestFor(list, owner?.relation ?? null, args);
  }

  /** The filter, or an empty object if none was given. */
  get filter(): object {
    return this.request.filter;
  }

  /** True if the page begins after a cursor. */
  get isAfterCursor(): boolean {
    return this.request.isAfterCursor;
  }

  /** Reads the page that the arguments request. */
  page(): MaybePromise<Page<Row>> {
    return this.read(this.request.page);
  }

  /** Counts the rows of the list, over all pages. */
  count(): MaybePromise<number> {
    return this.read(this.request.count);
  }

  /**
   * Reads rows computed over the whole list, such as sums. They have `parent` in addition to the columns that the
   * summary selects.
   */
  summary<R extends object>(summary: Summary): MaybePromise<readonly R[]> {
    return this.read(this.request.summary<R>(summary));
  }

  /** Returns the cursor of a row of this list. */
  cursorOf(row: Row): string {
    return this.request.cursorOf(row);
  }

  private read<V>({ name, batch }: BatchRead<V>): MaybePromise<V> {
    return this.loaders.load(this.loaders.shared(name, batch), this.owner?.key ?? ROOT, this.owner?.others);
  }
}

/** Resolvers of every connection type. An edge refers to its connection. */
export const connectionFields = {
  nodes: (connection: Connection<object>) => andThen(connection.page(), ({ rows }) => rows),
  edges: (connection: Connection<object>) =>
    andThen(connection.page(), ({ rows }) =>
      rows.map((node) => ({ node, cursor: connection.cursorOf(node), connection })),
    ),
  pageInfo: (connection: Connection<object>) =>
    andThen(connection.page(), ({ rows, hasNextPage }) => {
      const [first, last] = [rows[0], rows.at(-1)];
      return {
        hasNextPage,
        hasPreviousPage: connection.isAfterCursor,
        startCursor: first === undefined ? null : connection.cursorOf(first),
        endCursor: last === undefined ? null : connection.cursorOf(last),
      };
    }),
  totalCount: (connection: Connection<object>) => connection.count(),
};
