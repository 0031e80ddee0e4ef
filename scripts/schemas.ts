import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A subgraph's schema, as it stands in the files of this repository. */
export interface SubgraphSchema {
  /** The subgraph's name, which is the name of its folder. */
  readonly name: string;
  /** The files of its schema; paths start at the root of the repository. */
  readonly files: readonly string[];
  /** The text of these files, joined. */
  readonly sdl: string;
}

/**
 * Reads the schemas of all subgraphs, by name: those of every folder in `subgraphs/` that holds a `schema.graphql`.
 * Each includes what all share; the owners of a component also include what only they share. Atlas does not: it
 * declares the same interfaces with the links that atlas alone answers.
 */
export function readSubgraphSchemas(): readonly SubgraphSchema[] {
  return readdirSync('subgraphs')
    .sort()
    .filter((name) => existsSync(join('subgraphs', name, 'schema.graphql')))
    .map((name) => {
      const shared = ['subgraphs/kit/schema/shared.graphql'];
      if (name !== 'atlas') shared.push('subgraphs/kit/schema/owner.graphql');
      const files = [...shared, `subgraphs/${name}/schema.graphql`];
      return { name, files, sdl: files.map((file) => readFileSync(file, 'utf8')).join('\n') };
    });
}
