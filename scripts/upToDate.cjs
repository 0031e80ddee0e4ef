/** Brings a checkout up to date before the command `mmd` runs: its bundle, and its pages if the command serves them. */
const cluster = require('node:cluster');
const { ensureCommand } = require('./build.cjs');
const { ensureWeb } = require('./buildWeb.cjs');

/** Builds everything that `mmd` needs for these arguments. */
async function upToDate(args) {
  // The primary process builds for its workers.
  if (!cluster.isPrimary) return;
  ensureCommand();
  if (servesPages(args)) await ensureWeb();
}

/**
 * Returns true if the command serves this graph with pages from this checkout. Pages in `MMD_WEB_DIR` are built
 * separately.
 */
function servesPages(args) {
  const [name] = args;
  const isServer =
    name === 'serve' || (name === 'gateway' && !args.some((word) => word.startsWith('--supergraph')));
  return isServer && !args.includes('--help') && !process.env.MMD_WEB_DIR;
}

module.exports = { upToDate };
