import { createHash } from 'node:crypto';
import { subgraphs } from '../subgraphs';
import type { Dialect } from '../subgraphs/kit/store/dialect';
import type { SubgraphDefinition } from '../subgraphs/kit/subgraph';

/** The parts of a subgraph that its database is made from. */
export type Built<Data> = Pick<SubgraphDefinition<Data, never>, 'name' | 'tables' | 'textIndex'>;

/** All subgraphs, reduced to the parts that their databases are made from. */
export const builtSubgraphs = Object.values(subgraphs) as unknown as readonly Built<never>[];

/** Returns the SQL that creates a subgraph's tables, in `schema` if the database has schemas. */
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

/** Returns the names of the tables in a subgraph's database. */
export function tableNamesOf({ tables, textIndex }: Built<never>): readonly string[] {
  return [...tables, ...(textIndex === undefined ? [] : [textIndex])].map(({ name }) => name);
}

/** Computes a checksum of the tables' definitions. This software cannot read an edition with a different checksum. */
export function layoutChecksum(dialect: Dialect): string {
  const checksum = createHash('sha256');
  for (const subgraph of builtSubgraphs) {
    for (const sql of layoutOf(subgraph, dialect)) checksum.update(`${subgraph.name}: ${sql}\n`);
  }
  return checksum.digest('hex');
}
