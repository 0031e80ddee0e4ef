import { existsSync } from 'node:fs';

import { Command } from 'commander';
import { Failure, Misuse } from '../failure';

const needs =
  '`mmd compose` must run in the folder of a checkout that has all its packages; `npm ci` without --omit=dev installs them.';

/** `mmd compose`: composes the schemas of the subgraphs into the schema that is served. */
export const composeCommand = new Command('compose')
  .summary('compose the subgraphs into schema/')
  .description(
    'Composes the schemas of all subgraphs into schema/supergraph.graphql (what the gateway plans with) and ' +
      'schema/api.graphql (what clients see), plans the saved operations into schema/plans.json, and lists what ' +
      'changed for clients: breaking, dangerous or safe. ' +
      'It fails on composition errors and on hints that scripts/compose/hints.ts does not allow.',
  )
  .option('--check', 'write nothing; exit with 1 if the files in schema/ are not up to date')
  .option('--against <revision>', 'the git revision with whose API schema to compare', 'HEAD')
  .addHelpText('after', '\nExample:\n  $ mmd compose --check --against origin/main')
  .action(async ({ check = false, against }: { check?: boolean; against: string }, command: Command) => {
    const { compose, formatChanges } = await tools();
    const { changed, changes } = await compose({ check, against });
    if (changes === null && command.getOptionValueSource('against') === 'cli')
      throw new Misuse(`${against} is not a git revision with an API schema.`);
    const lines =
      changes === null ? [`${against} has no API schema to compare with.`] : formatChanges(changes);
    console.log(lines.join('\n'));
    if (check && changed.length > 0) {
      throw new Failure(
        `Not up to date: ${changed.join(', ')}. Run \`mmd compose\` and commit what it writes.`,
      );
    }
    console.log(
      changed.length > 0 ? `Written: ${changed.join(', ')}.` : 'The files in schema/ are up to date.',
    );
  });

/**
 * Imports the composition code, which exists only in a checkout. A package lacks the subgraphs' schemas and some of the
 * dependencies.
 */
async function tools(): Promise<typeof import('../../scripts/compose')> {
  if (!existsSync('subgraphs')) throw new Failure(needs);
  return import('../../scripts/compose/index.js').catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND' ? new Failure(needs) : error;
  });
}
