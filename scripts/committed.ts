import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A generated file, with its expected content. */
export interface Generated {
  readonly file: string;
  readonly content: string;
}

/** Reads a file. Returns null if it does not exist. */
export function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/**
 * Reads a file as committed in a git revision. Returns null if the revision, the file or the repository does not exist.
 */
export function readCommitted(revision: string, file: string): string | null {
  try {
    return execFileSync('git', ['show', `${revision}:${file}`], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}

/**
 * Writes the files whose content changed, and returns their names. Files that are already up to date keep their
 * modification time.
 */
export function writeGenerated(files: readonly Generated[]): readonly string[] {
  const stale = drifted(files);
  for (const { file, content } of files) {
    if (!stale.includes(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return stale;
}

/** Lists the files whose content differs from the expected content. */
export function drifted(files: readonly Generated[]): readonly string[] {
  return files.filter(({ file, content }) => readIfThere(file) !== content).map(({ file }) => file);
}
