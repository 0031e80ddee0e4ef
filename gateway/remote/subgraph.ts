import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Pool } from 'undici';

import { budgetOf, type Subgraph } from '../engine';
import { ErrorCode } from '../errors';
import type { Log } from '../log';
import { deadlineHeader, editionHeader } from '../subgraphs';
import { bodyOf, responseIn, type ErrorWords } from './answer';
import { Asking } from './asking';
import { exchange, type Post, type RawAnswer } from './exchange';
import { Guard, type GuardSettings } from './guard';
import { missingPlaces } from './places';
import { passingOf } from './passed';
import type { Patience } from './patience';
import { headersFor, isMutation, partOf, type Question, type Received } from './question';
import { blamesRequest } from './status';
import { SubgraphTrouble, type TroubleCode } from './trouble';

/** How subgraphs elsewhere are asked. */
export interface RemoteSettings extends GuardSettings {
  /** The most bytes of an answer, also once it is decompressed. */
  readonly maxBytes: number;
  /** Whether to ask for compressed answers. */
  readonly compression: boolean;
  /** How the subgraph's errors are told. */
  readonly words: ErrorWords;
  /** The most operations in one request to a subgraph that has not said how many it takes. */
  readonly maxBatch: number;
}

/** What a subgraph elsewhere is made of. */
export interface RemoteParts {
  /** undici's; it takes long to load, so that only who needs it does. */
  readonly Pool: typeof Pool;
  readonly settings: RemoteSettings;
  readonly log: Log;
}

/** A read that is under way. */
interface UnderWay {
  readonly answer: Promise<Received>;
  readonly patience: Patience;
  /** The answer as text, for whoever else waits for it; made only where somebody does. */
  text: Promise<string> | undefined;
}

const probeBody = JSON.stringify({ query: '{ __typename }' });

const told: Readonly<Record<TroubleCode, string>> = {
  [ErrorCode.SUBGRAPH_UNAVAILABLE]: 'gives no answer at the moment',
  [ErrorCode.UNAUTHENTICATED]: 'wants to know who asks',
  [ErrorCode.FORBIDDEN]: 'does not let this client in',
};

/** A subgraph that is served elsewhere. One of these serves all editions and all requests of a process. */
export class RemoteSubgraph {
  readonly #pool: Pool;
  readonly #guard: Guard;
  readonly #post: Pick<Post, 'origin' | 'path'>;
  readonly #settings: RemoteSettings;
  readonly #log: Log;
  readonly #asking: Asking;
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
        log.error({ subgraph: name, err: error }, 'a subgraph is left alone until it answers'),
      onClose: () => log.info({ subgraph: name }, 'a subgraph answers again'),
    });
    const { maxBytes, words, maxBatch } = settings;
    this.#asking = new Asking({
      exchange: (body, headers, read, { mayRepeat, patience }) =>
        this.#guard.ask(
          async (signal) => {
            const answer = await this.#send(
              body,
              { ...headers, ...this.#timeFor(headers, patience) },
              signal,
            );
            checkEdition(answer, headers[editionHeader]);
            return read(answer);
          },
          mayRepeat,
          patience,
        ),
      maxBytes,
      words,
      maxBatch,
    });
  }

  /** Whether it is asked at all: false while it is left alone. */
  get isAsked(): boolean {
    return this.#guard.isClosed;
  }

  /** The subgraph as the engine takes it; all it gives is from one edition, where it has editions. */
  of(edition: string | null): Subgraph {
    return {
      name: this.name,
      run: ({ query, document, operationName }, variables, request) =>
        this.#run({
          query,
          document,
          operationName,
          variables,
          ...passingOf(request),
          edition,
          budget: budgetOf(request),
        }),
    };
  }

  /** Asks something small, unless it is left alone. Fails where it does not answer; nobody's question is told of that. */
  async look(signal: AbortSignal): Promise<void> {
    if (!this.isAsked)
      throw new SubgraphTrouble('it is left alone until it answers again', { counts: false });
    await this.#probe(signal);
  }

  /** Gives up its connections once what is under way has ended. */
  async close(): Promise<void> {
    this.#guard.close();
    await this.#pool.close();
  }

  /** What fails is in the result's `errors`, but for `Ended`, where the run has ended. */
  async #run(question: Question): Promise<ExecutionResult> {
    try {
      const result = await this.#fetch(question);
      return result.errors === undefined
        ? result
        : { ...result, errors: result.errors.map((error) => this.#named(error)) };
    } catch (error) {
      if (question.budget.ended !== undefined) throw question.budget.ended;
      const level = error instanceof SubgraphTrouble && !this.isAsked ? 'debug' : 'warn';
      this.#log[level]({ subgraph: this.name, err: error }, 'a subgraph gave no answer');
      const code = error instanceof SubgraphTrouble ? error.code : ErrorCode.SUBGRAPH_UNAVAILABLE;
      return { data: null, errors: this.#unavailable(question, code) };
    }
  }

  /** Asks, or waits for the same question that is under way for somebody who may share it. */
  async #fetch(question: Question): Promise<ExecutionResult> {
    const headers = headersFor(question, this.#settings.compression);
    const part = partOf(question);
    if (isMutation(question)) return (await this.#asking.alone(part, headers, false)).result;
    const key = `${question.among ?? ''}\n${JSON.stringify(headers)}\n${part.body}`;
    const known = this.#underWay.get(key);
    if (known !== undefined && !known.patience.isOver) {
      known.patience.add(question.budget);
      // Whoever is given a result puts it into an answer, so nobody may be given another's.
      const text = await (known.text ??= known.answer.then(({ body }) => JSON.stringify(body)));
      const { status } = await known.answer;
      return responseIn(JSON.parse(text), status, part, this.#settings.words);
    }
    const underWay: UnderWay = {
      answer: this.#asking.together(part, headers).finally(() => {
        if (this.#underWay.get(key) === underWay) this.#underWay.delete(key);
      }),
      patience: part.patience,
      text: undefined,
    };
    this.#underWay.set(key, underWay);
    return (await underWay.answer).result;
  }

  #send(body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<RawAnswer> {
    const { maxBytes } = this.#settings;
    return exchange(this.#pool, { ...this.#post, headers, body }, { signal, maxBytes });
  }

  /** Tells a subgraph of ours how long it is waited for, so that its work ends when nobody waits for it. */
  #timeFor(headers: Readonly<Record<string, string>>, { until }: Patience): Readonly<Record<string, string>> {
    if (headers[editionHeader] === undefined) return {};
    const leftMs = Math.min(this.#settings.timeoutMs, until - performance.now());
    return { [deadlineHeader]: String(Math.max(1, Math.ceil(leftMs))) };
  }

  /** Asks something small; that the subgraph refuses the request, not being told who asks, is an answer, too. */
  async #probe(signal: AbortSignal): Promise<void> {
    const { maxBytes, compression, words } = this.#settings;
    const headers = headersFor({ passed: undefined, edition: null }, compression);
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
    const message = `The subgraph "${this.name}" ${told[code]}; what it was to give is null.`;
    const extensions = { code, subgraph: this.name };
    return (places.length > 0 ? places : [[]]).map((path) => new GraphQLError(message, { path, extensions }));
  }
}

/** Fails where the answer is not from the edition that was asked for, or does not say so: an answer is of one edition. */
function checkEdition({ status, headers }: RawAnswer, edition: string | undefined): void {
  if (edition === undefined) return;
  const found = headers[editionHeader];
  if (found === edition && status !== 409) return;
  if (status !== 409 && (status < 200 || status >= 300)) return;
  throw new SubgraphTrouble(
    `it was asked for edition ${edition} and has ${found === undefined ? 'not said which it has' : String(found)}`,
    { passing: true, counts: false },
  );
}
