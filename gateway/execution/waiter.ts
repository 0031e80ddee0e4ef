import { Ended, type EndReason, type Waiting } from '../engine';
import { isPromise, type MaybePromise } from '../../subgraphs/kit/maybePromise';

/** A request that waits for its response until its deadline, or until its client leaves. */
export class Waiter implements Waiting {
  readonly until: number;
  // No private `#names`: there is one instance per request, and V8 is slow to create objects that have them.
  private ended: Ended | undefined;
  private listeners: (() => void)[] | undefined;
  private timer: NodeJS.Timeout | undefined;

  /**
   * @param deadlineMs the time for which the request waits from now on
   * @param client emits `close` when the client has gone; observed only if the response is not available immediately
   */
  constructor(
    deadlineMs: number,
    private readonly client?: { once(event: 'close', gone: () => void): unknown },
  ) {
    this.until = performance.now() + deadlineMs;
  }

  onEnd(listener: () => void): void {
    if (this.ended !== undefined) listener();
    else (this.listeners ??= []).push(listener);
  }

  /** Returns a value when it is available. Fails with `Ended` if the wait is over first. */
  wait<T>(value: MaybePromise<T>): MaybePromise<T> {
    if (!isPromise(value)) return value;
    this.begin();
    return new Promise((resolve, reject) => {
      this.onEnd(() => {
        if (this.ended !== undefined) reject(this.ended);
      });
      value.then(resolve, reject);
    });
  }

  /** Ends the wait, because the response is available. */
  done(): void {
    if (this.timer !== undefined) clearTimeout(this.timer);
    this.listeners = undefined;
  }

  private begin(): void {
    if (this.timer !== undefined) return;
    this.timer = setTimeout(() => this.end('DEADLINE_EXCEEDED'), this.until - performance.now());
    this.client?.once('close', () => this.end('NOBODY_WAITS'));
  }

  private end(reason: EndReason): void {
    if (this.ended !== undefined) return;
    this.ended = new Ended(reason);
    const { listeners = [] } = this;
    this.done();
    for (const listener of listeners) listener();
  }
}
