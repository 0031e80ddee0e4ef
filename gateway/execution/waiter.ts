import { Ended, type EndReason, type Waiting } from '../engine';
import type { MaybePromise } from '../subgraphs';
import { isPromise } from '../../subgraphs/kit/maybe';

/** A request that waits for its answer: until its deadline, and as long as its client is there. */
export class Waiter implements Waiting {
  readonly until: number;
  #ended: Ended | undefined;
  #listeners: (() => void)[] = [];
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param deadlineMs how long it waits, from now on
   * @param watch calls back where its client goes before it is answered; asked only where there is time to go
   */
  constructor(
    deadlineMs: number,
    private readonly watch?: (gone: () => void) => void,
  ) {
    this.until = performance.now() + deadlineMs;
  }

  onEnd(listener: () => void): void {
    if (this.#ended !== undefined) listener();
    else this.#listeners.push(listener);
  }

  /** A value when it is there. Fails with `Ended` where the wait is over before. */
  wait<T>(value: MaybePromise<T>): MaybePromise<T> {
    if (!isPromise(value)) return value;
    this.#begin();
    return new Promise((resolve, reject) => {
      this.onEnd(() => {
        if (this.#ended !== undefined) reject(this.#ended);
      });
      value.then(resolve, reject);
    });
  }

  /** Says that it has its answer. */
  done(): void {
    clearTimeout(this.#timer);
    this.#listeners = [];
  }

  #begin(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.#end('DEADLINE_EXCEEDED'), this.until - performance.now());
    this.watch?.(() => this.#end('NOBODY_WAITS'));
  }

  #end(reason: EndReason): void {
    if (this.#ended !== undefined) return;
    this.#ended = new Ended(reason);
    const listeners = this.#listeners;
    this.done();
    for (const listener of listeners) listener();
  }
}
