import { statSync } from 'node:fs';

import { Misuse } from './failure';

/** Returns the path if it is a folder, and throws `Misuse` otherwise. `named` describes the source of the path. */
export function folderAt(path: string, named: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Misuse(`There is no folder ${path}; ${named} names it.`);
  if (!found.isDirectory()) throw new Misuse(`${path} is not a folder; ${named} names it.`);
  return path;
}

/**
 * Returns the path if it is a file or a pipe, and throws `Misuse` otherwise. `named` describes the source of the path.
 */
export function fileAt(path: string, named: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Misuse(`There is no file ${path}; ${named} names it.`);
  if (found.isDirectory()) throw new Misuse(`${path} is a folder, not a file; ${named} names it.`);
  return path;
}
