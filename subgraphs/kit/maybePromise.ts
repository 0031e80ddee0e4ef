/** A value that is available immediately (embedded store) or later (store behind a network). */
export type MaybePromise<T> = T | Promise<T>;

/** Returns true if a value is a promise. */
export function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

/**
 * Calls `next` with a value, immediately if the value is available and otherwise as soon as it arrives. Fails if `next`
 * or the value fails.
 */
export function andThen<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return isPromise(value) ? value.then(next) : next(value);
}

/** Collects values in order, immediately if all are available. Fails with the first error. */
export function allOf<T>(values: readonly MaybePromise<T>[]): MaybePromise<readonly T[]> {
  return values.some(isPromise) ? Promise.all(values) : (values as readonly T[]);
}
