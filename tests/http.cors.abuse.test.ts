import { startGateway, type TestGateway } from './support/gateway';
import { ask, sendRaw } from './support/http';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway({
    environment: { MMD_CORS_ORIGINS: 'https://a.example, https://b.example:8443' },
  });
});

afterAll(() => gateway.close());

async function allowed(origin: string): Promise<string | undefined> {
  const { headers } = await ask(gateway.url, '/health/live', { headers: { origin } });
  expect(headers.vary).toBe('origin');
  return headers['access-control-allow-origin'];
}

it('lets the listed origins ask, each by its own name', async () => {
  expect(await allowed('https://a.example')).toBe('https://a.example');
  expect(await allowed('https://b.example:8443')).toBe('https://b.example:8443');
});

it.each([
  'https://evil.example',
  'https://a.example.evil.example',
  'http://a.example',
  'null',
  'https://A.example',
])('gives no leave to %s', async (origin) => {
  expect(await allowed(origin)).toBeUndefined();
});

it('never sends back what came as Origin, so nothing can be put into the headers', async () => {
  const request =
    'GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n' +
    'Origin: https://evil.example%0d%0aset-cookie:a=b\r\n\r\n';
  const answer = await sendRaw(gateway.url, request);
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).not.toContain('evil');
  expect(answer.toLowerCase()).not.toContain('set-cookie');
});
