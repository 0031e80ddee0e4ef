/** Brings a checkout up to date before the command `mmd` runs: its bundle, and the pages if it will serve them. */
const cluster = require('node:cluster');
const { ensureCommand } = require('./build.cjs');
const { ensureWeb } = require('./buildWeb.cjs');

/** Builds what `mmd` needs for these arguments. */
async function upToDate(args) {
  // The primary process does it for its workers.
  if (!cluster.isPrimary) return;
  ensureCommand();
  if (servesPages(args)) await ensureWeb();
}

/** True if the command serves this graph with pages from this checkout; those in `MMD_WEB_DIR` are built elsewhere. */
function servesPages(args) {
  const [name] = args;
  const isServer =
    name === 'serve' || (name === 'gateway' && !args.some((word) => word.startsWith('--supergraph')));
  return isServer && !args.includes('--help') && !process.env.MMD_WEB_DIR;
}

module.exports = { upToDate };
