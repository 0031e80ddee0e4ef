import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { startGateway, type TestGateway } from './support/gateway';
import { ask } from './support/http';

// A client that reads nothing of an answer is cut off; one that reads slowly is not.

const TIMEOUT_MS = 1_000;

let gateway: TestGateway;
let sparing: TestGateway;
let mistaken: TestGateway;
let proxied: TestGateway;

const start = (more: Readonly<Record<string, string>> = {}): Promise<TestGateway> =>
  startGateway({
    // A refusal is so short that it fits into the buffers of a reader that takes nothing: none is cut off for it.
    environment: {
      MMD_SEND_TIMEOUT_MS: String(TIMEOUT_MS),
      MMD_MAX_CONNECTIONS: '70',
      MMD_MAX_IN_FLIGHT: '100000',
      MMD_DEADLINE_MS: '600000',
      ...more,
    },
  });

beforeAll(async () => {
  const few = { MMD_MAX_CLIENT_CONNECTIONS: '20' };
  gateway = await start();
  sparing = await start(few);
  mistaken = await start({ ...few, MMD_TRUSTED_PROXIES: '10.0.0.0/8' });
  proxied = await start({ ...few, MMD_TRUSTED_PROXIES: '127.0.0.0/8' });
});
afterAll(() => Promise.all([gateway, sparing, mistaken, proxied].map((each) => each.close())));

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

/** Opens a connection that reads only when told to. */
async function connected({ url }: Pick<TestGateway, 'url'> = gateway): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.pause();
  return socket;
}

// Each answer has over 100 kB, and none is kept: after some of them the buffers of both systems are full.
const introspection =
  '{ __schema { types { name description fields { name description args { name description } } } } }';
const target = `/graphql?${String(new URLSearchParams({ query: introspection }))}`;
const asking = (times: number): string => `GET ${target} HTTP/1.1\r\nhost: x\r\n\r\n`.repeat(times);

/** True if the server cuts a connection off within the time allowed; writing then fails. It never reads. */
async function isCut(socket: Socket): Promise<boolean> {
  for (let time = 0; time < 400 && !socket.destroyed; time += 1) {
    socket.write('\r\n');
    await wait(TIMEOUT_MS / 4);
  }
  return socket.destroyed;
}

it('cuts sixty readers off that take nothing', async () => {
  const readers = await Promise.all(Array.from({ length: 60 }, () => connected()));
  for (const reader of readers) reader.write(asking(300));
  // Their answers add up to over two gigabytes.
  const { rss } = process.memoryUsage();
  expect(await Promise.all(readers.map(isCut))).toEqual(readers.map(() => true));
  expect(process.memoryUsage().rss - rss).toBeLessThan(400_000_000);
  expect((await ask(gateway.url, '/health/live')).status).toBe(200);
});

it('cuts one off that goes on asking and takes nothing', async () => {
  const reader = await connected();
  reader.write(asking(300));
  for (let time = 0; time < 16; time += 1) {
    await wait(TIMEOUT_MS / 4);
    if (reader.writable) reader.write(asking(1));
  }
  expect(await isCut(reader)).toBe(true);
});

it('cuts one off that stops in the middle', async () => {
  const reader = await connected();
  reader.write(asking(300));
  reader.resume();
  await once(reader, 'data');
  reader.pause();
  expect(await isCut(reader)).toBe(true);
});

it('lets one go on that takes a little at a time', async () => {
  const reader = await connected();
  reader.write(asking(300));
  let taken = 0;
  reader.on('data', (bytes) => (taken += bytes.length));
  for (let time = 0; time < 20; time += 1) {
    reader.resume();
    await wait(10);
    reader.pause();
    await wait(TIMEOUT_MS / 5);
  }
  reader.resume();
  const one = Buffer.byteLength((await ask(gateway.url, target)).text);
  while (taken < 300 * one) await once(reader, 'data');
  expect(reader.destroyed).toBe(false);
});

it('lets connections be that wait for nothing', async () => {
  const idle = await connected();
  await wait(3 * TIMEOUT_MS);
  idle.resume();
  idle.write('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
  const [bytes] = (await once(idle, 'data')) as [Buffer];
  expect(bytes.toString()).toMatch(/^HTTP\/1\.1 200 /);
});

it.each([
  ['than it may', () => gateway, 70],
  ['of one client than it may', () => sparing, 20],
  ['of a proxy that is not trusted', () => mistaken, 20],
  ['than it may, if all are of a proxy that is trusted', () => proxied, 70],
])('takes no more connections %s', async (_, to, most) => {
  const readers = await Promise.all(Array.from({ length: 90 }, () => connected(to())));
  await wait(500);
  for (const reader of readers)
    if (!reader.destroyed) reader.write('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
  const answered = await Promise.all(
    readers.map(async (reader) => {
      reader.resume();
      const first = await Promise.race([once(reader, 'data'), once(reader, 'close'), wait(5_000)]);
      return Buffer.isBuffer((first as unknown[] | undefined)?.[0]);
    }),
  );
  expect(answered.filter(Boolean)).toHaveLength(most);
  for (const reader of readers) reader.destroy();
  await wait(500);
  expect((await ask(to().url, '/health/live')).status).toBe(200);
});
