import { setTimeout as wait } from 'node:timers/promises';
import { Pool, types, type ClientConfig, type CustomTypesConfig, type QueryConfig } from 'pg';
import { failureOf, forAsker } from './errors';

/** How a process talks to PostgreSQL. */
export interface DatabaseSettings {
  /** `postgres://user:password@host:5432/name`, with whatever parameters the driver knows. */
  readonly url: string;
  /** Most connections at a time. */
  readonly poolSize: number;
  /** How long a statement may take, in milliseconds. */
  readonly statementTimeoutMs: number;
  /** How long a question waits for a connection, one that has to be made again among them, in milliseconds. */
  readonly connectTimeoutMs: number;
  /** After how long an idle connection is given up, in milliseconds. */
  readonly idleTimeoutMs: number;
}

const { INT8, NUMERIC } = types.builtins;

// Counts and sums come as text, as they may be too large for a number; ours are not.
const typeParsers: CustomTypesConfig = {
  getTypeParser(id, format): (value: string) => unknown {
    if (id === INT8 || id === NUMERIC) return Number;
    // The driver says no more of what a parser gives than that it is something.
    return types.getTypeParser(id, format) as (value: string) => unknown;
  },
};

/** What the driver is told of every connection. */
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

// A server that hangs does not keep its own statement timeout; the driver then ends the wait a little later.
const HANGING_MS = 1_000;
const LOCK_MS = 1_000;
const RETRY_MS = 100;
const MOST_TRIES = 5;
// While the server is away, one statement in so many milliseconds is let through to see whether it is back.
const PROBE_MS = 500;
// Prepared statements stay with their connection, so there must be an end to them.
const MOST_PREPARED = 2_000;

/** A server that does not answer. */
interface Outage {
  /** Until when statements wait for it; later ones fail at once. */
  readonly until: number;
  triedAt: number;
  error: unknown;
}

/**
 * PostgreSQL for reading what never changes, over a pool of connections. As every statement may be run again, one whose
 * connection broke is, as soon as the server takes connections again. It waits for that no longer than the connect timeout
 * after the server went away; then statements fail at once, but for one now and then that sees whether it is back. A
 * statement that cannot be answered fails as {@link forAsker} says.
 */
export class Database {
  readonly #pool: Pool;
  readonly #patience: number;
  #outage: Outage | null = null;
  #back: Promise<void> | null = null;
  #prepared = 0;

  /** Opens no connection yet. */
  constructor(settings: DatabaseSettings) {
    this.#patience = settings.connectTimeoutMs;
    this.#pool = new Pool({
      ...clientConfig(settings),
      // Whoever reads waits only for one who alters a table, which nobody does to an edition; each fetch of a question may.
      lock_timeout: Math.min(LOCK_MS, settings.statementTimeoutMs),
      query_timeout: settings.statementTimeoutMs + HANGING_MS,
      max: settings.poolSize,
      idleTimeoutMillis: settings.idleTimeoutMs,
    });
    // An idle connection broke. The pool has dropped it; the next statement opens another.
    this.#pool.on('error', () => undefined);
  }

  /** A name under which connections keep a statement prepared; none where there are very many. */
  nextName(): string | undefined {
    this.#prepared += 1;
    return this.#prepared > MOST_PREPARED ? undefined : `s${this.#prepared}`;
  }

  /** Runs a statement that reads. */
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
        if (failure !== 'away' || tries === MOST_TRIES) throw forAsker(error);
        await this.#untilBack(error);
      }
    }
  }

  /** Gives all connections back once the statements under way are answered. */
  close(): Promise<void> {
    return this.#pool.end();
  }

  #refuseInOutage(): void {
    const [outage, now] = [this.#outage, Date.now()];
    if (outage === null || now < outage.until) return;
    if (now - outage.triedAt < PROBE_MS) throw forAsker(outage.error);
    outage.triedAt = now;
  }

  /** All statements that wait share one attempt to connect, so that a server that starts is not run over. */
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
