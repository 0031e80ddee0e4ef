import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setting, text, type Setting } from './setting';

/** The folder of this package, above this file or the bundle that includes it. */
const root = above(__dirname, join('cli', 'bin.cjs'));

/** Returns the nearest folder, from `folder` upwards, that contains `file`; if there is none, the topmost folder. */
function above(folder: string, file: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, file)) || parent === folder ? folder : above(parent, file);
}

/** Returns the path of a file that comes with the package. */
export function inPackage(path: string): string {
  return join(root, path);
}

/** Defines a setting whose default is a path in the package, so that it is found from any working directory. */
export function packagedPath(variable: string, path: string, meaning: string): Setting<string> {
  // In a checkout the path is as short as `data`.
  return setting(variable, relative('', inPackage(path)) || '.', meaning, text);
}
