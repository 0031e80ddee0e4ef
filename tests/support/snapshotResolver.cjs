const path = require('node:path');

// Each store has its own snapshots: one that answers later gathers what one that answers at once has asked already.
const folder = process.env.MMD_TEST_STORE === 'postgres' ? '__snapshots__/postgres' : '__snapshots__';

module.exports = {
  resolveSnapshotPath: (test, extension) =>
    path.join(path.dirname(test), folder, path.basename(test) + extension),
  /** Of a snapshot of either store. */
  resolveTestPath: (snapshot, extension) =>
    snapshot.replace(/__snapshots__[\\/](postgres[\\/])?/, '').slice(0, -extension.length),
  testPathForConsistencyCheck: path.join('tests', 'one.test.ts'),
};
