import type { Sample } from './sample';

/** What one process told of itself. */
export interface OfProcess {
  /** What tells it apart from the others, as a label has it. */
  readonly worker: string;
  readonly samples: readonly Sample[];
}

/**
 * The samples of several processes as one: what can be added up is, and what is about a process has a label that says of
 * which. Those of processes that ended count on where they are counters, as a counter must not go back.
 */
export function summed(running: readonly OfProcess[], ended: readonly Sample[] = []): readonly Sample[] {
  const sums = new Map<string, Sample>();
  const add = (sample: Sample): void => {
    const key = JSON.stringify([sample.name, sample.labels ?? {}]);
    sums.set(key, { ...sample, value: sample.value + (sums.get(key)?.value ?? 0) });
  };
  for (const { worker, samples } of running)
    for (const sample of samples)
      add(sample.ofProcess ? { ...sample, labels: { ...sample.labels, worker } } : sample);
  for (const sample of ended) if (sample.type === 'counter') add(sample);
  return [...sums.values()];
}
