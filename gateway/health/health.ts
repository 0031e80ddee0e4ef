import { setTimeout as wait } from 'node:timers/promises';

import type { Config } from '../config';
import type { Log } from '../log';
import type { Check } from './check';

/** How a process fares, as far as is known. */
export interface State {
  /** `degraded`: what all processes share is away, and what is kept is answered. `unready`: this process cannot answer. */
  readonly status: 'ready' | 'degraded' | 'unready';
  /** The names of what is away. */
  readonly away: readonly string[];
}

// However long the event loop was held up, that takes away one of so many parts of a look's time.
const PARTS = 10;

/**
 * Looks at intervals whether what answers are made of is there, so that whoever asks how this process fares is told at once
 * and costs nothing. What was just opened was found whole, so the first look comes after one interval.
 */
export class Health {
  #away: readonly Check[] = [];
  readonly #pending = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  readonly #intervalMs: number;
  readonly #timeoutMs: number;

  /** `checks` gives what is to be looked at now, which may change with what is served. */
  constructor(
    private readonly checks: () => readonly Check[],
    { healthIntervalMs, healthTimeoutMs }: Pick<Config, 'healthIntervalMs' | 'healthTimeoutMs'>,
    private readonly log: Log,
  ) {
    this.#intervalMs = healthIntervalMs;
    this.#timeoutMs = healthTimeoutMs;
    this.#lookSoon();
  }

  /** What the last look found. */
  get state(): State {
    const away = this.#away.map(({ name }) => name);
    if (away.length === 0) return { status: 'ready', away };
    return { status: this.#away.every(({ shared }) => shared) ? 'degraded' : 'unready', away };
  }

  /** Looks no more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #lookSoon(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#look(), this.#intervalMs).unref();
  }

  async #look(): Promise<void> {
    const looks = this.checks().map(async (check) => {
      const reason = await this.#reasonAgainst(check);
      if (!this.#stopped) this.#tell(check, reason);
      return reason === undefined ? [] : [check];
    });
    this.#away = (await Promise.all(looks)).flat();
    this.#lookSoon();
  }

  /** Why something is away; undefined where it is there. Never fails. */
  async #reasonAgainst({ name, look }: Check): Promise<unknown> {
    const late = new Error(`it did not answer within ${String(this.#timeoutMs)} ms`);
    // A look that hangs is not joined by another.
    if (this.#pending.has(name)) return late;
    this.#pending.add(name);
    const control = new AbortController();
    const looking = (async () => look(control.signal))().finally(() => this.#pending.delete(name));
    try {
      await Promise.race([looking, this.#patience(control.signal, late)]);
      return undefined;
    } catch (error) {
      return error;
    } finally {
      control.abort(late);
    }
  }

  /** Fails when the time of a look is over. It is counted in parts, so that a process that was busy does not take itself for away. */
  async #patience(signal: AbortSignal, late: Error): Promise<void> {
    for (let part = 0; part < PARTS && !signal.aborted; part += 1)
      await wait(this.#timeoutMs / PARTS, undefined, { ref: false });
    throw late;
  }

  /** Says once that something is away, and once that it is back. */
  #tell({ name, shared }: Check, reason: unknown): void {
    const wasAway = this.#away.some((check) => check.name === name);
    if (reason === undefined && wasAway) this.log.info({ what: name }, 'what answers are made of is back');
    if (reason === undefined || wasAway) return;
    this.log[shared ? 'warn' : 'error']({ what: name, err: reason }, 'what answers are made of is away');
  }
}
