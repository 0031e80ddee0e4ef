import { setTimeout as wait } from 'node:timers/promises';

import type { Config } from '../config';
import type { Log } from '../logging';
import type { Check } from './check';

/** The last known health of a process. */
export interface State {
  /**
   * `degraded`: a resource shared by all processes is unavailable, and cached responses are still sent. `unready`: this
   * process cannot answer.
   */
  readonly status: 'ready' | 'degraded' | 'unready';
  /** The names of the unavailable resources. */
  readonly away: readonly string[];
}

// However long the event loop was blocked, the delay uses up only one of this many parts of a check's time.
const PARTS = 10;

/**
 * Checks at intervals that the resources on which responses depend are available, so that a request for this process's
 * health is answered at once and costs nothing. At start-up the resources have just been opened, so the first check
 * takes place after one interval.
 */
export class Health {
  #away: readonly Check[] = [];
  readonly #pending = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  readonly #intervalMs: number;
  readonly #timeoutMs: number;

  /** `checks` returns the current checks, which may change with the edition served. */
  constructor(
    private readonly checks: () => readonly Check[],
    { healthIntervalMs, healthTimeoutMs }: Pick<Config, 'healthIntervalMs' | 'healthTimeoutMs'>,
    private readonly log: Log,
  ) {
    this.#intervalMs = healthIntervalMs;
    this.#timeoutMs = healthTimeoutMs;
    this.#lookSoon();
  }

  /** The result of the last round of checks. */
  get state(): State {
    const away = this.#away.map(({ name }) => name);
    if (away.length === 0) return { status: 'ready', away };
    return { status: this.#away.every(({ shared }) => shared) ? 'degraded' : 'unready', away };
  }

  /** Stops checking. */
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

  /** Returns the reason why a resource is unavailable; undefined if it is available. Never fails. */
  async #reasonAgainst({ name, look }: Check): Promise<unknown> {
    const late = new Error(`no response within ${String(this.#timeoutMs)} ms`);
    // While a check hangs, no second check of the resource is started.
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

  /**
   * Fails when the time of a check is over. The time is counted in parts, so that a busy process does not report its
   * resources as unavailable.
   */
  async #patience(signal: AbortSignal, late: Error): Promise<void> {
    for (let part = 0; part < PARTS && !signal.aborted; part += 1)
      await wait(this.#timeoutMs / PARTS, undefined, { ref: false });
    throw late;
  }

  /** Logs once that a resource is unavailable, and once that it is available again. */
  #tell({ name, shared }: Check, reason: unknown): void {
    const wasAway = this.#away.some((check) => check.name === name);
    if (reason === undefined && wasAway) this.log.info({ what: name }, 'a dependency is available again');
    if (reason === undefined || wasAway) return;
    this.log[shared ? 'warn' : 'error']({ what: name, err: reason }, 'a dependency is unavailable');
  }
}
