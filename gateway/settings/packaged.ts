import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setting, text, type Setting } from './setting';

/** The folder of this package, above this file or the bundle that it is part of. */
const root = above(__dirname, join('cli', 'bin.cjs'));

/** The nearest folder from `folder` upwards that holds `file`; where none does, the topmost. */
function above(folder: string, file: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, file)) || parent === folder ? folder : above(parent, file);
}

/** The place of a file that comes with the package. */
export function inPackage(path: string): string {
  return join(root, path);
}

/** Defines where a file or folder is that comes with the package, and so is found from any working directory. */
export function packagedPath(variable: string, path: string, meaning: string): Setting<string> {
  // In a checkout it reads as `data`; elsewhere it is told whole.
  return setting(variable, relative('', inPackage(path)) || '.', meaning, text);
}
