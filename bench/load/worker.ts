import autocannon from 'autocannon';
import { quantile } from '../report/statistics';
import type { LoadOrder, LoadResult } from './messages';

/** Executes orders, one at a time, in a separate process. */
process.on('message', (order: LoadOrder) => {
  void load(order).then((result) => process.send?.(result));
});

async function load({ requests, until, connections }: LoadOrder): Promise<LoadResult> {
  const [first] = requests;
  if (first === undefined) throw new Error('An order without requests.');
  const times: number[] = [];
  let failures = 0;
  const asked = requests.map(({ url, method, headers, body }) => ({
    path: url.slice(new URL(url).origin.length),
    method,
    headers,
    ...(body !== undefined && { body }),
  }));
  let clients = 0;
  const cpu = process.cpuUsage();
  const started = performance.now();
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url: new URL(first.url).origin,
        connections,
        ...('answers' in until ? { amount: until.answers } : { duration: until.seconds }),
        sampleInt: 50,
        setupClient(client) {
          const from = Math.floor((clients * requests.length) / connections) % requests.length;
          clients += 1;
          client.setRequests([...asked.slice(from), ...asked.slice(0, from)]);
        },
        requests: asked,
      },
      (error: unknown, done) => (error instanceof Error ? reject(error) : resolve(done)),
    );
    instance.on('response', (_client, status, _bytes, time) => {
      if (status === first.status) times.push(time);
      else failures += 1;
    });
  });
  const elapsed = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  times.sort((one, other) => one - other);
  return {
    answers: times.length,
    seconds: elapsed,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    failures: failures + result.errors + result.timeouts,
    loadCore: (user + system) / 1e6 / elapsed,
  };
}
