/** For `node --require`: a process in which no SQLite driver is installed. */
const Module = require('node:module');

const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) =>
  resolve(/^better-sqlite3/.test(request) ? `no-${request}` : request, ...rest);
