import { plansFileOf } from '../../gateway/planner';
import { drifted, readCommitted, writeGenerated } from '../committed';
import { compareSchemas, formatChanges, type Changes } from './changes';
import { plansOf } from './plans';
import { composeSubgraphs } from './supergraph';

export { CompositionError } from './supergraph';
export { formatChanges };

/** The options of a composition. */
interface ComposeOptions {
  /** True to write nothing and only report if the committed schemas differ from the composed ones. */
  readonly check: boolean;
  /** The git revision with whose API schema the new schema is compared. */
  readonly against: string;
}

/** The result of {@link compose}. */
interface ComposeResult {
  /** The files that were written, or with `check`, the files that would have been written. */
  readonly changed: readonly string[];
  /** The changes of the new schema for clients, or null if the revision contains no API schema to compare with. */
  readonly changes: Changes | null;
}

const supergraphFile = 'schema/supergraph.graphql';
const apiFile = 'schema/api.graphql';

/**
 * Composes the subgraphs' schemas into `schema/supergraph.graphql` and `schema/api.graphql`, and plans the saved
 * operations over the supergraph into `schema/plans.json`.
 *
 * @throws CompositionError if the schemas cannot be composed, or for a hint that is not allowed.
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
