/** For `node --require`: a process that cannot load the planner's packages, and with `MMD_TEST_NO_FORK` starts no other. */
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
