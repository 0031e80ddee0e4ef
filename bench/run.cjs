/**
 * Runs a command of the benchmark: `node bench/run.cjs <name> [arguments]`. First installs and builds everything that
 * the command needs.
 */
const { execFileSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');
const { ensureBuilt, ensureCommand } = require('../scripts/build.cjs');

const [name, ...rest] = process.argv.slice(2);
if (name === undefined || !existsSync(path.join(__dirname, 'commands', `${name}.ts`))) {
  console.error('Usage: node bench/run.cjs bench|check|scale|memory [arguments]');
  process.exit(1);
}
process.chdir(path.join(__dirname, '..'));
if (!existsSync('bench/node_modules'))
  execFileSync('npm', ['--prefix', 'bench', 'ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
ensureCommand();
const bundle = ensureBuilt({ entry: `bench/commands/${name}.ts`, bundle: `bench/dist/commands/${name}.js` });
process.setSourceMapsEnabled(true);
process.argv = [process.execPath, bundle, ...rest];
require(bundle);
