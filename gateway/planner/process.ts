import { fork, type ChildProcess } from 'node:child_process';

import type { PlanNode } from '../engine';
import { inPackage } from '../settings/packaged';
import type { Done, Open, Task } from './messages';

/** Thrown if the planner reports that it cannot perform a task. */
export class PlannerFault extends Error {
  override readonly name = 'PlannerFault';

  constructor(
    message: string,
    readonly extensions: Readonly<Record<string, unknown>> | undefined,
  ) {
    super(message);
  }
}

/** Thrown if the process ended, or had to be killed, before it replied. */
export class RanAway extends Error {
  override readonly name = 'RanAway';
}

// Opening takes a second on a slow core.
const OPEN_MS = 60_000;

// Planning creates few objects at a time, so new objects need little room.
const SEMI_SPACE_MB = 2;

const LAST_WORDS = 2_000;

/** A process that plans for one supergraph, one operation at a time. */
export class PlannerProcess {
  readonly #child: ChildProcess;
  #lastWords = '';
  #ended = false;

  constructor(memoryMb: number) {
    this.#child = fork(inPackage('dist/planner.js'), [], {
      execArgv: [
        `--max-old-space-size=${String(memoryMb)}`,
        `--max-semi-space-size=${String(SEMI_SPACE_MB)}`,
        // A plan is complete before optimised code for making it would be ready.
        '--no-opt',
      ],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#lastWords = (this.#lastWords + text).slice(-LAST_WORDS);
    });
    this.#child.on('exit', () => (this.#ended = true)).on('error', () => (this.#ended = true));
  }

  /**
   * Opens a supergraph; if opening fails, the process ends. Fails with a {@link PlannerFault} if the supergraph cannot
   * be served.
   */
  async open(open: Open): Promise<void> {
    try {
      await this.#ask(open, OPEN_MS);
    } catch (error) {
      this.end();
      throw error;
    }
  }

  /** True if the process is gone. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Plans an operation. Fails with {@link RanAway} if planning takes too much time or memory. */
  async plan(operation: string, timeoutMs: number): Promise<PlanNode | undefined> {
    const done = await this.#ask({ kind: 'plan', operation }, timeoutMs);
    return done.kind === 'planned' ? done.plan : undefined;
  }

  end(): void {
    this.#ended = true;
    this.#child.kill('SIGKILL');
  }

  async #ask(task: Task, timeoutMs: number): Promise<Done> {
    this.#keepsAlive(true);
    try {
      const done = await this.#answer(task, timeoutMs);
      if (done.kind === 'failed') throw new PlannerFault(done.message, done.extensions);
      return done;
    } finally {
      this.#keepsAlive(false);
    }
  }

  #answer(task: Task, timeoutMs: number): Promise<Done> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const settle = (end: () => void): void => {
        clearTimeout(timer);
        child.off('message', answered).off('exit', exited).off('error', failed);
        end();
      };
      const answered = (done: Done): void => settle(() => resolve(done));
      const exited = (code: number | null, signal: string | null): void =>
        settle(() => reject(new RanAway(`exited with ${String(signal ?? code)}. ${this.#lastWords}`.trim())));
      const failed = (error: Error): void => settle(() => reject(error));
      const timer = setTimeout(
        () =>
          settle(() => {
            this.end();
            reject(new RanAway(`took longer than ${String(timeoutMs)} ms`));
          }),
        timeoutMs,
      );
      child.on('message', answered).on('exit', exited).on('error', failed);
      child.send(task, (error) => {
        if (error !== null && !child.killed) failed(error);
      });
    });
  }

  /** Determines if the child keeps this process alive, as it does while a task is in progress. */
  #keepsAlive(keeps: boolean): void {
    const { channel, stderr } = this.#child;
    for (const handle of [this.#child, channel, stderr as Partial<NodeJS.RefCounted> | null])
      if (keeps) handle?.ref?.();
      else handle?.unref?.();
  }
}
