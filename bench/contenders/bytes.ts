import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBundle } from '../bundles';
import { cores, freePort, startNode, untilAnswering } from '../machine/spawn';
import { persistedGetOf, type Contender, type Surroundings } from './contender';

const folderOf = ({ workDir }: Surroundings): string => join(workDir, 'bodies');

/** Writes the answers that the bare server sends, by the keys of the questions. */
export function keepBodies(run: Surroundings, bodies: ReadonlyMap<string, string>): void {
  mkdirSync(folderOf(run), { recursive: true });
  for (const [key, body] of bodies) writeFileSync(join(folderOf(run), encodeURIComponent(key)), body);
}

function bare(name: string, what: string, conditional: boolean): Contender {
  return {
    name,
    what,
    async start(run) {
      const port = await freePort();
      const server = startNode([ensureBundle('servers/bytes')], cores.server, {
        PORT: String(port),
        MMD_BENCH_BODIES: folderOf(run),
      });
      const url = `http://127.0.0.1:${String(port)}/graphql`;
      await untilAnswering(server, () => fetch(url));
      return {
        pids: [server.pid],
        requestFor(question) {
          const request = persistedGetOf(url, question);
          if (!conditional) return Promise.resolve(request);
          return Promise.resolve({
            ...request,
            headers: { ...request.headers, 'if-none-match': '"the-answer-that-is-known"' },
            status: 304,
          });
        },
        stop: () => server.stop(),
      };
    },
  };
}

/** The most that Node's HTTP server can do: the same requests, the same bytes, and the same 304, without anything in between. */
export const bytes: readonly Contender[] = [
  bare('bytes', 'node:http sending the same bytes', false),
  bare('bytes-304', 'node:http saying 304', true),
];
