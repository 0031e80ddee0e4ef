/** For `node --require`: a process that takes itself for the Node whose version MMD_TEST_NODE names. */
Object.defineProperty(process, 'versions', {
  value: { ...process.versions, node: process.env.MMD_TEST_NODE },
});
