import type { Family, Value } from './family';

type Labels = Readonly<Record<string, string>>;

/**
 * A counter with labels. It counts in a fraction of a microsecond, for which prom-client takes half of one and more: these are
 * for what is counted with every request.
 */
export class Counter {
  readonly #values = new Map<string, { readonly labels: Labels; value: number }>();

  constructor(private readonly about: Pick<Family, 'name' | 'help'>) {}

  /** Counts once more; `key` stands for the labels. */
  add(key: string, labels: () => Labels): void {
    const found = this.#values.get(key);
    if (found === undefined) this.#values.set(key, { labels: labels(), value: 1 });
    else found.value += 1;
  }

  /** All that was counted. */
  get family(): Family {
    return { ...this.about, type: 'counter', values: [...this.#values.values()].map((one) => ({ ...one })) };
  }
}

/** Of one set of labels: how many values there were up to each bound, and beyond the last. */
interface Buckets {
  readonly labels: Labels;
  readonly counts: number[];
  sum: number;
}

/** A histogram, see {@link Counter}. */
export class Histogram {
  readonly #all = new Map<string, Buckets>();

  /** `bounds` ascend. */
  constructor(
    private readonly about: Pick<Family, 'name' | 'help'>,
    private readonly bounds: readonly number[],
  ) {}

  /** Counts a value; `key` stands for the labels. */
  observe(value: number, key: string, labels: () => Labels): void {
    const buckets = this.#all.get(key) ?? this.#begin(key, labels());
    let at = 0;
    while (at < this.bounds.length && value > (this.bounds[at] as number)) at += 1;
    buckets.counts[at] = (buckets.counts[at] as number) + 1;
    buckets.sum += value;
  }

  /** All that was counted, each bucket with those below it. */
  get family(): Family {
    const values = [...this.#all.values()].flatMap((buckets) => this.#valuesOf(buckets));
    return { ...this.about, type: 'histogram', values };
  }

  #begin(key: string, labels: Labels): Buckets {
    const begun: Buckets = { labels, counts: [...this.bounds, Infinity].map(() => 0), sum: 0 };
    this.#all.set(key, begun);
    return begun;
  }

  #valuesOf({ labels, counts, sum }: Buckets): readonly Value[] {
    const { name } = this.about;
    let below = 0;
    const buckets = counts.map((count, index): Value => {
      below += count;
      const le = this.bounds[index] ?? '+Inf';
      return { value: below, labels: { le, ...labels }, metricName: `${name}_bucket` };
    });
    return [
      ...buckets,
      { value: sum, labels, metricName: `${name}_sum` },
      { value: below, labels, metricName: `${name}_count` },
    ];
  }
}
