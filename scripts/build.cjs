/**
 * Bundles TypeScript of this repository into one CommonJS file, in about 100 ms. Packages stay outside the bundle,
 * GraphQL files become text. Types are not checked here (`npm run types` does that).
 *
 * Run by itself (`npm run build`, and `npm ci` through `prepare`) it builds the command `mmd`.
 */
const fs = require('node:fs');
const path = require('node:path');
const { isInstalled, withEsbuild } = require('./esbuild.cjs');

const root = path.resolve(__dirname, '..');

/** The bundles of the command `mmd`: itself, and the process that plans for it. */
const command = [
  { entry: 'cli/mmd.ts', bundle: 'dist/mmd.js' },
  { entry: 'gateway/planner/child.ts', bundle: 'dist/planner.js' },
];

/** Builds of the bundles of the command what is older than its sources. */
function ensureCommand() {
  command.forEach(ensureBuilt);
}

/** Builds `bundle` from `entry` where a source is newer than it; both are paths from the root of the repository. */
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
    // Last: a build is fresh only once its list of inputs stands beside it.
    [inputsOf(target), JSON.stringify({ started, inputs })],
  ];
  fs.mkdirSync(path.dirname(target), { recursive: true });
  for (const [file, contents] of files) writeAside(file, contents);
}

/** Bundles in memory. What does not build was told by esbuild, file and line; a stack of ours would only hide it. */
function bundled(options) {
  try {
    return withEsbuild((esbuild) => esbuild.buildSync(options));
  } catch {
    console.error(`${options.entryPoints[0]} could not be built.`);
    process.exit(1);
  }
}

/** Whether the bundle is there and no file that went into it changed, or went away, since its build began. */
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

/** Writes a file so that a process starting meanwhile sees the old one or the new one, never a part. */
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
  command.forEach(build);
}
