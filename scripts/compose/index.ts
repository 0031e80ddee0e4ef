import { plansFileOf } from '../../gateway/planner';
import { drifted, readCommitted, writeGenerated } from '../committed';
import { compareSchemas, formatChanges, type Changes } from './changes';
import { plansOf } from './plans';
import { composeSubgraphs } from './supergraph';

export { CompositionError } from './supergraph';
export { formatChanges };

/** The options of a composition. */
interface ComposeOptions {
  /** Write nothing; only report whether the committed schemas are those that composition makes. */
  readonly check: boolean;
  /** The git revision whose API schema the new one is compared with. */
  readonly against: string;
}

/** The result of {@link compose}. */
interface ComposeResult {
  /** The files that were written; with `check`, those that would have been. */
  readonly changed: readonly string[];
  /** The changes of the new schema for clients; null if the revision holds no API schema to compare with. */
  readonly changes: Changes | null;
}

const supergraphFile = 'schema/supergraph.graphql';
const apiFile = 'schema/api.graphql';

/**
 * Composes the subgraphs' schemas into `schema/supergraph.graphql` and `schema/api.graphql`, and plans the saved
 * operations over them into `schema/plans.json`.
 *
 * @throws CompositionError if they do not make one graph, or for a hint that is not allowed.
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
