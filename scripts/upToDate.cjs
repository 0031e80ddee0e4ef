/** Brings a checkout up to date before the command `mmd` runs: its bundle, and the pages where it will serve them. */
const cluster = require('node:cluster');
const { ensureCommand } = require('./build.cjs');
const { ensureWeb } = require('./buildWeb.cjs');

/** Builds what `mmd` with these arguments needs. */
async function upToDate(args) {
  // The primary does it for its workers.
  if (!cluster.isPrimary) return;
  ensureCommand();
  if (servesPages(args)) await ensureWeb();
}

/** Only a server of this graph has pages; those that are told to be elsewhere are someone else's to build. */
function servesPages(args) {
  const [name] = args;
  const isServer =
    name === 'serve' || (name === 'gateway' && !args.some((word) => word.startsWith('--supergraph')));
  return isServer && !args.includes('--help') && !process.env.MMD_WEB_DIR;
}

module.exports = { upToDate };
