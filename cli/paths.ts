import { statSync } from 'node:fs';

import { Misuse } from './failure';

/** Gives the path of a folder back. Fails where there is none; `named` says what it was named by. */
export function folderAt(path: string, named: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Misuse(`There is no folder ${path}; ${named} names it.`);
  if (!found.isDirectory()) throw new Misuse(`${path} is no folder; ${named} names it.`);
  return path;
}

/** Gives the path of a file back, which may be a pipe as well. Fails where there is none; `named` says what it was named by. */
export function fileAt(path: string, named: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Misuse(`There is no file ${path}; ${named} names it.`);
  if (found.isDirectory()) throw new Misuse(`${path} is a folder and no file; ${named} names it.`);
  return path;
}
