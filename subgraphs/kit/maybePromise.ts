/** A value that is available at once (an embedded store) or later (a store behind a network). */
export type MaybePromise<T> = T | Promise<T>;

/** True if a value is a promise. */
export function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

/**
 * Calls `next` with a value: at once if it is available, otherwise once it arrives. Fails if `next` or the value fails.
 */
export function andThen<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return isPromise(value) ? value.then(next) : next(value);
}

/** Collects values in order: at once if all are available. Fails with the first that fails. */
export function allOf<T>(values: readonly MaybePromise<T>[]): MaybePromise<readonly T[]> {
  return values.some(isPromise) ? Promise.all(values) : (values as readonly T[]);
}
