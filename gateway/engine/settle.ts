import { isPromise } from './maybe';

/** Waits for every promise in a result, however deep, and puts its value in its place. Rejects as the first that does. */
export async function settle<T extends object>(result: T): Promise<T> {
  const pending: Promise<void>[] = [];
  visit(result, pending);
  await Promise.all(pending);
  return result;
}

function visit(container: object, pending: Promise<void>[]): void {
  const values = container as Record<string | number, unknown>;
  for (const key of Object.keys(values)) {
    const value = values[key];
    if (value === null || typeof value !== 'object') continue;
    if (isPromise(value)) pending.push(place(values, key, value));
    else visit(value, pending);
  }
}

async function place(
  values: Record<string | number, unknown>,
  key: string | number,
  promise: Promise<unknown>,
): Promise<void> {
  const value = await promise;
  values[key] = value;
  if (value !== null && typeof value === 'object') await settle(value);
}
