#!/usr/bin/env -S node --min-semi-space-size=4 --max-semi-space-size=8 --initial-old-space-size=64 --heap-growing-percent=30 --no-memory-reducer
/**
 * The command `mmd`. In a checkout, the code that it runs is first brought up to date. A package contains the built
 * code.
 */
const { existsSync } = require('node:fs');
const path = require('node:path');

const obstacle = obstacleHere();
if (obstacle === null) run();
else {
  console.error(`mmd: ${obstacle}`);
  process.exitCode = 1;
}

function run() {
  const tools = path.join(__dirname, '../scripts/upToDate.cjs');
  const ready = existsSync(tools) ? require(tools).upToDate(process.argv.slice(2)) : Promise.resolve();
  void ready.then(() => require('../dist/mmd.js'));
}

/** Returns the reason in one line if nothing can run here, or null. */
function obstacleHere() {
  const { node } = process.versions;
  const [major, minor] = node.split('.').map(Number);
  const tooOld = major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12);
  if (tooOld) return `Node ${node} is too old; mmd needs 20.19, 22.12 or later.`;
  try {
    require.resolve('commander');
    return null;
  } catch {
    return 'The packages are not installed; run `npm ci`.';
  }
}
