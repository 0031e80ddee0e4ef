import { createHash } from 'node:crypto';

import type { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';

import type { Config } from '../config';
import type { PlanNode } from '../engine';
import type { Log } from '../logging';
import type { Open } from './messages';
import { PlannerFault, PlannerProcess, RanAway } from './process';
import { FairQueue } from './queue';
import { isFailure, notNow, refusalOf } from './refusals';

/** The limits of planning in a separate process. */
export type PlanningConfig = Pick<Config, 'planTimeoutMs' | 'planMemoryMb' | 'planQueue' | 'slowPlanMs'>;

/** The dependencies of {@link Planning}. */
interface PlanningOptions {
  readonly open: Open;
  readonly config: PlanningConfig;
  readonly log: Log;
}

/** An operation to be planned, once for all callers that request its plan. */
interface Job {
  readonly operation: string;
  readonly asked: Set<Asking>;
  begun: boolean;
}

/** A caller that waits for a plan. */
interface Asking {
  readonly job: Job;
  readonly resolve: (plan: PlanNode | undefined) => void;
  readonly reject: (error: unknown) => void;
}

// An operation that could not be planned is not tried again for this long.
const REFUSED_MS = 300_000;
const MAX_REFUSED = 10_000;

// A process that was not needed for this long is ended to free its memory.
const IDLE_MS = 600_000;

const STOPPING = 'The server is stopping.';

/**
 * Plans in a separate process, so that planning uses neither the time nor the memory of the event loop. The process
 * starts when the first plan is needed. If it runs out of time or memory it is ended, its current operation is refused,
 * and a new process plans the remaining operations.
 */
export class Planning {
  /** The operations being planned, by their hash. */
  readonly #jobs = new Map<string, Job>();
  readonly #refused = new LRUCache<string, GraphQLError>({ max: MAX_REFUSED, ttl: REFUSED_MS });
  readonly #queue: FairQueue<Asking>;
  #process: PlannerProcess | null = null;
  #idle: NodeJS.Timeout | undefined;
  #working = false;
  #closed = false;

  readonly #open: Open;
  readonly #log: Log;
  readonly #timeoutMs: number;
  readonly #memoryMb: number;
  readonly #slowMs: number;

  constructor({ open, config, log }: PlanningOptions) {
    this.#open = open;
    this.#log = log;
    this.#timeoutMs = config.planTimeoutMs;
    this.#memoryMb = config.planMemoryMb;
    this.#slowMs = config.slowPlanMs;
    this.#queue = new FairQueue(config.planQueue);
  }

  /**
   * Starts the process before any plan is needed. Fails with a {@link PlannerFault} if the supergraph cannot be served.
   */
  async open(): Promise<void> {
    await this.#opened();
    this.#idleFromNow();
  }

  /**
   * Plans an operation in its canonical form. Fails with `QUERY_TOO_COMPLEX` if planning takes too much time or memory,
   * with `QUERY_NOT_PLANNED` if the planner fails, and with `SERVICE_UNAVAILABLE` if too many plans wait or no process
   * can be opened.
   */
  plan(operation: string, client?: string): Promise<PlanNode | undefined> {
    const key = hashOf(operation);
    const refused = this.#refused.get(key);
    if (refused !== undefined) return Promise.reject(refused);
    if (this.#closed) return Promise.reject(notNow(STOPPING));
    return new Promise((resolve, reject) => {
      const job = this.#jobs.get(key) ?? { operation, asked: new Set(), begun: false };
      const asking = { job, resolve, reject };
      this.#jobs.set(key, job);
      job.asked.add(asking);
      if (!job.begun) this.#enqueue(key, asking, client);
      void this.#work();
    });
  }

  /** Ends the process; callers that still wait for a plan are refused. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#idle);
    for (const { asked } of this.#jobs.values()) for (const { reject } of asked) reject(notNow(STOPPING));
    this.#jobs.clear();
    this.#process?.end();
  }

  #enqueue(key: string, asking: Asking, client: string | undefined): void {
    const left = this.#queue.add(asking, client);
    if (left === undefined) return;
    left.reject(notNow('Too many new operations are waiting to be planned.'));
    left.job.asked.delete(left);
    if (left.job.asked.size === 0) this.#jobs.delete(left === asking ? key : hashOf(left.job.operation));
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    clearTimeout(this.#idle);
    for (let next = this.#queue.take(); next !== undefined; next = this.#queue.take())
      if (!next.job.begun) await this.#planFor(next.job);
    this.#working = false;
    if (!this.#closed) this.#idleFromNow();
  }

  async #planFor(job: Job): Promise<void> {
    job.begun = true;
    const key = hashOf(job.operation);
    try {
      const process = await this.#opened().catch(notOpened);
      const plan = await this.#timed(key, process.plan(job.operation, this.#timeoutMs));
      for (const { resolve } of job.asked) resolve(plan);
    } catch (error) {
      const told = this.#toldOf(key, error);
      for (const { reject } of job.asked) reject(told);
    } finally {
      this.#jobs.delete(key);
    }
  }

  /** Logs a plan that takes long to make. */
  async #timed<T>(key: string, planning: Promise<T>): Promise<T> {
    const started = performance.now();
    const plan = await planning;
    const tookMs = Math.round(performance.now() - started);
    if (tookMs > this.#slowMs) this.#log.warn({ operation: key, tookMs }, 'slow query plan');
    return plan;
  }

  /**
   * Returns the error that clients see for an operation that was not planned, and remembers it if planning would fail
   * again.
   */
  #toldOf(key: string, error: unknown): unknown {
    if (this.#closed) return notNow(STOPPING);
    if (error instanceof RanAway) this.#log.warn({ operation: key, err: error }, 'planning was aborted');
    else if (!(error instanceof PlannerFault)) {
      this.#log.error({ err: error }, 'the planner cannot start');
      return notNow('The server cannot plan new operations at the moment.');
    }
    if (isFailure(error))
      this.#log.error({ operation: key, err: error }, 'the planner failed on an operation');
    const told = refusalOf(error);
    this.#refused.set(key, told);
    return told;
  }

  async #opened(): Promise<PlannerProcess> {
    if (this.#process === null || this.#process.ended) {
      this.#process = new PlannerProcess(this.#memoryMb);
      await this.#process.open(this.#open);
    }
    return this.#process;
  }

  #idleFromNow(): void {
    this.#idle = setTimeout(() => this.#process?.end(), IDLE_MS).unref();
  }
}

/** Throws an error that does not concern the operation, because there is no process to plan it. */
function notOpened(cause: unknown): never {
  throw new Error('No process could be opened.', { cause });
}

function hashOf(operation: string): string {
  return createHash('sha256').update(operation).digest('base64url');
}
