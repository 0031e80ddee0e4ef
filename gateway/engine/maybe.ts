/** A value that is there at once (an embedded subgraph) or later (a remote one). */
export type MaybePromise<T> = T | Promise<T>;

/** Tells whether a value is still to come. */
export function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

/** Goes on with a value: at once where it is there, when it comes where it is not. */
export function after<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return isPromise(value) ? value.then(next) : next(value);
}
