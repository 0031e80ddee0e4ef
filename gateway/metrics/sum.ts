import { isOfProcess, type Family, type Value } from './family';

/** What one process told of itself. */
export interface OfProcess {
  /** What tells it apart from the others, as a label has it. */
  readonly worker: string;
  readonly families: readonly Family[];
}

/**
 * The metrics of several processes as one: what can be added up is, and what is about a process has a label that says of
 * which. Those of processes that ended count on where they only grow, as a counter must not go back. prom-client's own
 * `AggregatorRegistry` forgets them, and makes one number of what is about each process.
 */
export function summed(running: readonly OfProcess[], ended: readonly Family[] = []): readonly Family[] {
  const sums = new Map<string, { readonly family: Family; readonly values: Map<string, Value> }>();
  const add = (family: Family, values: readonly Value[]): void => {
    const sum = sums.get(family.name) ?? { family, values: new Map<string, Value>() };
    sums.set(family.name, sum);
    for (const value of values) {
      const key = JSON.stringify([value.metricName, value.labels]);
      sum.values.set(key, { ...value, value: value.value + (sum.values.get(key)?.value ?? 0) });
    }
  };
  for (const { worker, families } of running)
    for (const family of families)
      add(family, isOfProcess(family) ? family.values.map((one) => ofWorker(one, worker)) : family.values);
  for (const family of ended) if (grows(family)) add(family, family.values);
  return [...sums.values()].map(({ family, values }) => ({ ...family, values: [...values.values()] }));
}

/** Whether a metric only grows. */
export const grows = ({ type }: Family): boolean => type === 'counter' || type === 'histogram';

const ofWorker = (value: Value, worker: string): Value => ({ ...value, labels: { ...value.labels, worker } });
