import { createServer, type AddressInfo } from 'node:net';

import { readConfig } from '../gateway/config';
import { startGateway, type TestGateway } from './support/gateway';
import { ask, post, sendRaw } from './support/http';
import { startServing } from './support/workers';

// The operator has a separate port, and nothing on the public one leads to it.

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ environment: { HOST: '0.0.0.0' } });
});
afterAll(() => gateway.close());

/** Replaces a URL's host by another address of this machine; it reaches only servers that listen on all addresses. */
const elsewhere = (url: string): string => `http://127.0.0.2:${new URL(url).port}`;

function expectNothingCounted({ text }: { readonly text: string }): void {
  expect(text).not.toMatch(/mmd_\w+_total|process_cpu|# TYPE/);
}

it('listens on the loopback alone, wherever the graph is served', async () => {
  expect((await ask(elsewhere(gateway.url), '/health/live')).status).toBe(200);
  expect((await ask(gateway.operatorUrl, '/metrics')).text).toContain('mmd_plans_total');
  await expect(ask(elsewhere(gateway.operatorUrl), '/metrics')).rejects.toThrow(/ECONNREFUSED/);
});

it('listens where it is told to', async () => {
  const open = await startGateway({ environment: { MMD_OPERATOR_HOST: '0.0.0.0' } });
  expect((await ask(elsewhere(open.operatorUrl), '/metrics')).text).toContain('mmd_plans_total');
  await expect(ask(elsewhere(open.url), '/health/live')).rejects.toThrow(/ECONNREFUSED/);
  await open.close();
  await expect(ask(open.operatorUrl, '/metrics')).rejects.toThrow(/ECONNREFUSED/);
});

it.each([
  '/metrics',
  '/metrics/',
  '//metrics',
  '/METRICS',
  '/%6detrics',
  '/health/../metrics',
  '/metrics?x',
  '/operator/metrics',
])('is not reached by %s on the public port', async (path) => {
  for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS']) {
    const answer = await ask(gateway.url, path, { method });
    expectNothingCounted(answer);
    if (method === 'GET') expect([path, answer.status]).toEqual([path, 404]);
  }
});

it('is not reached by another host, a whole address, or a header of proxies', async () => {
  const { host } = new URL(gateway.operatorUrl);
  for (const headers of [
    { host },
    { 'x-forwarded-host': host },
    { 'x-forwarded-for': '127.0.0.1' },
    { 'x-original-url': '/metrics' },
  ]) {
    const answer = await ask(gateway.url, '/metrics', { headers });
    expect(answer.status).toBe(404);
    expectNothingCounted(answer);
  }
  for (const line of [`GET ${gateway.operatorUrl}/metrics`, `CONNECT ${host}`, `GET *`]) {
    const request = `${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    expectNothingCounted({ text: await sendRaw(gateway.url, request) });
  }
});

it('serves nothing of the graph', async () => {
  expect((await post(gateway.operatorUrl, { query: '{ __typename }' })).status).toBe(404);
  expect((await ask(gateway.operatorUrl, '/')).status).toBe(404);
  // No page of another origin may read the metrics.
  const { headers } = await ask(gateway.operatorUrl, '/metrics', {
    headers: { origin: 'https://example.org' },
  });
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

it('is nowhere unless a port is named', () => {
  expect(readConfig({}).operatorPort).toBeNull();
  expect(readConfig({ MMD_OPERATOR_PORT: '9464' })).toMatchObject({
    operatorPort: 9464,
    operatorHost: '127.0.0.1',
  });
  expect(() => readConfig({ MMD_OPERATOR_PORT: 'metrics' })).toThrow(
    /MMD_OPERATOR_PORT="metrics": must be a whole number/,
  );
});

it.each([[['serve']], [['serve', '--workers', '2']]])(
  'a port that is taken is told by its setting: %s',
  async (args) => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const server = startServing(args, { MMD_OPERATOR_PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.stderr()).toMatch(/Choose others with MMD_OPERATOR_PORT and MMD_OPERATOR_HOST\./);
    taken.close();
  },
);
