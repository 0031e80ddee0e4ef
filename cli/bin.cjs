#!/usr/bin/env -S node --min-semi-space-size=4 --no-memory-reducer
/** The command `mmd`: brings its bundle up to date where a source changed since, then runs it. */
const cluster = require('node:cluster');
const { command, ensureBuilt } = require('../scripts/build.cjs');
const { ensureWeb } = require('../scripts/buildWeb.cjs');

const bundle = ensureBuilt(command);
// Errors point to the TypeScript they come from.
process.setSourceMapsEnabled(true);
// Only a server of this graph has pages, and its primary builds them for all workers; where they were told to be elsewhere, they are someone else's to build.
const servesPages =
  cluster.isPrimary &&
  (process.argv[2] === 'serve' ||
    (process.argv[2] === 'gateway' && !process.argv.some((word) => word.startsWith('--supergraph')))) &&
  !process.argv.includes('--help') &&
  !process.env.MMD_WEB_DIR;
const pages = servesPages ? ensureWeb() : Promise.resolve();
void pages.then(() => require(bundle));
