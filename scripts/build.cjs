/**
 * Bundles TypeScript files of this repository into one CommonJS file, in about 100 ms. Packages stay outside the
 * bundle, and GraphQL files become strings. Types are not checked here (`npm run types` checks them).
 *
 * Run directly (`npm run build`, and `npm ci` through `prepare`), the script builds the command `mmd`.
 */
const fs = require('node:fs');
const path = require('node:path');
const { isInstalled, withEsbuild } = require('./esbuild.cjs');
const { writeSubgraphLists } = require('./subgraphLists.cjs');

const root = path.resolve(__dirname, '..');

/** The bundles of the command `mmd`: the command itself, and the process that plans operations for it. */
const command = [
  { entry: 'cli/mmd.ts', bundle: 'dist/mmd.js' },
  { entry: 'gateway/planner/child.ts', bundle: 'dist/planner.js' },
];

/** Builds the bundles of the command that are older than their sources. */
function ensureCommand() {
  writeSubgraphLists();
  command.forEach(ensureBuilt);
}

/**
 * Builds `bundle` from `entry` if a source is newer. Both paths are relative to the root of the repository. Returns the
 * bundle's file.
 */
function ensureBuilt({ entry, bundle }) {
  const target = path.join(root, bundle);
  if (isFresh(bundle)) return target;
  if (isInstalled() || !fs.existsSync(target)) build({ entry, bundle });
  else console.error(`${bundle} is older than its sources; \`npm run build\` builds it anew.`);
  return target;
}

function build({ entry, bundle }) {
  const target = path.join(root, bundle);
  const started = Date.now();
  const result = bundled({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: target,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    loader: { '.graphql': 'text' },
    sourcemap: 'linked',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const inputs = [...Object.keys(result.metafile.inputs), 'scripts/build.cjs'];
  const files = [
    ...result.outputFiles.map(({ path: file, contents }) => [file, contents]),
    // The list of inputs is written last, because a bundle counts as fresh only if its list of inputs exists.
    [inputsOf(target), JSON.stringify({ started, inputs })],
  ];
  fs.mkdirSync(path.dirname(target), { recursive: true });
  for (const [file, contents] of files) writeAside(file, contents);
}

/**
 * Bundles in memory. If bundling fails, esbuild has already printed the file and line, which a stack trace would only
 * hide.
 */
function bundled(options) {
  try {
    return withEsbuild((esbuild) => esbuild.buildSync(options));
  } catch {
    console.error(`${options.entryPoints[0]} could not be built.`);
    process.exit(1);
  }
}

/** Returns true if the bundle exists and none of its inputs has been changed or deleted since its build began. */
function isFresh(bundle) {
  const target = path.join(root, bundle);
  try {
    const { started, inputs } = JSON.parse(fs.readFileSync(inputsOf(target), 'utf8'));
    const changed = (file) => fs.statSync(path.join(root, file)).mtimeMs >= started;
    return fs.existsSync(target) && !inputs.some(changed);
  } catch {
    return false;
  }
}

/** Writes a file so that a process that starts meanwhile sees either the old or the new file, never a part of it. */
function writeAside(file, contents) {
  const aside = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(aside, contents);
  fs.renameSync(aside, file);
}

function inputsOf(target) {
  return `${target}.inputs.json`;
}

module.exports = { ensureBuilt, ensureCommand };

if (require.main === module) {
  writeSubgraphLists();
  command.forEach(build);
}
