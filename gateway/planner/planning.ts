import { createHash } from 'node:crypto';

import type { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';

import type { Config } from '../config';
import type { PlanNode } from '../engine';
import type { Log } from '../log';
import type { Open } from './messages';
import { PlannerFault, PlannerProcess, RanAway } from './process';
import { FairQueue } from './queue';
import { isFailure, notNow, refusalOf } from './refusals';

/** Bounds of planning beside the event loop. */
export type PlanningConfig = Pick<Config, 'planTimeoutMs' | 'planMemoryMb' | 'planQueue' | 'slowPlanMs'>;

/** What {@link Planning} needs. */
export interface PlanningOptions {
  readonly open: Open;
  readonly config: PlanningConfig;
  readonly log: Log;
}

/** An operation that is to be planned, once for all who ask for it. */
interface Job {
  readonly operation: string;
  readonly asked: Set<Asking>;
  begun: boolean;
}

/** Someone who waits for a plan. */
interface Asking {
  readonly job: Job;
  readonly resolve: (plan: PlanNode | undefined) => void;
  readonly reject: (error: unknown) => void;
}

// What cannot be planned is not tried again for as long.
const REFUSED_MS = 300_000;
const MOST_REFUSED = 10_000;

// A process that nobody needed for as long gives its memory back.
const IDLE_MS = 600_000;

const STOPPING = 'The server is stopping.';

/**
 * Plans in a process of its own, so that neither its time nor its memory is that of the event loop. The process is opened
 * when something is first to be planned; one that runs away ends, what it was planning is refused, and what waits is planned by another.
 */
export class Planning {
  /** Under the hash of the operation. */
  readonly #jobs = new Map<string, Job>();
  readonly #refused = new LRUCache<string, GraphQLError>({ max: MOST_REFUSED, ttl: REFUSED_MS });
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

  /** Opens the process before anything is to be planned. Fails with a {@link PlannerFault} where the supergraph cannot be served. */
  async open(): Promise<void> {
    await this.#opened();
    this.#idleFromNow();
  }

  /**
   * The plan of an operation in its canonical form. Fails with `QUERY_TOO_COMPLEX` where it takes too much, with
   * `QUERY_NOT_PLANNED` where the planner fails, and with `SERVICE_UNAVAILABLE` where too much waits.
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

  /** Ends the process; what waits for a plan gets none. */
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
    left.reject(notNow('Too many new operations wait to be planned.'));
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
      const process = await this.#opened();
      const plan = await this.#timed(key, process.plan(job.operation, this.#timeoutMs));
      for (const { resolve } of job.asked) resolve(plan);
    } catch (error) {
      const told = this.#toldOf(key, error);
      for (const { reject } of job.asked) reject(told);
    } finally {
      this.#jobs.delete(key);
    }
  }

  /** Says so where a plan takes long. */
  async #timed<T>(key: string, planning: Promise<T>): Promise<T> {
    const started = performance.now();
    const plan = await planning;
    const tookMs = Math.round(performance.now() - started);
    if (tookMs > this.#slowMs) this.#log.warn({ operation: key, tookMs }, 'slow query plan');
    return plan;
  }

  /** What clients are told of an operation that is not planned; what will fail again is remembered. */
  #toldOf(key: string, error: unknown): unknown {
    if (this.#closed) return notNow(STOPPING);
    if (error instanceof RanAway) this.#log.warn({ operation: key, err: error }, 'planning was given up');
    else if (!(error instanceof PlannerFault)) {
      this.#log.error({ err: error }, 'the planner does not open');
      return notNow('New operations cannot be planned now.');
    }
    if (isFailure(error))
      this.#log.error({ operation: key, err: error }, 'the planner failed at an operation');
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

function hashOf(operation: string): string {
  return createHash('sha256').update(operation).digest('base64url');
}
