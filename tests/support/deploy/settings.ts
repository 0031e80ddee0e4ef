import { readConfig, settingsTable, type Config } from '../../../gateway/config';
import { subgraphNames } from '../../../gateway/subgraphServer/names';
import { lastStage } from './image';

/**
 * Returns the configuration of a container of the image that is started with these variables. Fails if one is wrong or
 * is not a setting.
 */
export function configOf(environment: Readonly<Record<string, string>>): Config {
  const known = settingsTable.map(({ variable }) => variable);
  const strange = Object.keys(environment).filter((name) => !known.includes(name));
  if (strange.length > 0) throw new Error(`${strange.join(', ')} is no setting.`);
  const { NODE_ENV: _, ...image } = lastStage().environment;
  return readConfig({ ...image, ...environment });
}

/** Returns the hosts and ports at which a gateway reaches the subgraphs, by name. Fails if one is missing. */
export function placesOf({ subgraphs }: Pick<Config, 'subgraphs'>): Record<string, string> {
  expect([...subgraphs.keys()].sort()).toEqual([...subgraphNames].sort());
  for (const { pathname } of subgraphs.values()) expect(pathname).toBe('/graphql');
  return Object.fromEntries([...subgraphs].map(([name, { host }]) => [name, host]));
}

/**
 * Returns the number of connections to PostgreSQL that a process may hold with this many editions open, as documented
 * in docs/postgresql.md.
 */
export function connectionsOf(
  { databasePoolSize }: Pick<Config, 'databasePoolSize'>,
  editions: number,
): number {
  return editions * databasePoolSize + 2;
}
