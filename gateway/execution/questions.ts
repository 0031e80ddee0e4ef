import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';

import { after, isPromise } from '../../subgraphs/kit/maybe';
import type { Answer, Given } from '../engine';
import { ErrorCode, toldError, type ErrorFormatter } from '../errors';
import { Refusal } from '../refusal';
import type { PassedHeaders, Passing } from '../remote';
import type { MaybePromise } from '../subgraphs';
import { Body } from './body';
import type { KnownOperation, Operations } from './operations';
import type { PersistedQueries } from './persisted';
import { hashIn, type GraphRequest } from './request';
import type { Responses } from './responses';
import { textOf } from './variables';

/** An operation with the variables that it is asked with: right, and within every limit. */
export interface Question {
  readonly operation: KnownOperation;
  readonly given: Given;
  /** Which answer is meant: the operation, and its variables as it takes them. */
  readonly key: string;
  /** The validator of the answer in a media type, known before it is worked out. */
  readonly etagIn: (mediaType: string) => string;
}

/** How an answer may come about. */
export interface Use {
  /** Whether it may be kept, and shared with requests that are in flight at the same time. */
  readonly keep: boolean;
  /** What of the request's headers goes on to subgraphs. */
  readonly passed?: PassedHeaders | undefined;
}

/** What {@link Questions} needs. */
export interface QuestionsOptions {
  readonly operations: Operations;
  /** Checks the document of a request, and prepares its operation. Fails with a `Refusal`. */
  readonly check: (request: GraphRequest) => Promise<KnownOperation>;
  readonly persistedQueries: PersistedQueries;
  readonly responses: Responses;
  readonly formatError: ErrorFormatter;
}

/** Where the text of a request stood: an address, or a body. */
export type Place = 'address' | 'body';

// Of each place. A question holds its variables several times: as its key, as they came, as each subgraph takes them.
const REMEMBERED_BYTES = 8 * 1024 * 1024;
const EACH_BYTES = 1_024;
const TIMES_TEXT = 4;

/** The questions of clients: from a request to its answer, the same way for the first time and for every other. */
export class Questions {
  readonly #asked: Readonly<Record<Place, LRUCache<string, Question>>> = { address: texts(), body: texts() };

  constructor(private readonly options: QuestionsOptions) {}

  /** The question of a text that came before, word for word: it need not be read again. */
  find(place: Place, text: string): Question | undefined {
    return this.#asked[place].get(text);
  }

  /** Remembers which question a text was. */
  remember(place: Place, text: string, question: Question): void {
    this.#asked[place].set(text, question);
  }

  /**
   * The question in a request: at once where its operation is known, else once its document was checked. Fails with a
   * `Refusal` where anything in it is wrong.
   */
  ask(request: GraphRequest): MaybePromise<Question> {
    const { query, operationName, variables = {} } = request;
    const { operations, persistedQueries, check } = this.options;
    const hash = hashIn(request);
    const known = hash === null ? undefined : operations.find(query, hash, operationName);
    if (known === undefined) return check(request).then((operation) => this.#question(operation, variables));
    // An operation can be known from elsewhere, and its text is to be found by its hash in other editions and processes.
    if (query !== undefined && hash != null) persistedQueries.register(hash, query);
    return this.#question(known, variables);
  }

  /** What is asked by an operation with these variables. */
  #question(operation: KnownOperation, raw: Readonly<Record<string, unknown>>): Question {
    try {
      operation.check(raw);
    } catch (error) {
      throw error instanceof GraphQLError ? this.#refusal([error]) : error;
    }
    const { given, errors = [] } = operation.prepared.coerce(raw);
    if (given === undefined) throw this.#refusal(errors.map(aboutInput));
    const { responses } = this.options;
    const key = `${operation.id}\n${textOf(given.coerced)}`;
    const etags = new Map<string, string>();
    return {
      operation,
      given,
      key,
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
   * The answer: one that is kept, or one worked out, which is kept where `keep` says so and the operation only reads; then
   * requests that are in flight together share one run. What goes wrong in a subgraph is told in the answer; it fails only by
   * a fault of ours.
   */
  answer(question: Question, { keep, passed }: Use): MaybePromise<Body> {
    const { responses } = this.options;
    const { key } = question;
    if (!keep || !question.operation.isRead) return this.#run(question, { keep: false, passed });
    const known = responses.kept(key) ?? responses.running(key);
    if (known !== undefined) return known;
    const run = (): MaybePromise<Body> => this.#run(question, { keep, passed });
    const body = responses.mayBeElsewhere ? responses.elsewhere(key).then((found) => found ?? run()) : run();
    return isPromise(body) ? responses.share(key, body) : body;
  }

  #run({ operation, given, key }: Question, { keep, passed }: Use): MaybePromise<Body> {
    const request = { context: { passed } } satisfies { context: Passing };
    return after(operation.prepared.run(given, request), ({ response, errors }: Answer) => {
      if (errors.length > 0) return this.#withErrors(response, errors);
      return keep ? this.options.responses.keep(key, response) : new Body(response);
    });
  }

  #withErrors(response: Buffer, errors: readonly GraphQLError[]): Body {
    const told = JSON.stringify(errors.map((error) => toldError(error, this.options.formatError)));
    return new Body(Buffer.concat([Buffer.from(`{"errors":${told},`), response.subarray(1)]), false, true);
  }
}

function texts(): LRUCache<string, Question> {
  return new LRUCache({
    maxSize: REMEMBERED_BYTES,
    maxEntrySize: REMEMBERED_BYTES / 64,
    sizeCalculation: (_, text) => EACH_BYTES + TIMES_TEXT * text.length,
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
