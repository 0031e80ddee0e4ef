import { readdirSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

// The unit in which Linux counts CPU time, which is the same on every architecture that Node supports.
const MS_PER_TICK = 10;

function stat(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in brackets, which may contain spaces.
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** Returns the given processes and all processes that they started. */
export function withChildren(pids: readonly number[]): readonly number[] {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    const found = /^\d+$/.test(entry) ? stat(Number(entry)) : null;
    if (found !== null) parents.set(Number(entry), Number(found[1]));
  }
  const all = new Set(pids);
  for (let size = -1; size !== all.size;) {
    size = all.size;
    for (const [pid, parent] of parents) if (all.has(parent)) all.add(pid);
  }
  return [...all];
}

/** Returns the total CPU time that processes have used so far, in milliseconds. */
export function cpuMs(pids: readonly number[]): number {
  let ticks = 0;
  for (const pid of pids) {
    const found = stat(pid);
    ticks += Number(found?.[11] ?? 0) + Number(found?.[12] ?? 0);
  }
  return ticks * MS_PER_TICK;
}

/** Returns the sum of a field of `/proc/<pid>/status` over processes, converted from kB to MB. */
function memory(pids: readonly number[], field: string): number {
  let kilobytes = 0;
  for (const pid of pids) {
    try {
      const text = readFileSync(`/proc/${pid}/status`, 'utf8');
      kilobytes += Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
    } catch {
      // The process has ended.
    }
  }
  return kilobytes / 1024;
}

/** Returns the current resident memory, in MB. */
export const residentMb = (pids: readonly number[]): number => memory(pids, 'VmRSS');

/** Returns the peak resident memory, in MB. */
export const peakResidentMb = (pids: readonly number[]): number => memory(pids, 'VmHWM');

/** Describes the machine in one line. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux, Node ${process.version}`;
}
