import { createHash } from 'node:crypto';
import type { LoadRequest } from '../load/messages';
import type { Operation } from '../operations';
import { onlyServer, startServer, type Contender, type Running, type Surroundings } from './contender';

const serve = ['cli/bin.cjs', 'serve'] as const;

function environment({ editionsDir, workDir }: Surroundings, caches: { rows: boolean; responses: boolean }) {
  return {
    MMD_EDITIONS_DIR: editionsDir,
    MMD_LOG_LEVEL: 'silent',
    // Pages are not asked for, and need not be built.
    MMD_WEB_DIR: workDir,
    ...(!caches.rows && { MMD_ROW_CACHE_BYTES: '0' }),
    ...(!caches.responses && { MMD_RESPONSE_CACHE_BYTES: '0' }),
  };
}

/** A GET of an operation that was registered under its hash, as browsers and CDNs ask for it. */
async function persisted(url: string, { query, variables, name }: Operation): Promise<LoadRequest> {
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const parameters = new URLSearchParams({
    operationName: name,
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
  });
  const headers = { accept: 'application/json', 'apollo-require-preflight': 'true' };
  const registered = await fetch(
    `${url}?${parameters.toString()}&${new URLSearchParams({ query }).toString()}`,
    {
      headers,
    },
  );
  if (!registered.ok) throw new Error(`${name} could not be registered: ${await registered.text()}`);
  return { url: `${url}?${parameters.toString()}`, method: 'GET', headers, status: 200 };
}

async function cached(run: Surroundings, conditional: boolean): Promise<Running> {
  const { server, url } = await startServer(serve, environment(run, { rows: true, responses: true }));
  return {
    pids: [server.pid],
    async requestFor(operation) {
      const request = await persisted(url, operation);
      if (!conditional) return request;
      const { headers } = await fetch(request.url, { headers: request.headers });
      const etag = headers.get('etag');
      if (etag === null) throw new Error(`The answer to ${operation.name} has no ETag.`);
      return { ...request, headers: { ...request.headers, 'if-none-match': etag }, status: 304 };
    },
    stop: () => server.stop(),
  };
}

/** This project, embedded, by what it keeps. */
export const ours: readonly Contender[] = [
  {
    name: 'mmd',
    what: 'mmd serve, nothing kept',
    start: (run) => onlyServer(serve, environment(run, { rows: false, responses: false })),
  },
  {
    name: 'mmd-rows',
    what: 'mmd serve, rows kept',
    start: (run) => onlyServer(serve, environment(run, { rows: true, responses: false })),
  },
  { name: 'mmd-responses', what: 'mmd serve, answers kept', start: (run) => cached(run, false) },
  { name: 'mmd-304', what: 'mmd serve, asked whether it changed', start: (run) => cached(run, true) },
];
