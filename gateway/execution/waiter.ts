import { Ended, type EndReason, type Waiting } from '../engine';
import type { MaybePromise } from '../subgraphs';
import { isPromise } from '../../subgraphs/kit/maybe';

/** A request that waits for its answer: until its deadline, and as long as its client is there. */
export class Waiter implements Waiting {
  readonly until: number;
  // No `#names`: there is one of these for each request, and V8 takes its time to make objects that have them.
  private ended: Ended | undefined;
  private listeners: (() => void)[] | undefined;
  private timer: NodeJS.Timeout | undefined;

  /**
   * @param deadlineMs how long it waits, from now on
   * @param client tells by `close` that its client has gone; asked only where there is time to go
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

  /** A value when it is there. Fails with `Ended` where the wait is over before. */
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

  /** Says that it has its answer. */
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
