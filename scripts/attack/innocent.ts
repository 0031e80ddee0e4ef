import { Agent, request } from 'node:http';

const EVERY_MS = 40;
const TIMEOUT_MS = 60_000;

const body = JSON.stringify({ query: '{ country(code: "ML") { name memberOf } }' });

/** The experience of an innocent client. */
export interface Waits {
  /** The waits for the client's responses, in milliseconds, shortest first. */
  readonly ms: readonly number[];
  /** The number of requests without a correct response. */
  readonly failed: number;
}

/** A client that repeats a small query on its own connection during an attack. */
export class Innocent {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #ms: number[] = [];
  #failed = 0;
  #goesOn = true;
  readonly #asking: Promise<void>;

  constructor(private readonly url: string) {
    this.#asking = this.#ask();
  }

  /** Ends the client once its last response has arrived. */
  async end(): Promise<Waits> {
    this.#goesOn = false;
    await this.#asking;
    this.#agent.destroy();
    return { ms: [...this.#ms].sort((one, other) => one - other), failed: this.#failed };
  }

  async #ask(): Promise<void> {
    while (this.#goesOn) {
      const started = performance.now();
      if (await this.#once()) this.#ms.push(performance.now() - started);
      else this.#failed += 1;
      await new Promise((settle) => setTimeout(settle, EVERY_MS));
    }
  }

  #once(): Promise<boolean> {
    return new Promise((settle) => {
      const sent = request(
        `${this.url}/graphql`,
        {
          method: 'POST',
          agent: this.#agent,
          timeout: TIMEOUT_MS,
          headers: { 'content-type': 'application/json' },
        },
        (response) => {
          let text = '';
          response.on('data', (part: Buffer) => (text += part.toString()));
          response.on('end', () => settle(text.includes('"Mali"')));
          response.on('error', () => settle(false));
        },
      );
      sent.on('timeout', () => sent.destroy());
      sent.on('error', () => settle(false));
      sent.end(body);
    });
  }
}

/** Returns a quantile of the waits. `part` is a fraction such as 0.99. */
export function quantile({ ms }: Waits, part: number): number {
  return ms[Math.min(ms.length - 1, Math.floor(part * ms.length))] ?? NaN;
}
