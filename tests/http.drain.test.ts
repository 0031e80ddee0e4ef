import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, ask, post } from './support/http';
import { withResolver } from './support/inject';

/** Starts a gateway whose `edition` answers only when released. */
async function startSlow(
  environment: Record<string, string> = {},
): Promise<{ gateway: TestGateway; letGo: () => void; asked: Promise<void> }> {
  let letGo = (): void => undefined;
  let markAsked = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const asked = new Promise<void>((resolve) => (markAsked = resolve));
  const place = { subgraph: 'atlas', type: 'Query', field: 'edition' };
  const gateway = await startGateway({
    environment,
    edition: (edition) =>
      withResolver(edition, place, () => async () => {
        markAsked();
        await gate;
        return { id: 'slow', publishedAt: '2026-01-01T00:00:00.000Z' };
      }),
  });
  return { gateway, letGo, asked };
}

const query = '{ edition { id } }';

/** A kept connection, with the answers received on it. */
async function open(
  url: string,
): Promise<{ socket: Socket; text: () => string; answers: (count: number) => Promise<void> }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let text = '';
  socket.on('data', (data: Buffer) => (text += data.toString()));
  await once(socket, 'connect');
  return {
    socket,
    text: () => text,
    async answers(count) {
      const isThere = (): boolean => text.split('{"status":"live"}').length > count;
      for (let tries = 0; tries < 500 && !isThere(); tries += 1) await wait(10);
      expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(count);
    },
  };
}

it('answers what is in flight, takes no more, and lets go of idle connections', async () => {
  const { gateway, letGo, asked } = await startSlow();
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) =>
    get(`${gateway.url}/health/live`, { agent }, (r) => r.resume().on('end', resolve)),
  );
  const inFlight = post(gateway.url, { query });
  await asked;
  const closed = gateway.close();
  await wait(100);
  await expect(ask(gateway.url, '/health/live')).rejects.toThrow(/ECONNREFUSED/);
  letGo();
  const answer = await inFlight;
  expect(answerOf(answer)).toEqual({ data: { edition: { id: 'slow' } } });
  await closed;
  agent.destroy();
});

describe('a stop with a delay', () => {
  it('says so, and answers on: each answer is the last of its connection', async () => {
    const { gateway, letGo, asked } = await startSlow();
    const inFlight = post(gateway.url, { query }, { connection: 'keep-alive' });
    await asked;
    const closed = gateway.close({ delayMs: 3_000 });
    const ready = await ask(gateway.url, '/health/ready');
    expect([ready.status, JSON.parse(ready.text)]).toMatchObject([503, { status: 'draining' }]);
    const another = await post(gateway.url, { query: '{ __typename }' }, { connection: 'keep-alive' });
    expect(answerOf(another)).toEqual({ data: { __typename: 'Query' } });
    expect(another.headers.connection).toBe('close');
    letGo();
    // It came before the stop, but its answer closes the connection too.
    expect((await inFlight).headers.connection).toBe('close');
    await closed;
    await expect(ask(gateway.url, '/health/live')).rejects.toThrow(/ECONNREFUSED/);
  });

  it('answers what lies unread in a connection, all that came in a row, and a request of which half came', async () => {
    const gateway = await startGateway();
    const one = 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n';
    const [idle, row, half] = await Promise.all([open(gateway.url), open(gateway.url), open(gateway.url)]);
    for (const { socket, answers } of [idle, row, half]) {
      socket.write(one);
      await answers(1);
    }
    // The gateway, in this process, reads none of it before it begins to stop.
    idle.socket.write(one);
    row.socket.write(one.repeat(3));
    half.socket.write(one.slice(0, 20));
    const closed = gateway.close();
    await row.answers(4);
    await idle.answers(2);
    half.socket.write(one.slice(20));
    await half.answers(2);
    await closed;
    const ends = [idle, row, half].map(({ text }) => text().match(/connection: close/gi)?.length);
    expect(ends).toEqual([1, 1, 1]);
  });
});

it('waits no longer than the drain timeout', async () => {
  const { gateway, letGo, asked } = await startSlow({ MMD_DRAIN_TIMEOUT_MS: '200' });
  const inFlight = post(gateway.url, { query });
  const failed = expect(inFlight).rejects.toThrow(/socket hang up|ECONNRESET/);
  await asked;
  const started = Date.now();
  await gateway.close();
  expect(Date.now() - started).toBeLessThan(2_000);
  await failed;
  letGo();
});

it('can be closed twice', async () => {
  const gateway = await startGateway();
  await Promise.all([gateway.close(), gateway.close()]);
});
