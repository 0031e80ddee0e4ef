const base = require('./jest.config.cjs');

/** The pages in a real browser: `npm run test:browser`. It needs Chromium (`apt-get install chromium`). */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  roots: ['<rootDir>/tests/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/tests/browser/support/globalSetup.ts',
  // A browser keeps every core busy by itself.
  maxWorkers: 1,
};
