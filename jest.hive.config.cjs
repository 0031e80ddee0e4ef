const base = require('./jest.config.cjs');

/** The graph on Hive Gateway: `npm run test:hive`, after `npm ci --prefix tests/hive --ignore-scripts`. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  roots: ['<rootDir>/tests/hive'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
};
