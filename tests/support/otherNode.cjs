/** For `node --require`: makes the process report the Node version in MMD_TEST_NODE. */
Object.defineProperty(process, 'versions', {
  value: { ...process.versions, node: process.env.MMD_TEST_NODE },
});
