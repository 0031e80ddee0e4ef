/** Preloaded by tests (`node --require`): the process writes the files that it has loaded to stderr when it ends. */
process.once('exit', () => {
  process.stderr.write(`Loaded ${JSON.stringify(Object.keys(require.cache))}\n`);
});
