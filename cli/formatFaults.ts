import { join, relative } from 'node:path';

import { formatFault, type Fault } from '../editions';
import { plural } from './plural';

/** Formats the faults of a folder's data, one per line with the path of the file, and a last line with their number. */
export function formatFaults(faults: readonly Fault[], folder: string): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  const lines = faults.map((fault) =>
    formatFault({ ...fault, file: join(folder, relative('data', fault.file)) }),
  );
  return [...lines, `${plural(faults.length, 'fault')} in ${plural(files, 'file')}.`].join('\n');
}
