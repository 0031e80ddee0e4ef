import { EditionError } from '../manifest';

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'a file is in the place of a folder',
  ENOTDIR: 'a file is in the place of a folder',
  ENOENT: 'the folder cannot be created there',
  EACCES: 'this user has no permission to read or write there',
  EPERM: 'this user has no permission to read or write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

/**
 * Runs work on a folder of editions. If the folder itself cannot be used, throws an `EditionError` that states the
 * reason.
 */
export function inFolder<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const reason = reasons[code];
    if (reason === undefined) throw error;
    throw new EditionError(
      `Cannot keep editions in ${folder}: ${reason} (${code}). Choose another folder with MMD_EDITIONS_DIR or --editions.`,
    );
  }
}
