import { finding, note, ok, type Finding } from './finding';

/**
 * Checks that this version of Node is one that is tested. With one that is too old, no command runs (`cli/bin.cjs`).
 */
export function checkNode(): Promise<Finding> {
  const { node } = process.versions;
  const isTested = Number.parseInt(node, 10) % 2 === 0;
  return finding('Node', () => (isTested ? ok(node) : note(`${node}; only even versions are tested.`)));
}

/** Checks that SQLite can be used, and says what installing it takes on this Node. */
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
