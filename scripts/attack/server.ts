import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';

/** A server under attack, which is a separate process with as much memory as on a small machine. */
export interface Target {
  readonly url: string;
  /** Returns the exit code or the signal that ended the server, or null while it runs. */
  readonly ended: () => number | string | null;
  /** Returns the processor time that the server has used, in milliseconds. */
  readonly cpuMs: () => number;
  /** Returns the resident memory of the server, in bytes. */
  readonly residentBytes: () => number;
  /** Measures the cost of a request. */
  weigh(ask: () => Promise<void>): Promise<Weight>;
  /** Returns the size of the heap in use, in bytes. */
  heapBytes(): Promise<number>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** The cost of a request to the server: processor time of its single thread, and memory. */
export interface Weight {
  /** The longest time for which the event loop was blocked. */
  readonly blockMs: number;
  readonly workMs: number;
  /** The duration of the longest SQLite statement, and its SQL. */
  readonly statementMs: number;
  readonly statement: string;
  /** The increase of the peak resident memory over the resident memory before the request. */
  readonly grownBytes: number;
}

const bin = 'cli/bin.cjs';
const gauge = './scripts/attack/gauge.cjs';

/** Publishes the records in `dataDir`, by default the records of this project, to a folder that servers will open. */
export function publish(editionsDir: string, dataDir = 'data'): void {
  const { status, stderr } = spawnSync(process.execPath, [bin, 'data', 'publish'], {
    env: { ...environment(editionsDir), MMD_DATA_DIR: dataDir },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/**
 * Starts a server on a free port of this machine, with the given options for Node, and waits until it listens.
 */
export async function startTarget(
  editionsDir: string,
  nodeOptions: readonly string[],
  settings: Readonly<Record<string, string>>,
  command: readonly string[] = ['serve'],
): Promise<Target> {
  const child = spawn(process.execPath, [...nodeOptions, '--require', gauge, bin, ...command], {
    env: { ...environment(editionsDir), ...settings },
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  let ended: number | string | null = null;
  const over = new Promise<void>((settle) =>
    child.on('close', (code, signal) => {
      ended = signal ?? code ?? 0;
      settle();
    }),
  );
  const url = await addressOf(child, over);
  const tell = async (message: string): Promise<unknown> => {
    const told = Promise.race([once(child, 'message'), over]);
    if (child.connected) child.send(message);
    const [answer] = ((await told) ?? []) as readonly unknown[];
    if (answer === undefined) throw new Error('The server ended while it was weighed.');
    return answer;
  };
  return {
    url,
    ended: () => ended,
    cpuMs: () => cpuMsOf(child),
    residentBytes: () => residentBytesOf(child),
    async weigh(ask) {
      forgetPeak(child);
      const before = residentBytesOf(child);
      await tell('begin');
      await ask();
      const weight = (await tell('end')) as Omit<Weight, 'grownBytes'>;
      return { ...weight, grownBytes: Math.max(0, peakBytesOf(child) - before) };
    },
    heapBytes: async () => (await tell('heap')) as number,
    async stop(signal = 'SIGKILL') {
      child.kill(signal);
      await over;
    },
  };
}

/** Returns the environment of a command over a folder of editions, without any settings of this process. */
export function environment(editionsDir: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(MMD_|HOST$|PORT$|.*_URL$)/.test(name));
  return { ...Object.fromEntries(own), PORT: '0', MMD_EDITIONS_DIR: editionsDir, MMD_LOG_LEVEL: 'error' };
}

function addressOf({ stdout }: ChildProcess, over: Promise<void>): Promise<string> {
  return new Promise((settle, reject) => {
    let said = '';
    stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      const [url] = /http:\/\/\S+?(?=\/graphql)/.exec(said) ?? [];
      // The server prints its last line once everything listens.
      if (url !== undefined && /^Edition /m.test(said)) settle(url);
    });
    void over.then(() => reject(new Error('The server ended before it listened.')));
  });
}

const TICKS_A_SECOND = 100;
const PAGE_BYTES = 4_096;

/** Reads the processor time, which Linux counts in ticks. Returns 0 if the process has ended. */
function cpuMsOf({ pid = 0 }: ChildProcess): number {
  const fields = told(pid, 'stat')
    .replace(/^.*\) /, '')
    .split(' ');
  return ((Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 1_000) / TICKS_A_SECOND;
}

function residentBytesOf({ pid = 0 }: ChildProcess): number {
  return Number(told(pid, 'statm').split(' ')[1] ?? 0) * PAGE_BYTES;
}

/** Resets Linux's record of a process's peak memory, so that the peak is measured from now on. */
function forgetPeak({ pid = 0 }: ChildProcess): void {
  writeFileSync(`/proc/${String(pid)}/clear_refs`, '5');
}

function peakBytesOf({ pid = 0 }: ChildProcess): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(told(pid, 'status'))?.[1] ?? 0) * 1_024;
}

function told(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
