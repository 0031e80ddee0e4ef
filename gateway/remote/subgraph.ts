import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Pool } from 'undici';

import { budgetOf, type EngineSubgraph } from '../engine';
import { ErrorCode } from '../errors';
import type { Log } from '../logging';
import { deadlineHeader, editionHeader } from '../graph/subgraphs';
import type { Branch } from '../tracing/branch';
import { bodyOf, responseIn, type ErrorWords } from './answer';
import { SubgraphClient } from './client';
import { exchange, type Post, type RawAnswer } from './exchange';
import { Guard, type GuardSettings } from './guard';
import { missingPlaces } from './places';
import { fetchContextOf } from './forwarded';
import type { Patience } from './patience';
import { headersFor, isMutation, partOf, type Question, type Received } from './question';
import { blamesRequest } from './status';
import { tracedCall } from './tracedCall';
import { SubgraphTrouble, type TroubleCode } from './trouble';

/** The settings for all remote subgraphs. */
interface RemoteSettings extends GuardSettings {
  /** The maximum size of a response in bytes, before and after decompression. */
  readonly maxBytes: number;
  /** True to request compressed responses. */
  readonly compression: boolean;
  /** The treatment of the subgraph's errors. */
  readonly words: ErrorWords;
  /** The maximum number of operations in one request to a subgraph that has not stated its own limit. */
  readonly maxBatch: number;
}

/** The dependencies of a remote subgraph. */
interface RemoteParts {
  /** undici's connection pool, passed in because it loads slowly and few processes need it. */
  readonly Pool: typeof Pool;
  readonly settings: RemoteSettings;
  readonly log: Log;
}

/** A read in flight. */
interface UnderWay {
  readonly answer: Promise<Received>;
  readonly patience: Patience;
  /** The span of the fetch that is sent; undefined if it is not traced. */
  readonly branch: Branch | undefined;
  /** The response as a string for other requests that wait for it; created only if there are any. */
  text: Promise<string> | undefined;
}

const probeBody = JSON.stringify({ query: '{ __typename }' });

const told: Readonly<Record<TroubleCode, string>> = {
  [ErrorCode.SUBGRAPH_UNAVAILABLE]: 'is not responding at the moment',
  [ErrorCode.UNAUTHENTICATED]: 'requires authentication',
  [ErrorCode.FORBIDDEN]: 'denies access to this client',
};

/** A subgraph that another process serves. One instance serves all editions and all requests of this process. */
export class RemoteSubgraph {
  readonly #pool: Pool;
  readonly #guard: Guard;
  readonly #post: Pick<Post, 'origin' | 'path'>;
  readonly #settings: RemoteSettings;
  readonly #log: Log;
  readonly #asking: SubgraphClient;
  readonly #underWay = new Map<string, UnderWay>();

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
        log.error(
          { subgraph: name, err: error },
          'a subgraph keeps failing; it is not asked again until it responds',
        ),
      onClose: () => log.info({ subgraph: name }, 'a subgraph is responding again'),
    });
    const { maxBytes, words, maxBatch } = settings;
    this.#asking = new SubgraphClient({
      exchange: (body, headers, read, { mayRepeat, patience, parts }) => {
        const call = tracedCall(this.#post, parts);
        return this.#guard.ask(
          (signal) =>
            call(async (traceHeaders, note) => {
              const time = this.#timeFor(headers, patience);
              const answer = await this.#send(body, { ...headers, ...time, ...traceHeaders }, signal);
              note(answer);
              checkEdition(answer, headers[editionHeader]);
              return read(answer);
            }),
          mayRepeat,
          patience,
        );
      },
      maxBytes,
      words,
      maxBatch,
    });
  }

  /** True if the subgraph gets requests; false while its breaker is open. */
  get isAsked(): boolean {
    return this.#guard.isClosed;
  }

  /**
   * Returns the subgraph in the engine's form. Everything that the subgraph returns is from one edition, if the
   * subgraph has editions.
   */
  of(edition: string | null): EngineSubgraph {
    return {
      name: this.name,
      run: ({ query, document, operationName }, variables, request) =>
        this.#run({
          query,
          document,
          operationName,
          variables,
          ...fetchContextOf(request),
          edition,
          budget: budgetOf(request),
        }),
    };
  }

  /**
   * Sends a small request unless the breaker is open. Fails if there is no response; no client's request is affected.
   */
  async look(signal: AbortSignal): Promise<void> {
    if (!this.isAsked)
      throw new SubgraphTrouble('it keeps failing and is not asked again until it responds', {
        counts: false,
      });
    await this.#probe(signal);
  }

  /** Closes the connections once the requests in flight have ended. */
  async close(): Promise<void> {
    this.#guard.close();
    await this.#pool.close();
  }

  /** Runs an operation and reports failures in the result's `errors`. Only `Ended` is thrown, if the run has ended. */
  async #run(question: Question): Promise<ExecutionResult> {
    try {
      const result = await this.#fetch(question);
      return result.errors === undefined
        ? result
        : { ...result, errors: result.errors.map((error) => this.#named(error)) };
    } catch (error) {
      if (question.budget.ended !== undefined) throw question.budget.ended;
      const level = error instanceof SubgraphTrouble && !this.isAsked ? 'debug' : 'warn';
      this.#log[level]({ subgraph: this.name, err: error }, 'a subgraph did not answer');
      const code = error instanceof SubgraphTrouble ? error.code : ErrorCode.SUBGRAPH_UNAVAILABLE;
      return { data: null, errors: this.#unavailable(question, code) };
    }
  }

  /** Sends an operation to the subgraph, or waits for an equal operation in flight from a client that may share it. */
  async #fetch(question: Question): Promise<ExecutionResult> {
    const headers = headersFor(question, this.#settings.compression);
    const part = partOf(question);
    if (isMutation(question)) return (await this.#asking.alone(part, headers, false)).result;
    const key = `${question.among ?? ''}\n${JSON.stringify(headers)}\n${part.body}`;
    const known = this.#underWay.get(key);
    if (known !== undefined && !known.patience.isOver) {
      known.patience.add(question.budget);
      if (known.branch !== undefined) part.branch?.link(known.branch);
      // Each receiver puts the result into its own response, so receivers must not share objects.
      const text = await (known.text ??= known.answer.then(({ body }) => JSON.stringify(body)));
      const { status } = await known.answer;
      return responseIn(JSON.parse(text), status, part, this.#settings.words);
    }
    const underWay: UnderWay = {
      answer: this.#asking.together(part, headers).finally(() => {
        if (this.#underWay.get(key) === underWay) this.#underWay.delete(key);
      }),
      patience: part.patience,
      branch: part.branch,
      text: undefined,
    };
    this.#underWay.set(key, underWay);
    return (await underWay.answer).result;
  }

  #send(body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<RawAnswer> {
    const { maxBytes } = this.#settings;
    return exchange(this.#pool, { ...this.#post, headers, body }, { signal, maxBytes });
  }

  /**
   * Informs a subgraph of this project how long the gateway waits, so that the subgraph stops working when nobody
   * waits.
   */
  #timeFor(headers: Readonly<Record<string, string>>, { until }: Patience): Readonly<Record<string, string>> {
    if (headers[editionHeader] === undefined) return {};
    const leftMs = Math.min(this.#settings.timeoutMs, until - performance.now());
    return { [deadlineHeader]: String(Math.max(1, Math.ceil(leftMs))) };
  }

  /** Sends a small request. A refusal for lack of credentials counts as a response. */
  async #probe(signal: AbortSignal): Promise<void> {
    const { maxBytes, compression, words } = this.#settings;
    const headers = headersFor({ forwarded: undefined, edition: null }, compression);
    const answer = await this.#send(probeBody, headers, signal);
    if (blamesRequest(answer.status)) return;
    await responseIn(await bodyOf(answer, maxBytes), answer.status, { entities: undefined }, words);
  }

  #named(error: GraphQLError): GraphQLError {
    return new GraphQLError(error.message, {
      path: error.path,
      originalError: error.originalError ?? null,
      extensions: { ...error.extensions, subgraph: this.name },
    });
  }

  #unavailable({ document, variables }: Question, code: TroubleCode): GraphQLError[] {
    const places = missingPlaces(document, variables);
    const message = `The subgraph "${this.name}" ${told[code]}; its fields are null.`;
    const extensions = { code, subgraph: this.name };
    return (places.length > 0 ? places : [[]]).map((path) => new GraphQLError(message, { path, extensions }));
  }
}

/**
 * Checks that the response is from the requested edition and states it: a client's response must come from one edition.
 *
 * @throws SubgraphTrouble if the response is from another edition, or does not state its edition.
 */
function checkEdition({ status, headers }: RawAnswer, edition: string | undefined): void {
  if (edition === undefined) return;
  const found = headers[editionHeader];
  if (found === edition && status !== 409) return;
  if (status !== 409 && (status < 200 || status >= 300)) return;
  throw new SubgraphTrouble(
    `it was asked for edition ${edition} but ${found === undefined ? 'did not say which one it has' : `has ${String(found)}`}`,
    { transient: true, counts: false },
  );
}
