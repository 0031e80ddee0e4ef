import { EditionError } from '../manifest';

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'a file stands where a folder has to be',
  ENOTDIR: 'a file stands where a folder has to be',
  ENOENT: 'it cannot be made there',
  EACCES: 'this user may not read or write there',
  EPERM: 'this user may not read or write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
};

/** Runs work on a folder of editions. If the folder itself is the obstacle, throws an `EditionError` that says why. */
export function inFolder<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const reason = reasons[code];
    if (reason === undefined) throw error;
    throw new EditionError(
      `Editions cannot be kept in ${folder}: ${reason} (${code}). Name another folder with MMD_EDITIONS_DIR or --editions.`,
    );
  }
}
