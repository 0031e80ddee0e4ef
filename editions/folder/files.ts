import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const CHUNK_BYTES = 1_048_576;

/**
 * Computes the SHA-256 checksum of a file. The file is read in chunks, because it may be larger than the largest
 * buffer.
 */
export function checksumOfFile(file: string): string {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  const handle = openSync(file, 'r');
  try {
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk))
      hash.update(chunk.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}

/** Flushes the content of a file or folder to the disk. */
export function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Returns a new name in a folder for an entry that this process is still building. */
export function asideIn(folder: string): string {
  return join(folder, `.building-${process.pid}-${randomUUID()}`);
}

/** Removes the leftovers of killed processes from a folder. The entries that a running process is building stay. */
export function clearLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^\.building-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Writes a small file so that a reader sees either the old or the new content, never a part of it. */
export function writeAtomically(file: string, content: string): void {
  const aside = asideIn(dirname(file));
  writeFileSync(aside, content);
  flush(aside);
  renameSync(aside, file);
  flush(dirname(file));
}
