/**
 * Builds the pages into dist/web: runs Vite's builds of the pages and of the custom element, then compresses every file
 * once, so that the server never has to compress. The build is skipped if a hash shows that none of its inputs has
 * changed. A finished build is put in place as a whole, so that a server that starts meanwhile sees either the old or
 * the new build.
 *
 *   node scripts/buildWeb.cjs              builds; a failed build exits with 1
 *   node scripts/buildWeb.cjs --optional   the same, but only reports a failure: the graph also runs without its pages
 *   node scripts/buildWeb.cjs --out dir    builds into another folder
 */
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { promisify } = require('node:util');
const zlib = require('node:zlib');
const { manifest } = require('./pageDocuments.cjs');

const root = path.resolve(__dirname, '..');

/** The inputs of the pages. The build reads no other files. */
const inputs = [
  'web',
  'schema/operations',
  'schema/api.graphql',
  'package-lock.json',
  'scripts/buildWeb.cjs',
  'scripts/pageDocuments.cjs',
];

/** The builds, which run one after the other into the same folder. */
const configurations = ['web/vite.config.mts', 'web/element/vite.config.mts'];

/** The extensions of files that compression makes smaller. Images and woff2 fonts are already compressed. */
const compressible = new Set(['.css', '.js', '.json', '.svg', '.ttf', '.html']);

/** Brotli's best setting takes minutes for Monaco. This setting takes seconds, with results at most 3 % larger. */
const brotliQuality = { large: 9, small: 11, limit: 300_000 };

/** Hashes the names and contents of everything in `inputs`. */
function hashInputs() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => listFiles(path.join(root, input)))) {
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function listFiles(target) {
  if (!fs.statSync(target).isDirectory()) return [target];
  return fs
    .readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

const stampOf = (folder) => path.join(folder, '.inputs');

function isFresh(folder, hash) {
  try {
    return fs.readFileSync(stampOf(folder), 'utf8') === hash;
  } catch {
    return false;
  }
}

/**
 * Brings the pages up to date, and prints the steps that it took. Returns true if the pages are up to date.
 *
 * @param {{ out?: string }} [options] the folder to build into; dist/web by default
 */
async function buildWeb({ out = path.join(root, 'dist/web') } = {}) {
  const vite = findVite();
  if (vite === null) {
    console.error(notInstalled);
    return false;
  }
  const hash = hashInputs();
  if (isFresh(out, hash)) {
    console.log('The pages are up to date; nothing was built.');
    return true;
  }
  const started = Date.now();
  const aside = `${out}.${process.pid}.tmp`;
  try {
    for (const configuration of configurations) {
      const { status } = spawnSync(
        process.execPath,
        [vite, 'build', '-c', configuration, '--outDir', aside],
        {
          cwd: root,
          // Readers get React's production build, regardless of the builder's NODE_ENV (a test run sets `test`).
          env: { ...process.env, NODE_ENV: 'production' },
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      );
      if (status !== 0) return false;
    }
    if (!declareElement(path.join(aside, 'types'))) return false;
    // Bundlers need this file: in a CommonJS package, only the extension `.mjs` marks a file as a module.
    fs.copyFileSync(path.join(aside, 'playground/element.js'), path.join(aside, 'playground/element.mjs'));
    fs.writeFileSync(path.join(aside, 'documents.json'), JSON.stringify(manifest()));
    await compressAll(aside);
    fs.writeFileSync(stampOf(aside), hash);
    fs.rmSync(out, { recursive: true, force: true });
    fs.renameSync(aside, out);
  } finally {
    fs.rmSync(aside, { recursive: true, force: true });
  }
  console.log(`The pages were built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}

/**
 * Writes the type declarations of the custom element, for projects that import it from the package. Returns true if
 * that succeeded.
 */
function declareElement(folder) {
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const project = path.join(root, 'web/element');
  const { status } = spawnSync(process.execPath, [compiler, '-p', project, '--outDir', folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  // The compiler reads handwritten declarations but does not write them.
  if (status === 0) fs.copyFileSync(path.join(project, 'jsx.d.ts'), path.join(folder, 'element/jsx.d.ts'));
  return status === 0;
}

/**
 * Prepares the pages for a start. Builds them if they are missing, and prints a notice if they are older than their
 * sources. A server without pages reports that itself.
 */
async function ensureWeb() {
  if (findVite() === null) return;
  const out = path.join(root, 'dist/web');
  if (!fs.existsSync(out)) {
    console.error('The pages are built first, which takes some seconds.');
    await buildWeb().catch(tell);
  } else if (!isFresh(out, hashInputs())) {
    console.error('The pages are older than their sources; `npm run build:web` builds them anew.');
  }
}

/** Finds Vite's command. Returns null if the packages of the workspace are not installed. */
function findVite() {
  try {
    const found = require.resolve('vite/package.json', { paths: [path.join(root, 'web')] });
    return path.join(path.dirname(found), 'bin/vite.js');
  } catch {
    return null;
  }
}

const notBuilt =
  'The pages could not be built. The graph serves without them; `npm run build:web` tries again.';
const notInstalled =
  'The pages are not built: what builds them is not installed (`npm ci` without --omit=dev installs it). The graph serves without them.';

function tell(error) {
  console.error(error);
  return false;
}

/** Writes `.br` and `.gz` files beside each file that they make smaller, all in parallel on zlib's threads. */
async function compressAll(folder) {
  const files = listFiles(folder).filter((file) => compressible.has(path.extname(file)));
  await Promise.all(files.map(compress));
}

async function compress(file) {
  const bytes = fs.readFileSync(file);
  const quality = bytes.length > brotliQuality.limit ? brotliQuality.large : brotliQuality.small;
  const params = {
    [zlib.constants.BROTLI_PARAM_QUALITY]: quality,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const forms = {
    '.br': await promisify(zlib.brotliCompress)(bytes, { params }),
    '.gz': await promisify(zlib.gzip)(bytes, { level: 9 }),
  };
  for (const [ending, form] of Object.entries(forms)) {
    if (form.length < bytes.length) fs.writeFileSync(file + ending, form);
  }
}

module.exports = { buildWeb, ensureWeb, hashInputs };

if (require.main === module) {
  const out = process.argv.indexOf('--out');
  void buildWeb(out === -1 ? {} : { out: path.resolve(process.argv[out + 1]) })
    .catch(tell)
    .then((built) => {
      if (built) return;
      if (findVite() !== null) console.error(notBuilt);
      if (!process.argv.includes('--optional')) process.exitCode = 1;
    });
}
