import { createServer } from 'node:http';
import { readConfig } from '../../gateway/config';
import { startServer } from '../../gateway/main';
import { openSqliteStore } from '../../subgraphs/kit/store/sqlite/store';
import type { BuildQuery, Store } from '../../subgraphs/kit/store/store';
import { keyOf, operations } from '../operations';
import { openEdition } from './edition';
import { portGiven, run } from './listening';

type Ran = () => unknown;

/** The work of an operation: its statements and its data. */
interface Recorded {
  readonly statements: readonly Ran[];
  readonly data: unknown;
}

let recording: Ran[] | null = null;

/** Opens the store of this project and records the statements that it runs while `recording` is set. */
function openRecordingStore(file: string): Store {
  const store = openSqliteStore(file);
  return {
    ...store,
    prepare<A, R>(build: BuildQuery<A>) {
      const statement = store.prepare<A, R>(build);
      return (args: A) => {
        recording?.push(() => statement(args));
        return statement(args);
      };
    },
  };
}

/**
 * Runs only the SQL of operations: repeatedly runs the statements that this project's resolvers run for each operation,
 * and then writes the response's data as JSON. `/?seconds=…&key=…&key=…` runs the operations in turn for that time and
 * returns the duration of each run.
 */
run(async () => {
  const environment = { PORT: '0', MMD_RESPONSE_CACHE_BYTES: '0', MMD_ROW_CACHE_BYTES: '0' };
  const edition = await openEdition(openRecordingStore);
  const server = await startServer(readConfig(environment), { edition });
  const recorded = new Map<string, Recorded>();
  for (const question of operations.flatMap(({ questions }) => questions)) {
    const { query, variables } = question;
    recording = [];
    const { data } = JSON.parse(await server.graph.answer({ query, variables })) as { data: unknown };
    recorded.set(keyOf(question), { statements: recording, data });
    recording = null;
  }
  createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const found = url.searchParams.getAll('key').flatMap((key) => recorded.get(key) ?? []);
    const seconds = Number(url.searchParams.get('seconds') ?? 0);
    // Without `seconds`, the response contains the data itself for comparison.
    response.end(JSON.stringify(seconds === 0 ? { data: found[0]?.data } : loop(found, seconds)));
  }).listen(portGiven(), '127.0.0.1');
});

function loop(recorded: readonly Recorded[], seconds: number) {
  const times: number[] = [];
  const started = performance.now();
  for (let before = started; before - started < seconds * 1000 && recorded.length > 0;) {
    for (const { statements, data } of recorded) {
      for (const statement of statements) statement();
      JSON.stringify(data);
      const now = performance.now();
      times.push(now - before);
      before = now;
    }
  }
  return { seconds: (performance.now() - started) / 1000, times };
}
