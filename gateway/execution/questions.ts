import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';

import { after, isPromise } from '../../subgraphs/kit/maybe';
import type { TrustedDocuments } from '../admission/documents';
import type { Bound } from '../cost';
import { Budget, textOf, type Answer, type Bounds, type Given, type Waiting } from '../engine';
import { ErrorCode, toldError, type ErrorFormatter } from '../errors';
import { Refusal } from '../refusal';
import type { PassedHeaders, Passing } from '../remote';
import type { MaybePromise } from '../subgraphs';
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

/** An operation with the variables that it is asked with: right, and within every limit. */
export interface Question {
  readonly operation: KnownOperation;
  readonly given: Given;
  /** Which answer is meant: the operation, and its variables as it takes them. */
  readonly key: string;
  /** What it may cost at most. */
  readonly cost: Bound;
  /** The validator of the answer in a media type, known before it is worked out. */
  readonly etagIn: (mediaType: string) => string;
}

/** Whoever asks. */
export interface Asker {
  readonly waiter: Waiter;
  /** Counts what the client spends, where that is limited. */
  readonly meter?: Meter | undefined;
  /** The client, where planning is shared out among clients. */
  readonly client?: string | undefined;
  /** What is noted of the request. */
  readonly trail?: Trail | undefined;
}

/** How an answer may come about. */
export interface Use {
  /** Whether it may be one that is kept, and be kept. */
  readonly keep: boolean;
  /** Whether it may be that of a like request that is in flight; what is kept may always be. */
  readonly share?: boolean;
  /** What of the request's headers goes on to subgraphs. */
  readonly passed?: PassedHeaders | undefined;
  /** Who is charged for a run, and may be refused one. */
  readonly meter?: Meter | undefined;
  /** What is noted of the request. */
  readonly trail?: Trail | undefined;
}

/** Within which bounds a question is run, and with whom its run may be shared. */
interface Running {
  readonly budget: Budget;
  readonly among: string;
}

/** What {@link Questions} needs. */
export interface QuestionsOptions {
  readonly operations: Operations;
  /** Checks the document of a request, and prepares its operation. Fails with a `Refusal`. */
  readonly check: (request: GraphRequest, client?: string) => Promise<KnownOperation>;
  readonly persistedQueries: PersistedQueries;
  readonly responses: Responses;
  /** Tells documents that are known in advance from others; null where it makes no difference. */
  readonly documents: TrustedDocuments | null;
  readonly formatError: ErrorFormatter;
  /** What one run may take. */
  readonly bounds: Bounds;
  /** Begins runs. */
  readonly queue: Queue;
}

/** Where the text of a request stood: an address, or a body. */
export type Place = 'address' | 'body';

// Of each place. A question holds its variables several times: as its key, as they came, as each subgraph takes them.
const REMEMBERED_BYTES = 8 * 1024 * 1024;
const EACH_BYTES = 1_024;
const TIMES_TEXT = 4;

/** The questions of clients: from a request to its answer, the same way for the first time and for every other. */
export class Questions {
  readonly #asked: Readonly<Record<Place, Texts>> = { address: texts(), body: texts() };

  /** Counts mutations as they begin and end. */
  #writes = 0;

  /** Counts those who share with nobody. */
  #alone = 0;

  constructor(private readonly options: QuestionsOptions) {}

  /** The question of a text that came before, word for word: it need not be read again. */
  find(place: Place, text: string): Question | undefined {
    const question = this.#asked[place].get(text)?.deref();
    if (question !== undefined) this.options.operations.touch(question.operation);
    return question;
  }

  /** Remembers which question a text was, for as long as its operation is known. */
  remember(place: Place, text: string, question: Question): void {
    const asked = this.#asked[place];
    asked.set(text, new WeakRef(question));
    // A text that is too long is not remembered.
    if (asked.has(text)) question.operation.asked.add(question);
  }

  /**
   * The question in a request: at once where its operation is known, else once its document was checked. Fails with a
   * `Refusal` where anything in it is wrong, or its client may spend no more, and with `Ended` where the one who waits for it has
   * no time left.
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
      return check(request, client)
        .finally(noted)
        .then((operation) => this.#question(operation, variables, waiter));
    }
    // An operation can be known from elsewhere, and its text is to be found by its hash in other editions and processes.
    if (query !== undefined && hash != null) persistedQueries.register(hash, query);
    return this.#question(known, variables, waiter);
  }

  /** What is asked by an operation with these variables. */
  #question(operation: KnownOperation, raw: Readonly<Record<string, unknown>>, waiter: Waiter): Question {
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
   * The answer: one that is kept, or one worked out, which is kept where `keep` says so. Requests for one question that are in
   * flight together share its bytes, and those for another that asks the same in other words share its run; a mutation runs for
   * each request. What goes wrong in a subgraph is told in the answer; it fails by a fault of ours, with `Ended` where nobody
   * waits any more or the answer is too large, or with a `Refusal` where the client may spend no more.
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

  /** Nothing of it is kept: it is shared in flight alone. */
  #shared(question: Question, use: Use, waiter: Waiter): MaybePromise<Body> {
    const among = this.#alike(use);
    return this.#together(`${among}\n${question.key}`, use, waiter, (budget) =>
      this.#run(question, use, { budget, among }),
    );
  }

  /** Waits for what others wait for already, or else runs it. */
  #together(
    key: string,
    use: Use,
    waiter: Waiter,
    run: (budget: Budget) => MaybePromise<Body>,
  ): MaybePromise<Body> {
    const { responses } = this.options;
    const running = responses.running(key);
    if (running !== undefined) {
      note(use, 'shared');
      running.budget.join(waiter);
      return running.answer;
    }
    use.meter?.admitRun();
    const budget = this.#budgetOf(waiter);
    const body = run(budget);
    return isPromise(body) ? responses.share(key, body, budget) : body;
  }

  #budgetOf(waiting: Waiting): Budget {
    const budget = new Budget(this.options.bounds);
    budget.join(waiting);
    return budget;
  }

  /** Among whom what is in flight is shared: those who send the same headers, and ask since the last mutation. */
  #alike({ passed }: Use): string {
    return JSON.stringify([this.#writes, passed]);
  }

  /** A name under which nobody else asks. */
  #nobody(): string {
    this.#alone += 1;
    return `alone ${String(this.#alone)}`;
  }

  /** What is read from now on, and again once it is done, is not what was being read before. */
  #write(question: Question, { passed, meter, trail }: Use, { until }: Waiter): MaybePromise<Body> {
    meter?.admitRun();
    this.#writes += 1;
    // What has begun to change something goes on, whether or not its client does.
    const budget = this.#budgetOf({ until, onEnd: () => undefined });
    const body = this.#run(
      question,
      { keep: false, passed, meter, trail },
      { budget, among: this.#nobody() },
    );
    return isPromise(body) ? body.finally(() => (this.#writes += 1)) : body;
  }

  #run(question: Question, use: Use, { budget, among }: Running): MaybePromise<Body> {
    const { keep, passed, meter, trail } = use;
    note(use, 'run');
    meter?.countRun(question);
    const { operation, given, key } = question;
    const context: Passing = { passed, among };
    const request = { context, budget, watch: trail };
    const run = this.options.queue.begin(operation, budget, () =>
      operation.prepared.run(given, request, among),
    );
    return after(run, ({ response, errors }: Answer) => {
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

/** Notes how the answer to a request comes about. */
function note({ trail }: Use, origin: Origin): void {
  if (trail !== undefined) trail.origin = origin;
}

/**
 * The operation alone holds its questions, so that they, and all that was compiled for them, go with it. Texts are many more than
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

/** An error about variables, with the code that clients know. */
function aboutInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    originalError: error,
    extensions: { code: ErrorCode.BAD_USER_INPUT, ...error.extensions },
  });
}
