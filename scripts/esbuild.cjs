/**
 * Provides esbuild. If only the production packages are installed, esbuild is fetched for the duration of the build.
 */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** Passes esbuild to `build`, and returns the result. */
function withEsbuild(build) {
  if (isInstalled()) return build(require('esbuild'));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mmd-esbuild-'));
  try {
    fetchInto(folder);
    return build(require(path.join(folder, 'node_modules/esbuild')));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns true if esbuild is among the installed packages. */
function isInstalled() {
  try {
    return require.resolve('esbuild') !== '';
  } catch {
    return false;
  }
}

/** Installs esbuild into a folder, in the version that the lock file names. */
function fetchInto(folder) {
  const lock = JSON.parse(fs.readFileSync(path.join(__dirname, '../package-lock.json'), 'utf8'));
  const wanted = `esbuild@${lock.packages['node_modules/esbuild'].version}`;
  console.error(`${wanted} is fetched to build the command, and not kept.`);
  const install = ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--silent'];
  const { status } = spawnSync('npm', [...install, '--prefix', folder, wanted], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    // On Windows, npm is a shell script.
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('It could not be fetched. `npm ci` installs it with the other packages for development.');
  throw new Error('No esbuild.');
}

module.exports = { isInstalled, withEsbuild };
