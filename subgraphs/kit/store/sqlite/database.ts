import { createRequire } from 'node:module';
import type { Database, Options } from 'better-sqlite3';

type Driver = new (file: string, options?: Options) => Database;

/** Options for opening a database. */
interface OpenOptions {
  /**
   * True to open the database for reading only, in which case the file must exist. Otherwise a missing file is created.
   */
  readonly readonly: boolean;
}

const requireHere = createRequire(__filename);
const node = process.versions.node;
const major = Number.parseInt(node, 10);

/**
 * The packages that may work on this Node version, best first. `better-sqlite3` 12 is the fastest on Node 20 and 22 but
 * aborts the process on 24. Version 13, installed under a second name, crashes on 20, is somewhat slower on 22 and
 * works from 24 on. npm installs the first package that suits the running Node (CONTRIBUTING.md, Packages).
 */
const candidates: readonly string[] =
  major >= 24
    ? ['better-sqlite3-node24']
    : major >= 22
      ? ['better-sqlite3', 'better-sqlite3-node24']
      : ['better-sqlite3'];

let loaded: Driver | undefined;

/**
 * Opens the SQLite database in `file` with the driver that works on the running Node.
 *
 * @throws Error if no driver can be loaded (the message names the remedy), or if SQLite cannot open the file. SQLite
 * reads a file only when it is first queried, so a file that is not a database fails with the first statement.
 */
export function openDatabase(file: string, { readonly }: OpenOptions): Database {
  loaded ??= loadDriver(candidates);
  return new loaded(file, { readonly, fileMustExist: readonly });
}

/**
 * Returns the first of `packages` that loads, including its native part.
 *
 * @throws Error that names this Node version, every package tried with the reason of its failure, and the remedy.
 */
export function loadDriver(packages: readonly string[]): Driver {
  const reasons: string[] = [];
  for (const name of packages) {
    try {
      const driver = requireHere(name) as Driver;
      // The native part is loaded when the first database is opened, not with the module.
      new driver(':memory:').close();
      return driver;
    } catch (error) {
      reasons.push(`  ${name}: ${firstLine(error)}`);
    }
  }
  throw new Error(
    [
      `No SQLite driver works on Node ${node} (${process.platform} ${process.arch}). Tried:`,
      ...reasons,
      'Run `npm ci` again with the same version of Node, and do not omit optional dependencies. On Node 20 and 22, npm compiles',
      'the driver if it cannot fetch a prebuilt file; this needs Python 3, make and a C++ compiler, and npm must',
      'be allowed to run its script (`npm install-scripts approve better-sqlite3 && npm rebuild better-sqlite3`). On Node 24',
      'and later, nothing is compiled.',
    ].join('\n'),
  );
}

function firstLine(error: unknown): string {
  return String(error)
    .replace(/^Error: /, '')
    .split('\n', 1)
    .join();
}
