import { isOfProcess, type Family, type Value } from './family';

/** The metrics of one process. */
export interface OfProcess {
  /** The value of the label that distinguishes the process from the others. */
  readonly worker: string;
  readonly families: readonly Family[];
}

/**
 * Merges the metrics of several processes. It adds up values, except values that describe a process, which get a label
 * with that process. Counters and histograms of processes that ended still count, because a counter must never
 * decrease. prom-client's `AggregatorRegistry` forgets those counters and histograms, and merges even the metrics that
 * describe a process.
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

/** True if a metric can only grow. */
export const grows = ({ type }: Family): boolean => type === 'counter' || type === 'histogram';

const ofWorker = (value: Value, worker: string): Value => ({ ...value, labels: { ...value.labels, worker } });
