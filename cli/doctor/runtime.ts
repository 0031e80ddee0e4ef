import { finding, note, ok, type Finding } from './finding';

/** Checks that this version of Node is tested. With a version that is too old, no command runs (`cli/bin.cjs`). */
export function checkNode(): Promise<Finding> {
  const { node } = process.versions;
  const isTested = Number.parseInt(node, 10) % 2 === 0;
  return finding('Node', () => (isTested ? ok(node) : note(`${node}; only even versions are tested.`)));
}

/** Checks that SQLite can be used, and reports the cost of its installation on this Node version. */
export function checkDriver(): Promise<Finding> {
  return finding('SQLite', async () => {
    const { sqliteVersion } = await import('../../editions/index.js');
    const version = sqliteVersion();
    const compiled = Number.parseInt(process.versions.node, 10) < 24;
    const cost =
      'if no prebuilt file can be fetched, installation compiles it, which takes about 90 s; Node 24 and later never need this';
    return ok(
      compiled ? `${version}; ${cost}` : `${version}; it comes with its package, so nothing is compiled`,
    );
  });
}
