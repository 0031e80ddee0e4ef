import makeKnex, { type Knex } from 'knex';

/** Members of knex's PostgreSQL compilers that its types do not declare. */
interface Order {
  readonly value: unknown;
  readonly direction?: string;
  readonly nulls?: 'first' | 'last';
}
interface QueryCompiler {
  _groupOrder(item: Order, type: 'group' | 'order'): string;
}
interface ColumnCompiler {
  varchar(): string;
  text(): string;
  json(): string;
  double(): string;
}
interface TableCompiler {
  formatter: { columnize(columns: string | readonly string[]): string };
  index(columns: string | readonly string[], ...more: readonly unknown[]): void;
}

const { constructor: Base } = makeKnex({ client: 'pg' }).client as { constructor: typeof Knex.Client };

// The three definitions below make a PostgreSQL table sort like a SQLite table: strings by their bytes, regardless of
// the database's own collation, and nulls before all other values. Lists, cursors and ties are then the same in both
// databases.

/**
 * Strings of any length, compared by their bytes; JSON stored as the string that was written; fractions as decimals,
 * which are read exactly as they were written.
 */
const types = {
  varchar: () => 'text collate "C"',
  text: () => 'text collate "C"',
  json: () => 'text',
  double: () => 'numeric',
};

function nullsFirst(item: Order, type: 'group' | 'order'): Order {
  if (type === 'group' || item.nulls !== undefined) return item;
  return { ...item, nulls: item.direction === 'desc' ? 'last' : 'first' };
}

/** Creates indexes with nulls first. An index serves an order only if both put nulls in the same place. */
function sortedLikeQueries(compiler: TableCompiler): TableCompiler {
  const index = compiler.index.bind(compiler);
  compiler.index = (...args) => {
    const { formatter } = compiler;
    compiler.formatter = Object.assign(Object.create(formatter) as typeof formatter, {
      columnize: (columns: string | readonly string[]) =>
        [columns]
          .flat()
          .map((column) => `${formatter.columnize(column)} nulls first`)
          .join(', '),
    });
    index(...args);
    compiler.formatter = formatter;
  };
  return compiler;
}

/** knex's PostgreSQL client, bound to one schema. */
class SchemaClient extends Base {
  override queryBuilder(): Knex.QueryBuilder {
    const query: Knex.QueryBuilder = super.queryBuilder();
    const { searchPath: schema } = this.config;
    return typeof schema === 'string' ? query.withSchema(schema) : query;
  }

  override queryCompiler(...args: [unknown]): unknown {
    const compiler = super.queryCompiler(...args) as QueryCompiler;
    const group = compiler._groupOrder.bind(compiler);
    compiler._groupOrder = (item, type) => group(nullsFirst(item, type), type);
    return compiler;
  }

  override columnCompiler(...args: [unknown, unknown]): unknown {
    return Object.assign(super.columnCompiler(...args) as ColumnCompiler, types);
  }

  override tableCompiler(...args: [unknown]): unknown {
    return sortedLikeQueries(super.tableCompiler(...args) as TableCompiler);
  }
}

/**
 * Returns knex for PostgreSQL, which builds SQL and never opens a connection. Tables without a schema belong to
 * `schema`.
 */
export function schemaKnex(schema?: string): Knex {
  return makeKnex({ client: SchemaClient, ...(schema !== undefined && { searchPath: schema }) });
}
