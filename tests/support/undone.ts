import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { transformSync } from '@swc/core';

const root = join(__dirname, '..', '..');

/** A piece of source that implements a rule, and its replacement that undoes the rule. */
export interface Undoing {
  /** The path of a file from the project's root. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Runs `use` with freshly loaded modules in which a piece of one file's source is replaced, and returns its result.
 * Fails unless the file has the piece exactly once: otherwise the rule has moved.
 */
export async function withUndone<T>({ file, from, to }: Undoing, use: () => Promise<T>): Promise<T> {
  const path = join(root, file);
  const source = readFileSync(path, 'utf8');
  const pieces = source.split(from);
  if (pieces.length !== 2) throw new Error(`${file} has ${String(pieces.length - 1)} times: ${from}`);
  const { code } = transformSync(pieces.join(to), {
    filename: path,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  let used: T | undefined;
  await jest.isolateModulesAsync(async () => {
    jest.doMock(path, () => {
      const made = { exports: {} };
      const load = (name: string): unknown =>
        jest.requireActual(name.startsWith('.') ? join(dirname(path), name) : name);
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- this is source of the project
      new Function('require', 'module', 'exports', code)(load, made, made.exports);
      return made.exports;
    });
    try {
      used = await use();
    } finally {
      jest.dontMock(path);
    }
  });
  return used as T;
}
