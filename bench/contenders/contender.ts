import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { LoadRequest, LoadResult } from '../load/messages';
import { askTypename, freePort, startNode, untilAnswering, cores, type Process } from '../machine/spawn';
import type { Question } from '../operations';

/** A running contender. */
export interface Running {
  /** All its processes, which share one core. */
  readonly pids: readonly number[];
  /** Returns the request for an operation. Fails if the operation cannot be requested. */
  requestFor(question: Question): Promise<LoadRequest>;
  /**
   * Executes operations in turn, repeatedly, for the given number of seconds. Set for a contender that is not a server.
   */
  readonly loop?: (questions: readonly Question[], seconds: number) => Promise<LoadResult>;
  stop(): Promise<void>;
}

/** A program that executes operations. */
export interface Contender {
  /** The contender's name on the command line. */
  readonly name: string;
  /** A short description of the contender. */
  readonly what: string;
  /** A folder whose packages are installed before the contender is started. */
  readonly needs?: string;
  start(run: Surroundings): Promise<Running>;
}

/** The folders that the contenders of a run share. */
export interface Surroundings {
  /** The folder of the edition that all contenders read. */
  readonly editionsDir: string;
  /** The folder for files that contenders need. */
  readonly workDir: string;
}

/**
 * Builds the POST of an operation, as clients send it. `no-cache` makes this project run the operation separately for
 * each concurrent request. The other contenders ignore it.
 */
export function postOf(url: string, { query, variables, name }: Question): LoadRequest {
  return {
    url,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'cache-control': 'no-cache',
    },
    body: JSON.stringify({ query, variables, operationName: name }),
    status: 200,
  };
}

/**
 * Builds the GET of an operation by its document's hash, in the form in which browsers and CDNs request registered
 * documents.
 */
export function persistedGetOf(url: string, { query, variables, name }: Question): LoadRequest {
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const parameters = new URLSearchParams({
    operationName: name,
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
  });
  const headers = { accept: 'application/json', 'apollo-require-preflight': 'true' };
  return { url: `${url}?${parameters.toString()}`, method: 'GET', headers, status: 200 };
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };

/** Returns the arguments of Node for a command of this project, with the Node options that `npm start` sets. */
export function mmd(...command: readonly string[]): readonly string[] {
  const [, ...start] = scripts.start.split(' ');
  return [...start.slice(0, start.indexOf('serve')), ...command];
}

/** Starts a GraphQL server of one process, which reads its port from `PORT`. */
export async function startServer(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  path = '/graphql',
): Promise<{ readonly server: Process; readonly url: string }> {
  const port = await freePort();
  const server = startNode(args, cores.server, { ...environment, PORT: String(port) });
  const url = `http://127.0.0.1:${String(port)}${path}`;
  await untilAnswering(server, askTypename(url));
  return { server, url };
}

/** Starts a contender of one process, which receives requests by POST. */
export async function onlyServer(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  path?: string,
): Promise<Running> {
  const { server, url } = await startServer(args, environment, path);
  return {
    pids: [server.pid],
    requestFor: (question) => Promise.resolve(postOf(url, question)),
    stop: () => server.stop(),
  };
}
