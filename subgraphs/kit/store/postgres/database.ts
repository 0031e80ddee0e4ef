import { setTimeout as wait } from 'node:timers/promises';
import { Pool, types, type ClientConfig, type CustomTypesConfig, type QueryConfig } from 'pg';
import { failureOf, forAsker } from './errors';

/** The settings of a process's connections to PostgreSQL. */
export interface DatabaseSettings {
  /** `postgres://user:password@host:5432/name`, with any parameters that the driver supports. */
  readonly url: string;
  /** The maximum number of simultaneous connections. */
  readonly poolSize: number;
  /** The maximum duration of a statement, in milliseconds. */
  readonly statementTimeoutMs: number;
  /** The maximum time to wait for a connection, including a connection that must be reopened, in milliseconds. */
  readonly connectTimeoutMs: number;
  /** The time after which an idle connection is closed, in milliseconds. */
  readonly idleTimeoutMs: number;
}

const { INT8, NUMERIC } = types.builtins;

// The driver returns counts and sums as strings, because they may be too large for a number. Ours are not.
const typeParsers: CustomTypesConfig = {
  getTypeParser(id, format): (value: string) => unknown {
    if (id === INT8 || id === NUMERIC) return Number;
    // The driver's types do not declare the type that a parser returns.
    return types.getTypeParser(id, format) as (value: string) => unknown;
  },
};

/** Builds the driver's settings for every connection. */
export function clientConfig(settings: DatabaseSettings): ClientConfig {
  return {
    connectionString: settings.url,
    application_name: 'mmd-graph',
    connectionTimeoutMillis: settings.connectTimeoutMs,
    statement_timeout: settings.statementTimeoutMs,
    keepAlive: true,
    types: typeParsers,
  };
}

// A hung server does not enforce its own statement timeout, so the driver stops waiting a little later.
const HANGING_MS = 1_000;
const LOCK_MS = 1_000;
const RETRY_MS = 100;
const MAX_TRIES = 5;
// During an outage, one statement per interval is sent to find out if the server is back.
const PROBE_MS = 500;
// Prepared statements last as long as their connection, so their number must be limited.
const MAX_PREPARED = 2_000;

/** A period in which the server does not respond. */
interface Outage {
  /** The time until which statements wait for the server. Later statements fail immediately. */
  readonly until: number;
  triedAt: number;
  error: unknown;
}

/**
 * A pool of PostgreSQL connections for reading data that never changes. Any statement may therefore run again: if its
 * connection breaks, the statement is repeated as soon as the server accepts connections again. Statements wait until
 * the connect timeout has passed since the outage began. After that they fail immediately, except for an occasional
 * statement that checks if the server is back. Failures of the store are reported as described at {@link forAsker}.
 */
export class Database {
  readonly #pool: Pool;
  readonly #patience: number;
  #outage: Outage | null = null;
  #back: Promise<void> | null = null;
  #prepared = 0;

  /** Sets up the pool; it opens no connection yet. */
  constructor(settings: DatabaseSettings) {
    this.#patience = settings.connectTimeoutMs;
    this.#pool = new Pool({
      ...clientConfig(settings),
      // A reader waits only for a transaction that alters a table, which does not happen to an edition. Each fetch of
      // an operation may wait this long.
      lock_timeout: Math.min(LOCK_MS, settings.statementTimeoutMs),
      query_timeout: settings.statementTimeoutMs + HANGING_MS,
      max: settings.poolSize,
      idleTimeoutMillis: settings.idleTimeoutMs,
    });
    // An idle connection broke. The pool has removed it, and the next statement opens another.
    this.#pool.on('error', () => undefined);
  }

  /** Returns a name for a prepared statement, or undefined once there are too many prepared statements. */
  nextName(): string | undefined {
    this.#prepared += 1;
    return this.#prepared > MAX_PREPARED ? undefined : `s${this.#prepared}`;
  }

  /** Runs a statement that only reads. */
  async read<R>(query: QueryConfig): Promise<R[]> {
    for (let tries = 1; ; tries += 1) {
      this.#refuseInOutage();
      try {
        const { rows } = await this.#pool.query<never>(query);
        this.#outage = null;
        return rows;
      } catch (error) {
        const failure = failureOf(error);
        if (failure === 'hanging') this.#outage = { until: Date.now(), triedAt: Date.now(), error };
        if (failure !== 'away' || tries === MAX_TRIES) throw forAsker(error);
        await this.#untilBack(error);
      }
    }
  }

  /** Closes all connections once the running statements have finished. */
  close(): Promise<void> {
    return this.#pool.end();
  }

  #refuseInOutage(): void {
    const [outage, now] = [this.#outage, Date.now()];
    if (outage === null || now < outage.until) return;
    if (now - outage.triedAt < PROBE_MS) throw forAsker(outage.error);
    outage.triedAt = now;
  }

  /**
   * Waits until the server is back. All waiting statements share a single connection attempt, to reduce the load on a
   * server that is starting.
   */
  async #untilBack(error: unknown): Promise<void> {
    this.#outage ??= { until: Date.now() + this.#patience, triedAt: 0, error };
    this.#back ??= this.#reconnect(this.#outage).finally(() => (this.#back = null));
    await this.#back;
  }

  async #reconnect(outage: Outage): Promise<void> {
    while (Date.now() < outage.until) {
      try {
        (await this.#pool.connect()).release();
        this.#outage = null;
        return;
      } catch (error) {
        outage.error = error;
        if (failureOf(error) !== 'away') break;
      }
      await wait(RETRY_MS * (1 + Math.random()));
    }
    outage.triedAt = Date.now();
    throw forAsker(outage.error);
  }
}
