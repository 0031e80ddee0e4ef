/** A metric with one value. Labels hold no quotes, backslashes or line breaks. */
export interface Sample {
  readonly name: string;
  readonly type: 'counter' | 'gauge';
  readonly help: string;
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
  /** Whether it is about one process, so that those of several cannot be added up. */
  readonly ofProcess?: true;
}

/** Samples in Prometheus's text format, those of one metric together. */
export function textOf(samples: readonly Sample[]): string {
  const names = new Set(samples.map(({ name }) => name));
  return [...names].map((name) => textOfMetric(samples.filter((sample) => sample.name === name))).join('');
}

function textOfMetric(samples: readonly Sample[]): string {
  const [{ name, type, help } = { name: '', type: 'gauge', help: '' }] = samples;
  const lines = samples.map(({ value, labels = {} }) => {
    const pairs = Object.entries(labels).map(([label, text]) => `${label}="${text}"`);
    return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${String(value)}\n`;
  });
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}
