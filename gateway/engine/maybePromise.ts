/** A value that is available now (from an embedded subgraph) or later (from a remote subgraph). */
export type MaybePromise<T> = T | Promise<T>;

/** True if a value is a promise. */
export function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

/** Calls `next` with a value: immediately if it is available, otherwise once it resolves. */
export function andThen<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return isPromise(value) ? value.then(next) : next(value);
}
