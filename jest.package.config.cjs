const base = require('./jest.config.cjs');

/** The package as it is installed from its file: `npm run test:package`. Takes a minute, for what npm fetches. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  roots: ['<rootDir>/tests/package'],
  testPathIgnorePatterns: ['/node_modules/'],
  // It brings its own command and its own edition.
  globalSetup: undefined,
  globalTeardown: undefined,
  maxWorkers: 1,
};
