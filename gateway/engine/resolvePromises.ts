import type { Budget } from './budget';
import { isPromise } from './maybePromise';

/** Awaits every promise in a result, at any depth, and replaces it with its value. Rejects with the first rejection. */
export async function resolvePromises<T extends object>(result: T, budget: Budget): Promise<T> {
  const pending: Promise<void>[] = [];
  visit(result, pending, budget);
  await Promise.all(pending);
  return result;
}

function visit(container: object, pending: Promise<void>[], budget: Budget): void {
  budget.spend();
  const values = container as Record<string | number, unknown>;
  for (const key of Object.keys(values)) {
    const value = values[key];
    if (value === null || typeof value !== 'object') continue;
    if (isPromise(value)) pending.push(place(values, key, value, budget));
    else visit(value, pending, budget);
  }
}

async function place(
  values: Record<string | number, unknown>,
  key: string | number,
  promise: Promise<unknown>,
  budget: Budget,
): Promise<void> {
  const value = await promise;
  budget.spend();
  values[key] = value;
  if (value !== null && typeof value === 'object') await resolvePromises(value, budget);
}
