/**
 * For `node --require`: makes the planner's packages fail to load, and with `MMD_TEST_NO_FORK` makes `fork` fail.
 */
const childProcess = require('node:child_process');
const Module = require('node:module');

const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => {
  if (/^@apollo\/query-(planner|graphs)$/.test(request))
    throw new Error(`${request} is not to be loaded here.`);
  return resolve(request, ...rest);
};
if (process.env.MMD_TEST_NO_FORK)
  childProcess.fork = () => {
    throw new Error('No process is to be started.');
  };
