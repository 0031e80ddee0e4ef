import { createServer, isIPv6 } from 'node:net';

import type { Config } from '../../gateway/config';
import { isOnePort } from '../../gateway/settings/ports';
import { fault, finding, note, off, ok, type Finding } from './finding';

const TIMEOUT_MS = 2_000;

/** Checks that a server could listen on the configured address, or that a server of this graph already does. */
export function checkPort({ port, host }: Config): Promise<Finding> {
  return finding('Port', async () => {
    const code = await listenOnce(port, host);
    if (code === null) return ok(`${port} on ${host} is free`);
    if (code !== 'EADDRINUSE')
      return fault(
        `cannot listen on port ${port} of ${host} (${code}). Choose others with --port and --host (or PORT and HOST).`,
      );
    const edition = await editionServedAt(port, host);
    return edition === null
      ? fault(`${port} on ${host} is already in use by something else. Choose another with --port or PORT.`)
      : note(`${port} on ${host} is in use by a server of this graph, with edition ${edition}`);
  });
}

/** Checks that a server could listen on the operator port, if the settings name such a port. */
export function checkOperatorPort(config: Config): Promise<Finding> {
  const { operatorPort: port, operatorHost: host } = config;
  return finding('Operator', async () => {
    if (port === null) return off('MMD_OPERATOR_PORT is not set; no metrics are served');
    if (isOnePort(config))
      return fault(`${port} is the port of the graph as well. Choose another with MMD_OPERATOR_PORT.`);
    const code = await listenOnce(port, host);
    if (code === null) return ok(`${port} on ${host} is free`);
    if (code === 'EADDRINUSE')
      return note(`${port} on ${host} is in use, by a server of this graph or by something else.`);
    return fault(
      `cannot listen on port ${port} of ${host} (${code}). Choose others with MMD_OPERATOR_PORT and MMD_OPERATOR_HOST.`,
    );
  });
}

/** Listens for a moment. Returns the code of the error that prevents listening, or null if none does. */
function listenOnce(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => resolve(code ?? message));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

/**
 * Returns the id of the edition that a server of this graph serves at the address, or null if another server uses the
 * address or the server does not respond in time.
 */
async function editionServedAt(port: number, host: string): Promise<string | null> {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : isIPv6(host) ? `[${host}]` : host;
  try {
    const response = await fetch(`http://${name}:${String(port)}/health/ready`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const { edition } = (await response.json()) as { readonly edition?: { readonly id?: unknown } };
    return typeof edition?.id === 'string' && /^\d+-[0-9a-f]{8}$/.test(edition.id) ? edition.id : null;
  } catch {
    return null;
  }
}

/** Checks that Redis responds, if gateways share responses. */
export function checkRedis(config: Config): Promise<Finding> {
  return finding('Redis', async () => {
    const { cacheUrl: url } = config;
    if (url === null) return off('CACHE_URL is not set; each process keeps its own answers');
    const { connectRedis } = await import('../../gateway/redisCache/redis.js');
    const { host } = new URL(url);
    try {
      const store = await connectRedis({ url, connectMs: TIMEOUT_MS, settings: config }, () => undefined);
      await store.get('doctor').finally(() => store.close());
    } catch (error) {
      return fault(
        `${host} is not responding (${reasonOf(error)}). Check that it is running and that CACHE_URL names it.`,
      );
    }
    return ok(`${host} responds`);
  });
}

/** Checks that each remote subgraph is ready. */
export function checkSubgraphs({ subgraphs }: Config): Promise<Finding> {
  return finding('Subgraphs', async () => {
    if (subgraphs.size === 0) return off('MMD_SUBGRAPHS is not set; all six run in the server process');
    const asked = await Promise.all(
      [...subgraphs].map(async ([name, url]) => [name, await answers(url)] as const),
    );
    const silent = asked
      .filter(([, reason]) => reason !== null)
      .map(([name, reason]) => `${name} (${String(reason)})`);
    return silent.length > 0
      ? fault(
          `no response from ${silent.join(', ')}. Check that they are running and that MMD_SUBGRAPHS names them.`,
        )
      : ok(`${[...subgraphs.keys()].join(', ')} responding`);
  });
}

/** Returns the reason why a subgraph does not respond, or null if it does. */
async function answers(url: URL): Promise<string | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.ok ? null : `status ${String(response.status)}`;
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  const { cause, code, message } = error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
  return cause?.code ?? cause?.message ?? code ?? message;
}
