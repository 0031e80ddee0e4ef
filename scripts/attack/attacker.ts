import { setMaxListeners } from 'node:events';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';

/**
 * The outcomes of an attack's requests: the number of responses for each status with its code, or for `broken` and `cut
 * off`.
 */
export type Outcomes = Map<string, number>;

/** An attacker, which sends requests and counts their outcomes. Everything ends when its time is up. */
export class Attacker {
  readonly outcomes: Outcomes = new Map();
  bytes = 0;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 100 });
  readonly #sockets = new Set<Socket>();

  constructor(
    readonly url: string,
    /** Aborted when the time is up. */
    readonly signal: AbortSignal,
  ) {
    // Every open request and every pause listens to the signal.
    setMaxListeners(0, signal);
  }

  /** True until the time is up. */
  get goesOn(): boolean {
    return !this.signal.aborted;
  }

  /** Posts a body, reads the response to the end, and counts it. Never fails. */
  post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<void> {
    return new Promise((settle) => {
      const end = (outcome: string): void => {
        this.#count(outcome);
        settle();
      };
      const sent = request(
        `${this.url}/graphql`,
        {
          method: 'POST',
          agent: this.#agent,
          signal: this.signal,
          headers: { 'content-type': 'application/json', ...headers },
        },
        (response) => {
          let beginning = '';
          response.on('data', (part: Buffer) => {
            if (beginning.length < 2_000) beginning += part.toString('latin1', 0, 2_000);
            this.bytes += part.length;
          });
          response.on('end', () => end(outcomeOf(response.statusCode, beginning)));
          response.on('error', () => end(this.goesOn ? 'broken' : 'cut off'));
        },
      );
      sent.on('error', () => end(this.goesOn ? 'broken' : 'cut off'));
      sent.end(body);
    });
  }

  /** Sends a query. */
  ask(query: string, variables?: object): Promise<void> {
    return this.post(JSON.stringify({ query, variables }));
  }

  /** Opens a connection, sends `bytes`, and reads nothing until the socket is resumed. */
  open(bytes: string): Socket {
    const { hostname, port } = new URL(this.url);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.pause();
    socket.on('error', () => undefined);
    this.#sockets.add(socket);
    return socket;
  }

  /** Counts an outcome that is not a response. */
  note(outcome: string): void {
    this.#count(outcome);
  }

  /** Waits, but not beyond the end of the attacker's time. */
  wait(ms: number): Promise<void> {
    return new Promise((settle) => {
      const timer = setTimeout(settle, ms);
      this.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        settle();
      });
    });
  }

  /** Closes every connection. */
  close(): void {
    this.#agent.destroy();
    for (const socket of this.#sockets) socket.destroy();
  }

  #count(outcome: string): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
  }
}

/** Returns the status, with the code of the first error if the response has errors. */
function outcomeOf(status: number | undefined, beginning: string): string {
  const [, code] = /^\{"errors":.*?"code":"(\w+)"/.exec(beginning) ?? [];
  return [status, code].filter((each) => each !== undefined).join(' ');
}
