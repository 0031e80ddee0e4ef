/** A value of a metric, with its labels. */
export interface Value {
  readonly value: number;
  readonly labels: Readonly<Record<string, string | number>>;
  /** The name if it is not the metric's own, for example the name of a histogram's bucket. */
  readonly metricName?: string | undefined;
}

/** A metric with all its values, in prom-client's form. */
export interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram' | 'summary';
  readonly values: readonly Value[];
}

/** Makes a metric with one value. */
export function family(
  { name, type, help }: Pick<Family, 'name' | 'type' | 'help'>,
  value: number,
  labels: Value['labels'] = {},
): Family {
  return { name, type, help, values: [{ value, labels }] };
}

/** True if a metric describes a single process, so that the values of several processes cannot be added up. */
export function isOfProcess({ name, type }: Family): boolean {
  return type === 'gauge' && /^(?:process|nodejs)_/.test(name);
}
