import { ask } from './http';

/** Reads the value of each metric of a server, by name and labels. Fails if Prometheus could not read the format. */
export async function metricsOf({
  operatorUrl,
}: {
  readonly operatorUrl: string | null;
}): Promise<Readonly<Record<string, number>>> {
  const { status, headers, text } = await ask(operatorUrl ?? '', '/metrics');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  const values: Record<string, number> = {};
  for (const line of text.trimEnd().split('\n').filter(Boolean)) {
    const sample = /^([a-z][a-z\d_]*(?:\{(?:[a-z]+="[^"]+",?)+\})?) (\S+)$/.exec(line);
    if (sample === null) expect(line).toMatch(/^# (HELP|TYPE) [a-z\d_]+ \S/);
    else values[sample[1]!] = Number(sample[2]);
  }
  // The lag of the event loop is unknown right after a previous reading.
  for (const [name, value] of Object.entries(values))
    if (!name.startsWith('nodejs_eventloop_lag')) expect(value).toBeGreaterThanOrEqual(0);
  return values;
}
