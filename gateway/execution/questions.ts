import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';

import { andThen, isPromise, type MaybePromise } from '../../subgraphs/kit/maybePromise';
import type { TrustedDocuments } from '../admission/documents';
import type { Bound } from '../cost';
import { Budget, textOf, type Answer, type Bounds, type CoercedVariables, type Waiting } from '../engine';
import { ErrorCode, toldError, type ErrorFormatter } from '../errors';
import { Refusal } from '../errors/refusal';
import type { ForwardedHeaders, FetchContext } from '../remote';
import { inStage } from '../tracing/operation';
import { Body } from './body';
import { fewErrors } from './fewErrors';
import type { Meter } from './meter';
import type { KnownOperation, Operations } from './operations';
import type { PersistedQueries } from './persisted';
import type { Queue } from './queue';
import { hashIn, type GraphRequest } from './request';
import type { Responses } from './responses';
import type { Origin, Trail } from './trail';
import type { Waiter } from './waiter';

/** An operation with its variables, valid and within every limit. */
export interface Question {
  readonly operation: KnownOperation;
  readonly given: CoercedVariables;
  /** Identifies the response: the operation, and its coerced variables. */
  readonly key: string;
  /** The upper bound of the operation's cost. */
  readonly cost: Bound;
  /** Returns the response's entity tag for a media type, which is known before the run. */
  readonly etagIn: (mediaType: string) => string;
}

/** The client and context of a request. */
export interface Asker {
  readonly waiter: Waiter;
  /** Charges the client, if a limit is set. */
  readonly meter?: Meter | undefined;
  /** The client, if planning is rationed among clients. */
  readonly client?: string | undefined;
  /** Collects notes on the request. */
  readonly trail?: Trail | undefined;
}

/** The permitted means of obtaining a response. */
export interface Use {
  /** True if a cached response may be used, and a new response may be cached. */
  readonly keep: boolean;
  /** True if the response to an equal request in flight may be used. With `keep` it always may. */
  readonly share?: boolean;
  /** The request's headers that are forwarded to subgraphs. */
  readonly forwarded?: ForwardedHeaders | undefined;
  /** Charges the client for a run, and may refuse it. */
  readonly meter?: Meter | undefined;
  /** Collects notes on the request. */
  readonly trail?: Trail | undefined;
}

/** The limits of a run, and the name of the group that may share the run. */
interface Running {
  readonly budget: Budget;
  readonly among: string;
}

/** The dependencies of {@link Questions}. */
interface QuestionsOptions {
  readonly operations: Operations;
  /** Checks the document of a request and prepares its operation. Fails with a `Refusal`. */
  readonly check: (request: GraphRequest, asker: Pick<Asker, 'client' | 'trail'>) => Promise<KnownOperation>;
  readonly persistedQueries: PersistedQueries;
  readonly responses: Responses;
  /** Recognises documents that are known in advance; null if the distinction makes no difference. */
  readonly documents: TrustedDocuments | null;
  readonly formatError: ErrorFormatter;
  /** The limits of one run. */
  readonly bounds: Bounds;
  /** Starts the runs. */
  readonly queue: Queue;
}

/** The part of a request that held the operation: the URL or the body. */
export type Place = 'address' | 'body';

// The limit for each place. An entry holds its variables several times: in its key, as received, and in the form for
// each subgraph.
const REMEMBERED_BYTES = 8 * 1024 * 1024;
const EACH_BYTES = 1_024;
const TIMES_TEXT = 4;

/**
 * Handles the operations of clients, from request to response. An operation seen for the first time takes the same path
 * as any other.
 */
export class Questions {
  readonly #asked: Readonly<Record<Place, Texts>> = { address: texts(), body: texts() };

  /** Counts the starts and ends of mutations. */
  #writes = 0;

  /** Counts the requests that share their run with no other request. */
  #alone = 0;

  constructor(private readonly options: QuestionsOptions) {}

  /**
   * Finds the {@link Question} of a string seen before, character for character, so that the string need not be parsed
   * again.
   */
  find(place: Place, text: string): Question | undefined {
    const question = this.#asked[place].get(text)?.deref();
    if (question !== undefined) this.options.operations.touch(question.operation);
    return question;
  }

  /** Remembers the {@link Question} of a string for as long as its operation is known. */
  remember(place: Place, text: string, question: Question): void {
    const asked = this.#asked[place];
    asked.set(text, new WeakRef(question));
    // A string that is too long is not remembered.
    if (asked.has(text)) question.operation.asked.add(question);
  }

  /**
   * Returns the {@link Question} in a request, immediately if its operation is known, otherwise after checking its
   * document. Fails with a `Refusal` if anything in the request is wrong or the client may spend no more, and with
   * `Ended` if the waiter has no time left.
   */
  ask(asked: GraphRequest, { waiter, meter, client, trail }: Asker): MaybePromise<Question> {
    if (trail !== undefined) trail.request = asked;
    const { documents } = this.options;
    const request = documents === null ? asked : documents.resolved(asked);
    const { query, operationName, variables = {} } = request;
    const { operations, persistedQueries, check } = this.options;
    const hash = hashIn(request);
    const known = hash === null ? undefined : operations.find(query, hash, operationName);
    if (known === undefined) {
      if (documents?.trusts(request) !== true) meter?.check(request);
      const began = performance.now();
      const noted = (): void => {
        if (trail !== undefined) trail.checkedMs = performance.now() - began;
      };
      return check(request, { client, trail })
        .finally(noted)
        .then((operation) => this.#question(operation, variables, { waiter, trail }));
    }
    // The operation may be known from another source; the document must also be found by its hash in other editions and
    // processes.
    if (query !== undefined && hash != null) persistedQueries.register(hash, query);
    return this.#question(known, variables, { waiter, trail });
  }

  /** Combines an operation with its variables. Fails with a `Refusal` if the variables are wrong or cost too much. */
  #question(
    operation: KnownOperation,
    raw: Readonly<Record<string, unknown>>,
    { waiter, trail }: Pick<Asker, 'waiter' | 'trail'>,
  ): MaybePromise<Question> {
    return inStage(trail?.trace, 'variable_coercion', () => this.#coerced(operation, raw, waiter));
  }

  #coerced(operation: KnownOperation, raw: Readonly<Record<string, unknown>>, waiter: Waiter): Question {
    let cost: Bound;
    try {
      cost = operation.check(raw);
    } catch (error) {
      throw error instanceof GraphQLError ? this.#refusal([error]) : error;
    }
    const { given, errors = [] } = operation.prepared.coerce(raw, this.#budgetOf(waiter));
    if (given === undefined) throw this.#refusal(errors.map(aboutInput));
    const { responses } = this.options;
    const key = `${operation.id}\n${textOf(given.coerced)}`;
    const etags = new Map<string, string>();
    return {
      operation,
      given,
      key,
      cost,
      etagIn(mediaType) {
        let etag = etags.get(mediaType);
        if (etag === undefined) etags.set(mediaType, (etag = responses.etagOf(key, mediaType)));
        return etag;
      },
    };
  }

  #refusal(errors: readonly GraphQLError[]): Refusal {
    return new Refusal(
      400,
      errors.map((error) => toldError(error, this.options.formatError)),
    );
  }

  /**
   * Answers an operation with a cached response or with a new run, whose response is cached if `keep` is set. Requests
   * in flight for the same operation share the bytes of its response; requests for an equivalent operation in other
   * words share its run. A mutation runs once for each request. Subgraph errors are part of the response. Fails with
   * `Ended` if nobody waits any more or the response is too large, with a `Refusal` if the client may spend no more,
   * and otherwise only because of an internal fault.
   */
  answer(question: Question, use: Use, waiter: Waiter): MaybePromise<Body> {
    if (!question.operation.isRead) return this.#write(question, use, waiter);
    if (use.keep) return this.#kept(question, use, waiter);
    if (use.share === true) return this.#shared(question, use, waiter);
    use.meter?.admitRun();
    return this.#run(question, use, { budget: this.#budgetOf(waiter), among: this.#nobody() });
  }

  #kept(question: Question, use: Use, waiter: Waiter): MaybePromise<Body> {
    const { responses } = this.options;
    const { key } = question;
    const kept = responses.kept(key);
    if (kept !== undefined) {
      note(use, 'kept');
      return kept;
    }
    const among = this.#alike(use);
    return this.#together(key, use, waiter, (budget) => {
      const run = (): MaybePromise<Body> => this.#run(question, use, { budget, among });
      if (!responses.mayBeElsewhere) return run();
      return responses.elsewhere(key).then((found) => {
        if (found !== undefined) note(use, 'elsewhere');
        return found ?? run();
      });
    });
  }

  /** Shares the response with requests in flight, but caches nothing. */
  #shared(question: Question, use: Use, waiter: Waiter): MaybePromise<Body> {
    const among = this.#alike(use);
    return this.#together(`${among}\n${question.key}`, use, waiter, (budget) =>
      this.#run(question, use, { budget, among }),
    );
  }

  /** Joins a run for which others already wait, or starts one. */
  #together(
    key: string,
    use: Use,
    waiter: Waiter,
    run: (budget: Budget) => MaybePromise<Body>,
  ): MaybePromise<Body> {
    const { responses } = this.options;
    const running = responses.running(key);
    if (running !== undefined) {
      use.trail?.shares(running.trail);
      running.budget.join(waiter);
      return running.answer;
    }
    use.meter?.admitRun();
    const budget = this.#budgetOf(waiter);
    const body = run(budget);
    return isPromise(body) ? responses.share(key, { answer: body, budget, trail: use.trail }) : body;
  }

  #budgetOf(waiting: Waiting): Budget {
    const budget = new Budget(this.options.bounds);
    budget.join(waiting);
    return budget;
  }

  /**
   * Names the group that may share the runs in flight: requests with equal forwarded headers since the last mutation.
   */
  #alike({ forwarded }: Use): string {
    return JSON.stringify([this.#writes, forwarded]);
  }

  /** Returns a name that no other request has. */
  #nobody(): string {
    this.#alone += 1;
    return `alone ${String(this.#alone)}`;
  }

  /** Runs a mutation. Its start and its end each separate later reads from the reads in flight. */
  #write(question: Question, { forwarded, meter, trail }: Use, { until }: Waiter): MaybePromise<Body> {
    meter?.admitRun();
    this.#writes += 1;
    // A change that has begun continues even if its client leaves.
    const budget = this.#budgetOf({ until, onEnd: () => undefined });
    const body = this.#run(
      question,
      { keep: false, forwarded, meter, trail },
      { budget, among: this.#nobody() },
    );
    return isPromise(body) ? body.finally(() => (this.#writes += 1)) : body;
  }

  #run(question: Question, use: Use, { budget, among }: Running): MaybePromise<Body> {
    const { keep, forwarded, meter, trail } = use;
    note(use, 'run');
    meter?.countRun(question);
    const { operation, given, key } = question;
    const context: FetchContext = { forwarded, among };
    const request = { context, budget, watch: trail };
    const trace = trail?.trace;
    const run = this.options.queue.begin(operation, budget, () =>
      trace === undefined
        ? operation.prepared.run(given, request, among)
        : trace.stage('execute', () => operation.prepared.run(given, request, among), operation),
    );
    return andThen(run, ({ response, errors }: Answer) => {
      if (errors.length > 0) return this.#withErrors(response, errors);
      return keep ? this.options.responses.keep(key, response) : new Body(response);
    });
  }

  #withErrors(response: Buffer, errors: readonly GraphQLError[]): Body {
    const { formatError } = this.options;
    const told = fewErrors(errors).map((error) => toldError(error, formatError));
    const text = JSON.stringify(told);
    return new Body(Buffer.concat([Buffer.from(`{"errors":${text},`), response.subarray(1)]), false, told);
  }
}

/** Notes the origin of the response to a request. */
function note({ trail }: Use, origin: Origin): void {
  if (trail !== undefined) trail.origin = origin;
}

/**
 * The {@link Question} of each string. The references are weak because only the operation holds its questions, so that
 * they are freed with the operation, together with everything compiled for them. There are many more strings than
 * operations.
 */
type Texts = LRUCache<string, WeakRef<Question>>;

function texts(): Texts {
  return new LRUCache({
    maxSize: REMEMBERED_BYTES,
    maxEntrySize: REMEMBERED_BYTES / 64,
    sizeCalculation: (_, text) => EACH_BYTES + TIMES_TEXT * text.length,
    dispose(reference) {
      const question = reference.deref();
      question?.operation.asked.delete(question);
    },
  });
}

/** Adds the code that clients know to an error about variables. */
function aboutInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    originalError: error,
    extensions: { code: ErrorCode.BAD_USER_INPUT, ...error.extensions },
  });
}
