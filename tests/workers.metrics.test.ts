import { family, summed, type Family } from '../gateway/metrics';
import { Histogram } from '../gateway/metrics/counts';
import { textOf } from '../gateway/metrics/text';
import { ask } from './support/http';
import { until } from './support/until';
import { load, startServing, type ServingProcess } from './support/workers';

// The primary serves the metrics of all workers on one port for the operator.

describe('the metrics of two workers', () => {
  let server: ServingProcess;
  let url: string;
  let operatorUrl: string;
  beforeAll(async () => {
    server = startServing(['serve', '--workers', '2']);
    [url, operatorUrl] = [await server.url, await server.operatorUrl];
  });
  afterAll(() => server.stop());

  /** Reads the value of each metric, by name and labels. */
  async function metrics(): Promise<Readonly<Record<string, number>>> {
    const { status, text } = await ask(operatorUrl, '/metrics');
    expect(status).toBe(200);
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return Object.fromEntries(
      lines.map((line) => line.split(/ (?=\S+$)/)).map(([name, value]) => [name, Number(value)]),
    );
  }
  const answersOf = (all: Readonly<Record<string, number>>): number =>
    all['mmd_response_cache_hits_total']! + all['mmd_response_cache_misses_total']!;
  const ofEach = (all: Readonly<Record<string, number>>, name: string): string[] =>
    Object.keys(all).filter((key) => key.startsWith(`${name}{worker="`));

  it('are the same whichever is asked, and count what both answered', async () => {
    const clients = load(url, { kept: 4, fresh: 2 });
    await until(() => clients.answered > 100);
    await clients.end();
    expect(clients.failed).toEqual([]);
    // Each request has a new connection, and connections go to the workers in turn.
    const told = [await metrics(), await metrics(), await metrics(), await metrics()];
    for (const all of told) {
      expect(answersOf(all)).toBe(answersOf(told[0]!));
      expect(all['mmd_workers']).toBe(2);
      expect(ofEach(all, 'process_resident_memory_bytes')).toHaveLength(2);
    }
    // The first request of each worker takes another path.
    expect(answersOf(told[0]!)).toBeGreaterThanOrEqual(clients.answered - 20);
    expect(Object.entries(told[0]!).find(([name]) => name.startsWith('mmd_edition{'))?.[1]).toBe(2);
  });

  it('do not go back when a worker is killed, or all are restarted', async () => {
    const before = await metrics();
    const [victim] = server.workers();
    process.kill(victim!, 'SIGKILL');
    // Until the primary notices, it hands connections to the dead worker.
    await until(() => {
      const now = server.workers();
      return now.length === 2 && !now.includes(victim!);
    }, 100);
    await until(async () => (await metrics())['mmd_workers'] === 2);
    const after = await metrics();
    expect(answersOf(after)).toBeGreaterThanOrEqual(answersOf(before));
    expect(ofEach(after, 'process_resident_memory_bytes')).not.toEqual(
      ofEach(before, 'process_resident_memory_bytes'),
    );
    server.child.kill('SIGHUP');
    await until(() => server.stderr().includes('all workers restarted'));
    const restarted = await metrics();
    expect(answersOf(restarted)).toBeGreaterThanOrEqual(answersOf(after));
    expect(restarted['mmd_workers']).toBe(2);
    expect(ofEach(restarted, 'process_start_time_seconds')).toHaveLength(2);
  });
});

it('leaves out of the sum what a worker that does not move counted since it last said so, and says so of nothing else', async () => {
  const server = startServing(['serve', '--workers', '2']);
  const operatorUrl = await server.operatorUrl;
  const [victim] = server.workers();
  // Each has told what it counted before one of them stops.
  await until(async () => (await ask(operatorUrl, '/metrics')).text.includes('mmd_workers 2\n'));
  process.kill(victim!, 'SIGSTOP');
  try {
    // Of four connections at least one goes to the worker that still runs.
    const told = await Promise.race(Array.from({ length: 4 }, () => ask(operatorUrl, '/metrics')));
    expect(told.status).toBe(200);
    expect(told.text).toContain('mmd_workers 2\n');
  } finally {
    process.kill(victim!, 'SIGCONT');
    await server.stop();
  }
});

it('adds up what can be, and tells apart what cannot', async () => {
  const counter = (value: number): Family => family({ name: 'a_total', type: 'counter', help: 'A.' }, value);
  const gauge = (value: number): Family => family({ name: 'b', type: 'gauge', help: 'B.' }, value);
  const own = (value: number): Family => family({ name: 'process_c', type: 'gauge', help: 'C.' }, value);
  const edition = (id: string): Family => family({ name: 'd', type: 'gauge', help: 'D.' }, 1, { id });
  const times = (...values: readonly number[]): Family => {
    const histogram = new Histogram({ name: 'e', help: 'E.' }, [1, 2]);
    for (const value of values) histogram.observe(value, 'x', () => ({ of: 'x' }));
    return histogram.family;
  };
  const all = summed(
    [
      { worker: '1', families: [counter(1), gauge(10), own(5), edition('x'), times(0.5, 1, 3)] },
      { worker: '2', families: [counter(2), gauge(20), own(6), edition('y'), times(1.5)] },
      { worker: '3', families: [edition('y')] },
    ],
    [counter(100), gauge(100), times(2, 2)],
  );
  expect(await textOf(all)).toBe(
    [
      '# HELP a_total A.\n# TYPE a_total counter\na_total 103\n',
      '# HELP b B.\n# TYPE b gauge\nb 30\n',
      '# HELP process_c C.\n# TYPE process_c gauge\nprocess_c{worker="1"} 5\nprocess_c{worker="2"} 6\n',
      '# HELP d D.\n# TYPE d gauge\nd{id="x"} 1\nd{id="y"} 2\n',
      '# HELP e E.\n# TYPE e histogram\ne_bucket{le="1",of="x"} 2\ne_bucket{le="2",of="x"} 5\ne_bucket{le="+Inf",of="x"} 6\ne_sum{of="x"} 10\ne_count{of="x"} 6\n',
    ].join('\n'),
  );
});
