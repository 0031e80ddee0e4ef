/** What a metric is. */
export interface Description {
  readonly name: string;
  readonly type: 'counter' | 'gauge';
  readonly help: string;
}

/** A metric with one value in Prometheus's text format. Labels hold no quotes, backslashes or line breaks. */
export function sample(
  { name, type, help }: Description,
  value: number,
  labels: Readonly<Record<string, string>> = {},
): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${text}"`);
  const of = pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name}${of} ${String(value)}\n`;
}
