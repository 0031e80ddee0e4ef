import { ErrorCode } from '../errors';
import type { Meter } from '../execution/meter';
import type { Question } from '../execution/questions';
import type { GraphRequest } from '../execution/request';
import { Refusal } from '../errors/refusal';
import type { Buckets } from './buckets';
import { ofCheck, ofRequest, ofRun, ofText } from './charges';

/** The client of a request. */
export class Visitor implements Meter {
  constructor(
    readonly client: string,
    private readonly buckets: Buckets,
  ) {}

  enter(): void {
    this.#admit(0);
    this.buckets.take(this.client, ofRequest);
  }

  /** Charges for reading the string of a request: a URL or a body. */
  countText(text: string): void {
    this.buckets.take(this.client, ofText(text));
  }

  check(request: GraphRequest): void {
    this.#admit(0);
    this.buckets.take(this.client, ofCheck(request));
  }

  admitRun(): void {
    // Many simultaneous requests may all have entered while points were left.
    this.#admit(-this.buckets.size.capacity / 2);
  }

  countRun(question: Question): void {
    this.buckets.take(this.client, ofRun(question));
  }

  /** The client's quota and the rest of it, as in the IETF draft of the RateLimit header fields. */
  get headers(): readonly string[] {
    const { size } = this.buckets;
    const level = this.buckets.levelOf(this.client);
    const left = Math.max(0, Math.floor(level));
    const fullIn = secondsFor(size.capacity - level, size.perMs);
    return [
      'ratelimit-policy',
      `"cost";q=${String(size.capacity)};w=60`,
      'ratelimit',
      `"cost";r=${String(left)};t=${String(fullIn)}`,
    ];
  }

  /** Fails if the client has no more than `least` points. */
  #admit(least: number): void {
    const level = this.buckets.levelOf(this.client);
    if (level <= least) throw this.#tooMuch(level);
  }

  #tooMuch(level: number): Refusal {
    // The time until at least one point is available again.
    const seconds = Math.max(1, secondsFor(1 - level, this.buckets.size.perMs));
    const message = `You have reached the rate limit for one client. Try again in ${String(seconds)} s; cached answers cost least.`;
    return new Refusal(
      429,
      [{ message, extensions: { code: ErrorCode.RATE_LIMITED, limit: this.buckets.size.capacity } }],
      { 'retry-after': String(seconds) },
    );
  }
}

function secondsFor(points: number, perMs: number): number {
  return Math.ceil(points / perMs / 1_000);
}
