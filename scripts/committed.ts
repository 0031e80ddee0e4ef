import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A generated file that is committed, and what it must hold. */
export interface Generated {
  readonly file: string;
  readonly content: string;
}

/** The file's text; null where it is not there. */
export function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** The file's text as committed under a git revision; null where there is no such revision, file or repository. */
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

/** Writes the files whose content changed and gives their names. Files that are right already keep their date. */
export function writeGenerated(files: readonly Generated[]): readonly string[] {
  const stale = drifted(files);
  for (const { file, content } of files) {
    if (!stale.includes(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return stale;
}

/** The names of the files that do not hold what they must. */
export function drifted(files: readonly Generated[]): readonly string[] {
  return files.filter(({ file, content }) => readIfThere(file) !== content).map(({ file }) => file);
}
