import { fault, finding, note, ok, type Finding } from './finding';

/** The Node that runs this, and whether it is one that is tested. */
export function checkNode(): Promise<Finding> {
  const { node } = process.versions;
  const [major = 0, minor = 0] = node.split('.').map(Number);
  return finding('Node', () => {
    if (major < 20 || (major === 20 && minor < 19))
      return fault(`${node} is too old; 20.19 or later is needed.`);
    return major % 2 === 0 ? ok(node) : note(`${node}; only even versions are tested.`);
  });
}

/** Whether SQLite can be used, and what installing it costs on this Node. */
export function checkDriver(): Promise<Finding> {
  return finding('SQLite', async () => {
    const { sqliteVersion } = await import('../../editions/index.js');
    const version = sqliteVersion();
    const compiled = Number.parseInt(process.versions.node, 10) < 24;
    const cost =
      'where no prebuilt file can be fetched, installing compiles it, which takes about 90 s; not so from Node 24 on';
    return ok(compiled ? `${version}; ${cost}` : `${version}; its package brings it, nothing is compiled`);
  });
}
