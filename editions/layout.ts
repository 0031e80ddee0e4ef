import { createHash } from 'node:crypto';
import { subgraphs } from '../subgraphs';
import type { Dialect } from '../subgraphs/kit/dialect';
import type { Subgraph } from '../subgraphs/kit/subgraph';

/** What of a subgraph its database is made from. */
export type Built<Data> = Pick<Subgraph<Data, never>, 'name' | 'tables' | 'textIndex'>;

/** Every subgraph, by the part that its database is made from. */
export const builtSubgraphs = Object.values(subgraphs) as unknown as readonly Built<never>[];

/** The SQL that makes a subgraph's tables, in `schema` where the database has schemas. */
export function layoutOf(
  { tables, textIndex }: Built<never>,
  dialect: Dialect,
  schema?: string,
): readonly string[] {
  const knex = dialect.builder();
  const made = tables.flatMap(({ name, create }) =>
    (schema === undefined ? knex.schema : knex.schema.withSchema(schema))
      .createTable(name, create)
      .toSQL()
      .map(({ sql }: { sql: string }) => sql),
  );
  return [...made, ...(textIndex === undefined ? [] : dialect.textIndex.create(textIndex, schema))];
}

/** The names of the tables that a subgraph's database has. */
export function tableNamesOf({ tables, textIndex }: Built<never>): readonly string[] {
  return [...tables, ...(textIndex === undefined ? [] : [textIndex])].map(({ name }) => name);
}

/** A checksum over how this software makes its tables: editions made otherwise cannot be read by it. */
export function layoutChecksum(dialect: Dialect): string {
  const checksum = createHash('sha256');
  for (const subgraph of builtSubgraphs) {
    for (const sql of layoutOf(subgraph, dialect)) checksum.update(`${subgraph.name}: ${sql}\n`);
  }
  return checksum.digest('hex');
}
