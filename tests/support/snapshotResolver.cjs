const path = require('node:path');

// Each store has its own snapshots: an asynchronous store gathers into one statement what a synchronous one has already
// read.
const folder = process.env.MMD_TEST_STORE === 'postgres' ? '__snapshots__/postgres' : '__snapshots__';

module.exports = {
  resolveSnapshotPath: (test, extension) =>
    path.join(path.dirname(test), folder, path.basename(test) + extension),
  /** Accepts a snapshot of either store. */
  resolveTestPath: (snapshot, extension) =>
    snapshot.replace(/__snapshots__[\\/](postgres[\\/])?/, '').slice(0, -extension.length),
  testPathForConsistencyCheck: path.join('tests', 'one.test.ts'),
};
