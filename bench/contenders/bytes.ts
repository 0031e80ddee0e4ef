import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBundle } from '../bundles';
import type { Answered } from '../measure';
import { cores, freePort, startNode, untilAnswering } from '../machine/spawn';
import { persistedGetOf, type Contender, type Surroundings } from './contender';

const folderOf = ({ workDir }: Surroundings): string => join(workDir, 'answers');

/** Writes the responses that the bare server sends, in files named by the keys of their operations. */
export function keepAnswers(run: Surroundings, answers: ReadonlyMap<string, Answered>): void {
  mkdirSync(folderOf(run), { recursive: true });
  for (const [key, answer] of answers)
    writeFileSync(join(folderOf(run), encodeURIComponent(key)), JSON.stringify(answer));
}

function bare(name: string, what: string, conditional: boolean): Contender {
  return {
    name,
    what,
    async start(run) {
      const port = await freePort();
      const server = startNode([ensureBundle('servers/bytes')], cores.server, {
        PORT: String(port),
        MMD_BENCH_ANSWERS: folderOf(run),
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

/** The maximum performance of Node's HTTP server: the same requests, headers and bytes, without any other work. */
export const bytes: readonly Contender[] = [
  bare('bytes', 'node:http sending the same bytes', false),
  bare('bytes-304', 'node:http saying the same 304', true),
];
