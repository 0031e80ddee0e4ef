import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { until } from './support/until';
import { killOneUnderLoad, load, startServing, type ServingProcess } from './support/workers';

// Real processes: a server with several workers when one of them dies, is restarted or is stopped.

let server: ServingProcess;

afterEach(async () => {
  await server.stop();
});

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

it('serves from several processes on one port, and says so once', async () => {
  server = startServing(['serve', '--workers', '2']);
  const url = await server.url;
  expect(server.workers()).toHaveLength(2);
  expect(server.stdout().match(/^Graph /gm)).toHaveLength(1);
  expect(server.stdout()).toMatch(new RegExp(`^Graph +${url}/graphql$`, 'm'));
  expect(server.stdout()).toMatch(new RegExp(`^Workers +2, .*${server.pid}$`, 'm'));
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  expect(await server.stop()).toBe(0);
  expect(server.stdout().match(/^Stopping/gm)).toHaveLength(1);
});

it('replaces a worker that is killed under load; only what was in flight on it is lost', async () => {
  server = startServing(['serve', '--workers', '2']);
  const { failed, clients } = await killOneUnderLoad(server);
  // Each client has one request in flight at a time.
  expect(failed.length).toBeLessThanOrEqual(clients);
  for (const failure of failed) expect(failure).toMatch(/ECONNRESET|socket hang up/);
  expect(server.stderr()).toContain('a worker exited');
});

it('loses nothing when it is restarted by SIGHUP under load, however often it is told', async () => {
  server = startServing(['serve', '--workers', '2']);
  const url = await server.url;
  const before = server.workers();
  const clients = load(url, { kept: 4, fresh: 2 });
  await until(() => clients.answered > 50);
  for (let times = 0; times < 3; times += 1) server.child.kill('SIGHUP');
  await until(() => server.stderr().includes('all workers restarted'));
  const answered = clients.answered;
  await until(() => clients.answered > answered + 100);
  await clients.end();
  expect(clients.failed).toEqual([]);
  const after = server.workers();
  expect(before.filter((pid) => after.includes(pid))).toEqual([]);
});

it('tells a client whose connection a dead worker had not yet taken', async () => {
  server = startServing(['serve', '--workers', '2']);
  const { hostname, port } = new URL(await server.url);
  const [victim] = server.workers();
  process.kill(victim!, 'SIGSTOP');
  // Connections go to the workers in turn, so at least one is handed to the stopped worker.
  const ended = Array.from(
    { length: 4 },
    () =>
      new Promise<string>((settle) => {
        const socket = connect(Number(port), hostname, () =>
          socket.write('GET /health/live HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n'),
        );
        socket.on('error', (error: NodeJS.ErrnoException) => settle(error.code ?? ''));
        socket.on('data', () => settle('answered'));
        socket.on('end', () => settle('closed'));
      }),
  );
  await wait(500);
  process.kill(victim!, 'SIGKILL');
  const met = await Promise.all(ended);
  expect(met.filter((what) => what === 'answered').length).toBeGreaterThanOrEqual(2);
});

it('stops every process on SIGTERM, and answers what is in flight first', async () => {
  server = startServing(['serve', '--workers', '2']);
  const clients = load(await server.url, { kept: 0, fresh: 4 });
  await until(() => clients.answered > 20);
  const workers = server.workers();
  expect(await server.stop()).toBe(0);
  await clients.end();
  expect(workers.filter(isAlive)).toEqual([]);
  // Once the server stops listening, new connections are refused, and those that no worker has taken are closed.
  for (const failure of clients.failed) expect(failure).toMatch(/ECONNREFUSED|ECONNRESET|socket hang up/);
});

it('does so for a subgraph as well', async () => {
  server = startServing(['subgraph', 'rabat', '--workers', '2']);
  const url = await server.url;
  expect(server.workers()).toHaveLength(2);
  const { status } = await fetch(`${url}/health/ready`);
  expect(status).toBe(200);
});
