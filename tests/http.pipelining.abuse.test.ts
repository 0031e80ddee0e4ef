import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { inTurn } from '../gateway/http/inTurn';
import { startGateway, type TestGateway } from './support/gateway';
import { ask, sendRaw } from './support/http';

// A client that sends requests without waiting for answers has them answered one after the other.

const get = (path: string, ...more: readonly string[]): string =>
  [`GET ${path} HTTP/1.1`, 'Host: a', ...more, '', ''].join('\r\n');

describe('a connection', () => {
  const SIZE = 1_000_000;
  let begun = 0;
  const server = createServer((request, response) => answer({ request, response }));
  const answer = inTurn(({ request, response }) => {
    begun += 1;
    response.end(`${String(request.url)}${'.'.repeat(SIZE)}`);
  });
  const paths = Array.from({ length: 50 }, (_, index) => `/${String(index)}`);
  const asked = [...paths.slice(0, -1).map((path) => get(path)), get('/last', 'Connection: close')].join('');

  beforeAll(() => new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens)));
  afterAll(() => void server.close());
  beforeEach(() => (begun = 0));

  const url = (): string => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  it('has no more answers made than it takes', async () => {
    const { hostname, port } = new URL(url());
    const socket = connect(Number(port), hostname).pause();
    socket.write(asked);
    await wait(1_000);
    expect(begun).toBeGreaterThan(0);
    // The buffers of both systems take a few of these answers.
    expect(begun).toBeLessThan(20);
    socket.destroy();
  });

  it('gets all answers in order once it takes them', async () => {
    const text = await sendRaw(url(), asked);
    expect([...text.matchAll(/^(\/\w+)\./gm)].map(([, path]) => path)).toEqual([
      ...paths.slice(0, -1),
      '/last',
    ]);
    expect(begun).toBe(50);
  });

  it('may end in the middle', async () => {
    const { hostname, port } = new URL(url());
    const socket = connect(Number(port), hostname);
    socket.write(asked);
    await new Promise((came) => socket.once('data', came));
    socket.destroy();
    await wait(500);
    expect(begun).toBeLessThan(50);
    expect(await sendRaw(url(), get('/last', 'Connection: close'))).toContain('/last.');
  });
});

describe('the gateway', () => {
  let gateway: TestGateway;
  beforeAll(async () => (gateway = await startGateway()));
  afterAll(() => gateway.close());

  it('answers others between the requests of one connection', async () => {
    const flood = sendRaw(gateway.url, get('/nothing').repeat(3_000) + get('/last', 'Connection: close'));
    let isOver = false;
    void flood.then(() => (isOver = true));
    await wait(20);
    expect((await ask(gateway.url, '/health/live')).status).toBe(200);
    expect(isOver).toBe(false);
    expect((await flood).match(/"PATH_NOT_FOUND"/g)).toHaveLength(3_001);
  });

  it('answers questions by GET and POST mixed, each with its own', async () => {
    const body = '{"query":"{ country(code: \\"ML\\") { name } }"}';
    const post = `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\n\r\n${body}`;
    const question = `/graphql?query=${encodeURIComponent('{ country(code: "SN") { name } }')}`;
    const text = await sendRaw(
      gateway.url,
      [get(question), post, get(question), post, get('/health/live', 'Connection: close')].join(''),
    );
    expect([...text.matchAll(/"name":"(\w+)"|"(live)"/g)].map(([, name, live]) => name ?? live)).toEqual([
      'Senegal',
      'Mali',
      'Senegal',
      'Mali',
      'live',
    ]);
  });
});
