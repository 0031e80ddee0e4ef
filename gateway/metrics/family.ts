/** A value of a metric, under its labels. */
export interface Value {
  readonly value: number;
  readonly labels: Readonly<Record<string, string | number>>;
  /** Where it is not the metric's own: that of a histogram's bucket, for example. */
  readonly metricName?: string | undefined;
}

/** A metric with all its values, as prom-client gives it and writes it. */
export interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram' | 'summary';
  readonly values: readonly Value[];
}

/** A metric of one value. */
export function family(
  { name, type, help }: Pick<Family, 'name' | 'type' | 'help'>,
  value: number,
  labels: Value['labels'] = {},
): Family {
  return { name, type, help, values: [{ value, labels }] };
}

/** Whether a metric is about one process, so that those of several cannot be added up. */
export function isOfProcess({ name, type }: Family): boolean {
  return type === 'gauge' && /^(?:process|nodejs)_/.test(name);
}
