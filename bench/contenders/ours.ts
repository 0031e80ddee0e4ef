import type { LoadRequest } from '../load/messages';
import type { Question } from '../operations';
import {
  mmd,
  onlyServer,
  persistedGetOf,
  startServer,
  type Contender,
  type Running,
  type Surroundings,
} from './contender';

const serve = mmd('serve');

function environment({ editionsDir, workDir }: Surroundings, caches: { rows: boolean; responses: boolean }) {
  return {
    MMD_EDITIONS_DIR: editionsDir,
    MMD_LOG_LEVEL: 'silent',
    // No pages are requested, so they need not be built.
    MMD_WEB_DIR: workDir,
    ...(!caches.rows && { MMD_ROW_CACHE_BYTES: '0' }),
    ...(!caches.responses && { MMD_RESPONSE_CACHE_BYTES: '0' }),
  };
}

/** Registers a document under its hash, and returns the request that refers to the document by that hash. */
async function registered(url: string, question: Question): Promise<LoadRequest> {
  const request = persistedGetOf(url, question);
  const query = new URLSearchParams({ query: question.query });
  const answer = await fetch(`${request.url}&${query.toString()}`, { headers: request.headers });
  if (!answer.ok) throw new Error(`${question.name} could not be registered: ${await answer.text()}`);
  return request;
}

async function cached(run: Surroundings, conditional: boolean): Promise<Running> {
  const { server, url } = await startServer(serve, environment(run, { rows: true, responses: true }));
  return {
    pids: [server.pid],
    async requestFor(question) {
      const request = await registered(url, question);
      if (!conditional) return request;
      const { headers } = await fetch(request.url, { headers: request.headers });
      const etag = headers.get('etag');
      if (etag === null) throw new Error(`The answer to ${question.name} has no ETag.`);
      return { ...request, headers: { ...request.headers, 'if-none-match': etag }, status: 304 };
    },
    stop: () => server.stop(),
  };
}

/** This project with its subgraphs embedded, once for each combination of caches. */
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
