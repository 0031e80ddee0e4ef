import { drifted, writeGenerated } from './committed';
import { generateDocuments } from './dashboard/documents';
import { generateShapes } from './dashboard/shapes';
import { generateResolverTypes } from './resolverTypes';

/**
 * Writes the types of every subgraph's resolvers and its whole schema, which are not committed. Also writes the
 * generated parts of the dashboard, which are committed: its typed documents and the shapes of its map. With `--check`,
 * only reports the committed parts that are stale. With `--types`, leaves out the committed parts.
 */
async function main(args: readonly string[]): Promise<number> {
  const types = writeGenerated(await generateResolverTypes());
  const committed = args.includes('--types') ? [] : [...(await generateDocuments()), generateShapes()];
  const check = args.includes('--check');
  const changed = check ? drifted(committed) : writeGenerated(committed);
  if (check && changed.length > 0) {
    console.error(
      `Not up to date: ${changed.join(', ')}. Run \`npm run generate\` and commit what it writes.`,
    );
    return 1;
  }
  const written = check ? types : [...types, ...changed];
  console.log(written.length > 0 ? `Written: ${written.join(', ')}.` : 'The generated files are up to date.');
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
