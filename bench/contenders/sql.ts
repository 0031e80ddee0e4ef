import { ensureBundle } from '../bundles';
import type { LoadResult } from '../load/messages';
import { cores, freePort, startNode, untilAnswering } from '../machine/spawn';
import { quantile } from '../report/statistics';
import { keyOf, type Question } from '../operations';
import type { Contender } from './contender';

interface Looped {
  readonly seconds: number;
  /** The time of each run, in milliseconds. */
  readonly times: readonly number[];
}

/** The statements that this project runs for an operation, and its data written as JSON, without HTTP or GraphQL. */
export const sql: Contender = {
  name: 'sql',
  what: 'the SQL and stringify alone, without HTTP',
  async start({ editionsDir }) {
    const port = await freePort();
    const server = startNode([ensureBundle('servers/sql')], cores.server, {
      MMD_EDITIONS_DIR: editionsDir,
      PORT: String(port),
    });
    const urlOf = (questions: readonly Question[], seconds: number): string => {
      const asked = new URLSearchParams(questions.map((question) => ['key', keyOf(question)]));
      return `http://127.0.0.1:${String(port)}/?seconds=${String(seconds)}&${asked.toString()}`;
    };
    await untilAnswering(server, () => fetch(urlOf([], 0)));
    return {
      pids: [server.pid],
      requestFor: (question) =>
        Promise.resolve({ url: urlOf([question], 0), method: 'GET', headers: {}, status: 200 }),
      async loop(questions, seconds): Promise<LoadResult> {
        const answer = await fetch(urlOf(questions, seconds));
        const looped = (await answer.json()) as Looped;
        const sorted = [...looped.times].sort((one, other) => one - other);
        return {
          answers: sorted.length,
          seconds: looped.seconds,
          p50: quantile(sorted, 0.5),
          p99: quantile(sorted, 0.99),
          failures: 0,
          loadCore: 0,
        };
      },
      stop: () => server.stop(),
    };
  },
};
