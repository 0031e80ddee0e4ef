#!/usr/bin/env -S node --min-semi-space-size=4 --no-memory-reducer
/** The command `mmd`. In a checkout what it runs is first brought up to date; a package brings it along as it was packed. */
const { existsSync } = require('node:fs');
const path = require('node:path');

const tools = path.join(__dirname, '../scripts/upToDate.cjs');
const ready = existsSync(tools) ? require(tools).upToDate(process.argv.slice(2)) : Promise.resolve();
// Errors point to the TypeScript they come from.
process.setSourceMapsEnabled(true);
void ready.then(() => require('../dist/mmd.js'));
