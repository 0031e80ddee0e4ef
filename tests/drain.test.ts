import { Agent, request } from 'node:http';

import { until } from './support/until';
import { startServing } from './support/workers';

// SIGTERM under load: every request sent is answered. Each of twenty clients keeps its connection and asks again as soon
// as it is answered, until it is refused a connection. Any other error means that a request was lost.

interface Load {
  readonly answered: () => number;
  /** The errors other than refused connections. */
  readonly lost: readonly string[];
  /** Fulfilled when every client has been refused a connection or has lost a request. */
  readonly ended: Promise<void>;
}

function begin(url: string, query: string): Load {
  let answered = 0;
  const lost: string[] = [];
  const client = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    try {
      for (;;) {
        await askOnce(url, query, agent);
        answered += 1;
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') lost.push(String(error));
    } finally {
      agent.destroy();
    }
  };
  const ended = Promise.all(Array.from({ length: 20 }, client)).then(() => undefined);
  return { answered: () => answered, lost, ended };
}

function askOnce(url: string, query: string, agent: Agent): Promise<void> {
  return new Promise((settle, reject) => {
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache' };
    const asked = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.on('data', (data: Buffer) => (text += data.toString('latin1')));
      response.on('error', reject);
      response.on('end', () => {
        const isWhole = response.complete && Number(response.headers['content-length']) === text.length;
        if (isWhole && response.statusCode === 200 && text.startsWith('{"data":{')) settle();
        else reject(new Error(`${String(response.statusCode)}: ${text.slice(0, 100)}`));
      });
    });
    asked.on('error', reject);
    asked.end(JSON.stringify({ query }));
  });
}

const small = '{ country(code: "ML") { name } }';
const large = '{ meetings(first: 100) { nodes { id title participatingCountries { code name } } } }';

describe.each([
  ['one process', ['serve']],
  ['two workers', ['serve', '--workers', '2']],
])('%s', (_, args) => {
  it.each([
    ['small answers', small, {}],
    ['large answers', large, {}],
    ['large answers that take longer than the delay', large, { MMD_DRAIN_DELAY_MS: '1' }],
  ])('loses no request: %s', async (_name, query, environment) => {
    const server = startServing(args, { MMD_RESPONSE_CACHE_BYTES: '0', ...environment });
    const load = begin(await server.url, query);
    await until(() => load.answered() > 100 || load.lost.length > 0);
    const before = load.answered();
    const ended = await server.stop();
    await load.ended;
    expect(load.lost).toEqual([]);
    // Each client had at least one request under way, and all of those were answered.
    expect(load.answered() - before).toBeGreaterThanOrEqual(20);
    expect(ended).toBe(0);
  });
});

it.each(['serve', 'serve --workers 2', 'gateway', 'subgraph rabat', 'subgraph rabat --workers 2'])(
  '`mmd %s` logs once that a stop begins, with the signal, and once that it has ended',
  async (line) => {
    const server = startServing(line.split(' '), { MMD_DRAIN_DELAY_MS: '0' });
    await server.url;
    server.child.kill('SIGINT');
    expect(await server.ended).toBe(0);
    const entries = server.stderr().trim().split('\n').slice(-2);
    expect(server.stderr().match(/"msg":"stop/g)).toHaveLength(2);
    expect(entries.map((entry) => JSON.parse(entry) as object)).toEqual([
      { level: 30, time: expect.any(String) as string, signal: 'SIGINT', msg: 'stopping' },
      { level: 30, time: expect.any(String) as string, msg: 'stopped' },
    ]);
  },
);

it('ends at once at a second signal', async () => {
  const server = startServing(['serve'], { MMD_DRAIN_DELAY_MS: '60000' });
  await server.url;
  server.child.kill('SIGINT');
  await until(() => server.stdout().includes('Stopping'));
  server.child.kill('SIGINT');
  expect(await server.ended).toBe('SIGINT');
});
