import { plansFileOf } from '../../gateway/planner';
import { drifted, readCommitted, writeGenerated } from '../committed';
import { compareSchemas, formatChanges, type Changes } from './changes';
import { plansOf } from './plans';
import { composeSubgraphs } from './supergraph';

export { CompositionError } from './supergraph';
export { formatChanges };

/** How the graph is composed. */
export interface ComposeOptions {
  /** Write nothing; only tell whether the committed schemas are those that composition makes. */
  readonly check: boolean;
  /** The git revision with whose API schema the new one is compared. */
  readonly against: string;
}

/** What {@link compose} did. */
export interface ComposeResult {
  /** The files that were written; with `check`, those that would have been. */
  readonly changed: readonly string[];
  /** What the new schema means for clients; null where the revision holds no API schema to compare with. */
  readonly changes: Changes | null;
}

const supergraphFile = 'schema/supergraph.graphql';
const apiFile = 'schema/api.graphql';

/**
 * Composes the subgraphs' schemas into `schema/supergraph.graphql` and `schema/api.graphql`, and plans the saved operations
 * over them into `schema/plans.json`.
 *
 * @throws CompositionError where they do not make one graph, or with a hint that is not allowed.
 */
export async function compose({ check, against }: ComposeOptions): Promise<ComposeResult> {
  const { supergraph, api } = composeSubgraphs();
  const files = [
    { file: supergraphFile, content: supergraph },
    { file: apiFile, content: api },
    { file: plansFileOf(supergraphFile), content: plansOf(supergraph, 'schema/operations') },
  ];
  const before = readCommitted(against, apiFile);
  const changes = before === null ? null : await compareSchemas(before, api);
  return { changed: check ? drifted(files) : writeGenerated(files), changes };
}
