import { formatFault, type Fault } from '../editions';

/** Faults of the data, one a line, and a last line that counts them. */
export function formatFaults(faults: readonly Fault[]): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  return [...faults.map(formatFault), `${count(faults.length, 'fault')} in ${count(files, 'file')}.`].join(
    '\n',
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
