import type { Loaders } from '../loader';
import { after, type MaybePromise } from '../maybe';
import { askedOf, ROOT, type Asked, type ConnectionArgs, type List, type Page, type Reading } from './asked';
import type { Summary, Tie } from './spec';

/** Whose list it is: the tie to the parents, the parent, and the parents that will be asked for next. */
export interface Owner {
  readonly tie: Tie;
  readonly key: string;
  readonly others: () => Iterable<string>;
}

/**
 * A connection: a list of one parent, or at the root. Nothing is read before a field asks for it, and then for all
 * sibling parents in one statement. Fails with a fault where the arguments make no sense.
 */
export class Connection<Row extends object> {
  private readonly asked: Asked<Row>;

  constructor(
    private readonly loaders: Loaders,
    list: List<Row>,
    args: ConnectionArgs,
    private readonly owner: Owner | null = null,
  ) {
    this.asked = askedOf(list, owner?.tie ?? null, args);
  }

  /** The filter, empty where none was given. */
  get filter(): object {
    return this.asked.filter;
  }

  /** Whether the page begins after a cursor. */
  get goesOn(): boolean {
    return this.asked.goesOn;
  }

  /** The page asked for. */
  page(): MaybePromise<Page<Row>> {
    return this.read(this.asked.page);
  }

  /** How many rows the list has, on all pages together. */
  count(): MaybePromise<number> {
    return this.read(this.asked.count);
  }

  /** Rows worked out over the whole list, such as sums; they carry `parent` beside what the summary selects. */
  summary<R extends object>(summary: Summary): MaybePromise<readonly R[]> {
    return this.read(this.asked.summary<R>(summary));
  }

  /** The cursor of a row of this list. */
  cursorOf(row: Row): string {
    return this.asked.cursorOf(row);
  }

  private read<V>({ name, batch }: Reading<V>): MaybePromise<V> {
    return this.loaders.load(this.loaders.shared(name, batch), this.owner?.key ?? ROOT, this.owner?.others);
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
