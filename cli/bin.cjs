#!/usr/bin/env node
/** The command `mmd`: brings its bundle up to date where a source changed since, then runs it. */
const { command, ensureBuilt } = require('../scripts/build.cjs');

const bundle = ensureBuilt(command);
// Errors point to the TypeScript they come from.
process.setSourceMapsEnabled(true);
require(bundle);
