/** Runs a script of this folder that is written in TypeScript: `node scripts/run.cjs <name> [arguments]`. */
const { ensureBuilt, ensureCommand } = require('./build.cjs');

const [name, ...rest] = process.argv.slice(2);
if (name === undefined || !/^[A-Za-z]+$/.test(name)) {
  console.error('Usage: node scripts/run.cjs <name of a script> [arguments]');
  process.exit(1);
}
// The script may start the command `mmd`.
ensureCommand();
const bundle = ensureBuilt({ entry: `scripts/${name}.ts`, bundle: `dist/scripts/${name}.js` });
process.setSourceMapsEnabled(true);
process.argv = [process.execPath, bundle, ...rest];
require(bundle);
