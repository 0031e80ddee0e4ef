import { createServer } from 'node:net';

import { BackOff } from '../gateway/workers/backOff';
import { startServing } from './support/workers';

// The reason that a server cannot start is printed once, in the same words as without workers.

async function refusal(
  args: string[],
  environment: Record<string, string>,
): Promise<[unknown, string, string]> {
  const server = startServing(args, { MMD_LOG_LEVEL: 'error', ...environment });
  const by = await server.ended;
  return [by, server.stdout(), server.stderr()];
}

async function sameRefusal(environment: Record<string, string>, reason: RegExp, status = 1): Promise<void> {
  const alone = await refusal(['serve'], environment);
  const many = await refusal(['serve', '--workers', '3'], environment);
  expect(many).toEqual(alone);
  expect(many[0]).toBe(status);
  expect(many[1]).toBe('');
  expect(many[2].match(new RegExp(reason, 'g'))).toHaveLength(1);
}

it('refuses a wrong configuration once', async () => {
  await sameRefusal({ MMD_MAX_DEPTH: 'deep' }, /MMD_MAX_DEPTH/, 2);
});

it('refuses a supergraph that is not there once', async () => {
  await sameRefusal({ MMD_SUPERGRAPH: '/nowhere/supergraph.graphql' }, /nowhere/, 2);
});

it('refuses a port that is taken once', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { port: number };
  try {
    await sameRefusal(
      { PORT: String(port) },
      /it is already in use \(EADDRINUSE\)\. Choose others with --port and --host \(or PORT and HOST\)\.\n/,
    );
  } finally {
    taken.close();
  }
});

it.each(['0', '-1', 'two', '1.5', '1000'])('refuses %s workers', async (workers) => {
  const [status, , stderr] = await refusal(['serve', `--workers=${workers}`], {});
  expect(status).toBe(2);
  expect(stderr).toContain('--workers');
});

it('waits longer each time where workers end at once, and not at all for one that served long', () => {
  const backOff = new BackOff();
  expect([10, 10, 10, 10].map((ranMs) => backOff.after(ranMs))).toEqual([100, 200, 400, 800]);
  for (let times = 0; times < 20; times += 1) backOff.after(0);
  expect(backOff.after(0)).toBe(30_000);
  expect(backOff.after(60_000)).toBe(0);
  expect(backOff.after(5)).toBe(100);
});
