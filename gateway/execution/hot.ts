import { LRUCache } from 'lru-cache';

import { isPromise } from '../../subgraphs/kit/maybe';
import type { Answer, Given } from '../engine';
import { toldError, type ErrorFormatter } from '../errors';
import type { PassedHeaders, Passing } from '../remote';
import type { MaybePromise } from '../subgraphs';
import { Body } from './body';
import type { KnownOperation, Operations } from './operations';
import type { Responses } from './responses';

/** A question whose operation is known. */
export interface HotQuestion {
  readonly operation: KnownOperation;
  /** Which answer is meant: the operation, its variables, and the form in which it is told. */
  readonly key: string;
  /** The validator of the answer, known before it is worked out. */
  readonly etag: string;
  readonly contentType: string;
  /** Its variables, coerced and held against the limits; null where the server must say what is wrong with them. */
  readonly given: () => Given | null;
}

type Variables = Readonly<Record<string, unknown>>;

/** How an answer may come about. */
export interface HotUse {
  /** Whether it may be kept, and shared with requests that are in flight at the same time. */
  readonly keep: boolean;
  /** What of the request's headers goes on to subgraphs. */
  readonly passed?: PassedHeaders | undefined;
}

/** What the hot path needs. */
export interface HotOptions {
  readonly operations: Operations;
  readonly responses: Responses;
  readonly formatError: ErrorFormatter;
}

// What was asked is remembered as it came, so that asking again needs no parsing: this much of it for each form of answer.
const REMEMBERED_BYTES = 8 * 1024 * 1024;

/**
 * Answers operations that were asked before, without the GraphQL server around the engine: the same text for the same
 * question. What it does not answer (a variable of a wrong type, no data at all) is left to the server.
 */
export class HotPath {
  /** By the form of the answer, of which there are few, and the request as it came. */
  readonly #asked = new Map<string, LRUCache<string, HotQuestion>>();

  constructor(private readonly options: HotOptions) {}

  /**
   * The question in a request, where its operation is known. `text` is the request as it came; `read` reads it, where it
   * did not come before, and gives null where it is unusual.
   */
  find(text: string, contentType: string, read: () => HotRequest | null): HotQuestion | null {
    const asked = this.#askedFor(contentType);
    const known = asked.get(text);
    if (known !== undefined) return known;
    const request = read();
    const question = request && this.question(request, contentType);
    if (question) asked.set(text, question);
    return question;
  }

  #askedFor(contentType: string): LRUCache<string, HotQuestion> {
    let asked = this.#asked.get(contentType);
    if (asked === undefined) {
      asked = new LRUCache({
        maxSize: REMEMBERED_BYTES,
        maxEntrySize: REMEMBERED_BYTES / 64,
        sizeCalculation: (_, text) => 512 + text.length,
      });
      this.#asked.set(contentType, asked);
    }
    return asked;
  }

  /** The question of a request that was read; null where its operation is not known. */
  question({ query, hash, operationName, variables }: HotRequest, contentType: string): HotQuestion | null {
    const operation = this.options.operations.find(query, hash, operationName);
    if (operation === undefined) return null;
    const raw = variables ?? {};
    const key = `${operation.id}\n${contentType}\n${JSON.stringify(raw)}`;
    const etag = this.options.responses.etagOf(key);
    // What is asked again and again is looked at once.
    let given: Given | null | undefined;
    return {
      operation,
      key,
      contentType,
      etag,
      given: () => (given === undefined ? (given = givenTo(operation, raw)) : given),
    };
  }

  /** An answer that was given before. */
  kept({ key }: HotQuestion): Body | undefined {
    return this.options.responses.kept(key);
  }

  /**
   * Works an answer out, and keeps it where `keep` says so: then requests that are in flight together share one run.
   * Null where the server must answer. Fails as the engine does.
   */
  answer(question: HotQuestion, { keep, passed }: HotUse): MaybePromise<Body | null> {
    const { responses } = this.options;
    const running = keep ? responses.running(question.key) : undefined;
    if (running !== undefined) return running;
    const given = question.given();
    if (given === null) return null;
    const run = (): MaybePromise<Body | null> => this.#run(question, given, { keep, passed });
    if (keep && responses.mayBeElsewhere)
      return responses.share(
        question.key,
        responses.elsewhere(question.key, question.etag).then((body) => body ?? run()),
      );
    const body = run();
    return keep && isPromise(body) ? responses.share(question.key, body) : body;
  }

  #run(question: HotQuestion, given: Given, { keep, passed }: HotUse): MaybePromise<Body | null> {
    const request = { context: { passed } } satisfies { context: Passing };
    const answered = question.operation.prepared.run(given, request);
    return isPromise(answered)
      ? answered.then((answer) => this.#body(question, answer, keep))
      : this.#body(question, answered, keep);
  }

  #body({ key, etag }: HotQuestion, { response, errors }: Answer, keep: boolean): Body | null {
    if (errors.length === 0)
      return keep ? this.options.responses.keep(key, response, etag) : new Body(response, etag, false);
    if (response.equals(NO_DATA)) return null;
    const told = JSON.stringify(errors.map((error) => toldError(error, this.options.formatError)));
    // An answer with errors may be better next time: it is never kept, and has no validator.
    const body = Buffer.concat([Buffer.from(`{"errors":${told},`), response.subarray(1)]);
    return new Body(body, '', false);
  }
}

const NO_DATA = Buffer.from('{"data":null}\n');

/** The coerced variables; null where one is of a wrong type, or the limits do not let the operation run with them. */
function givenTo({ prepared, check }: KnownOperation, raw: Variables): Given | null {
  try {
    check(raw);
  } catch {
    return null;
  }
  return prepared.coerce(raw).given ?? null;
}

/** What a client asked, as far as the hot path reads it. */
export interface HotRequest {
  readonly query?: string | undefined;
  /** The document's hash, in place of its text. */
  readonly hash?: string | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: Variables | undefined;
}
