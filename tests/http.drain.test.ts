import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, ask, post } from './support/http';
import { withResolver } from './support/inject';

/** A gateway whose `edition` answers when it is let go. */
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
