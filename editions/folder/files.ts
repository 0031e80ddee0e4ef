import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The SHA-256 checksum of a file's bytes. */
export function checksumOfFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Makes sure that a file's or folder's content has reached the disk. */
export function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes a small file so that a reader sees the old content or the new one, never a part. */
export function writeAtomically(file: string, content: string): void {
  const aside = `${file}.${randomUUID()}`;
  writeFileSync(aside, content);
  flush(aside);
  renameSync(aside, file);
  flush(dirname(file));
}
