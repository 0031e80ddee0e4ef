import { GraphQLError, parse, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Pool } from 'undici';

import { ErrorCode } from '../errors';
import type { Log } from '../log';
import { editionHeader, type GraphSubgraph } from '../subgraphs';
import { responseIn, textOf } from './answer';
import { exchange, type Post, type RawAnswer } from './exchange';
import { Guard, type GuardSettings } from './guard';
import { missingPlaces } from './places';
import { passedOf, type PassedHeaders } from './passed';
import { SubgraphTrouble } from './trouble';

/** How subgraphs elsewhere are asked. */
export interface RemoteSettings extends GuardSettings {
  /** The most bytes of an answer, also once it is decompressed. */
  readonly maxBytes: number;
  /** Whether to ask for compressed answers. */
  readonly compression: boolean;
}

/** What a subgraph elsewhere is made of. */
export interface RemoteParts {
  /** undici's; it takes long to load, so that only who needs it does. */
  readonly Pool: typeof Pool;
  readonly settings: RemoteSettings;
  readonly log: Log;
}

/** One operation for the subgraph. */
interface Question {
  readonly query: string;
  readonly document: () => DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly passed: PassedHeaders | undefined;
  /** The edition to answer from; null where the subgraph has none. */
  readonly edition: string | null;
}

/** An answer, and the text that it was read from. */
interface Received {
  readonly text: string;
  readonly result: ExecutionResult;
}

const accepted = 'application/graphql-response+json, application/json;q=0.9';
const probeBody = JSON.stringify({ query: '{ __typename }' });

/** A subgraph that is served elsewhere. One of these serves all editions and all requests of a process. */
export class RemoteSubgraph {
  readonly #pool: Pool;
  readonly #guard: Guard;
  readonly #post: Pick<Post, 'origin' | 'path'>;
  readonly #settings: RemoteSettings;
  readonly #log: Log;
  readonly #underWay = new Map<string, Promise<Received>>();

  constructor(
    readonly name: string,
    address: URL,
    { Pool: ConnectionPool, settings, log }: RemoteParts,
  ) {
    this.#settings = settings;
    this.#log = log;
    this.#post = { origin: address.origin, path: address.pathname + address.search };
    this.#pool = new ConnectionPool(address.origin, {
      connections: settings.concurrency,
      connect: { timeout: settings.timeoutMs },
    });
    this.#guard = new Guard(settings, (signal) => this.#probe(signal), {
      onOpen: (error) =>
        log.error({ subgraph: name, err: error }, 'a subgraph is left alone until it answers'),
      onClose: () => log.info({ subgraph: name }, 'a subgraph answers again'),
    });
  }

  /** Whether it is asked at all: false while it is left alone. */
  get isAsked(): boolean {
    return this.#guard.isClosed;
  }

  /** The subgraph as both executors take it; all it gives is from one edition, where it has editions. */
  of(edition: string | null): GraphSubgraph {
    return {
      name: this.name,
      forEngine: {
        name: this.name,
        run: ({ query, document, operationName }, variables, request) =>
          this.#run({
            query,
            document: () => document,
            operationName,
            variables,
            passed: passedOf(request),
            edition,
          }),
      },
      forStock: {
        process: (options) => {
          const { query = '', variables = {}, operationName } = options.request;
          const document = 'incomingRequestContext' in options ? options.document : undefined;
          // The gateway's type says formatted errors. It reads only what both have.
          return this.#run({
            query,
            document: () => document ?? parse(query, { noLocation: true }),
            operationName,
            variables,
            passed: passedOf(options),
            edition,
          }) as ReturnType<GraphSubgraph['forStock']['process']>;
        },
      },
    };
  }

  /** Gives up its connections once what is under way has ended. */
  async close(): Promise<void> {
    this.#guard.close();
    await this.#pool.close();
  }

  /** Never rejects: what fails is in the result's `errors`. */
  async #run(question: Question): Promise<ExecutionResult> {
    try {
      const result = await this.#fetch(question);
      return result.errors === undefined
        ? result
        : { ...result, errors: result.errors.map((error) => this.#named(error)) };
    } catch (error) {
      const level = error instanceof SubgraphTrouble && !this.isAsked ? 'debug' : 'warn';
      this.#log[level]({ subgraph: this.name, err: error }, 'a subgraph gave no answer');
      return { data: null, errors: this.#unavailable(question) };
    }
  }

  /** Asks, or waits for the same question that is under way. */
  async #fetch(question: Question): Promise<ExecutionResult> {
    const { query, variables, operationName, passed, edition } = question;
    const body = JSON.stringify({ query, variables, operationName });
    const { representations } = variables;
    const expected = { entities: Array.isArray(representations) ? representations.length : undefined };
    const ask = (mayRepeat: boolean): Promise<Received> =>
      this.#guard.ask(async (signal) => {
        const answer = await this.#send(body, headersFor(passed, edition, this.#settings), signal);
        if (edition !== null) checkEdition(answer, edition);
        const text = await textOf(answer, this.#settings.maxBytes);
        return { text, result: responseIn(text, expected) };
      }, mayRepeat);
    if (isMutation(query)) return (await ask(false)).result;
    const key = `${edition ?? ''}\n${passed === undefined ? '' : JSON.stringify(passed)}\n${body}`;
    const underWay = this.#underWay.get(key);
    // Whoever is given a result puts it into an answer, so nobody may be given another's.
    if (underWay !== undefined) return responseIn((await underWay).text, expected);
    const asked = ask(true).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, asked);
    return (await asked).result;
  }

  #send(body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<RawAnswer> {
    const { maxBytes } = this.#settings;
    return exchange(this.#pool, { ...this.#post, headers, body }, { signal, maxBytes });
  }

  /** Asks something small; that the subgraph refuses to answer it without being told who asks is an answer, too. */
  async #probe(signal: AbortSignal): Promise<void> {
    const answer = await this.#send(probeBody, headersFor(undefined, null, this.#settings), signal);
    if (answer.status === 401 || answer.status === 403) return;
    responseIn(await textOf(answer, this.#settings.maxBytes), { entities: undefined });
  }

  #named(error: GraphQLError): GraphQLError {
    return new GraphQLError(error.message, {
      path: error.path,
      extensions: { ...error.extensions, subgraph: this.name },
    });
  }

  #unavailable({ document, variables }: Question): GraphQLError[] {
    const places = missingPlaces(document(), variables);
    const message = `The subgraph "${this.name}" gives no answer at the moment; what it was to give is null.`;
    const extensions = { code: ErrorCode.SUBGRAPH_UNAVAILABLE, subgraph: this.name };
    return (places.length > 0 ? places : [[]]).map((path) => new GraphQLError(message, { path, extensions }));
  }
}

function headersFor(
  passed: PassedHeaders | undefined,
  edition: string | null,
  { compression }: Pick<RemoteSettings, 'compression'>,
): Record<string, string> {
  return {
    ...passed,
    'content-type': 'application/json',
    accept: accepted,
    'accept-encoding': compression ? 'gzip, br' : 'identity',
    ...(edition !== null && { [editionHeader]: edition }),
  };
}

/** Fails where the answer is not from the edition that was asked for, or does not say so: an answer is of one edition. */
function checkEdition({ status, headers }: RawAnswer, edition: string): void {
  const found = headers[editionHeader];
  if (found === edition && status !== 409) return;
  if (status !== 409 && (status < 200 || status >= 300)) return;
  throw new SubgraphTrouble(
    `it was asked for edition ${edition} and has ${found === undefined ? 'not said which it has' : String(found)}`,
    { passing: true, counts: false },
  );
}

/** The planner writes the operations, so they begin with their kind. */
function isMutation(query: string): boolean {
  return /^\s*mutation\b/.test(query);
}
