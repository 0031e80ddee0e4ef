/** For `node --require`: simulates a process without a SQLite driver. */
const Module = require('node:module');

const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) =>
  resolve(/^better-sqlite3/.test(request) ? `no-${request}` : request, ...rest);
