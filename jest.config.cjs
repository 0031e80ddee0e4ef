const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  // They need a browser (`npm run test:browser`), another engine (`test:hive`), an installation (`test:package`).
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/browser/',
    '<rootDir>/tests/hive/',
    '<rootDir>/tests/package/',
  ],
  globalSetup: '<rootDir>/tests/support/globalSetup.ts',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.ts',
  transform: {
    '\\.[cm]?ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
    '\\.graphql$': '<rootDir>/tests/support/graphqlTransform.cjs',
  },
  snapshotResolver: '<rootDir>/tests/support/snapshotResolver.cjs',
  moduleFileExtensions: ['ts', 'js', 'cjs', 'mjs', 'json', 'node'],
  modulePathIgnorePatterns: [
    '<rootDir>/dist/',
    '<rootDir>/editions-store/',
    '<rootDir>/tests/hive/node_modules/',
  ],
  // For what hangs: a machine that is busy with other things takes a minute for what takes seconds on a quiet one.
  testTimeout: 300_000,
  // Tests wait for servers and commands as much as they compute, so two cores carry two workers, in three fifths of the
  // time of one. Where there are more, half of them do: every worker opens databases and gateways of its own.
  maxWorkers: availableParallelism() <= 2 ? '100%' : '50%',
};
