import type { Answer } from '../engine';
import { toldError, type ErrorFormatter } from '../errors';
import type { PassedHeaders, Passing } from '../remote';
import type { MaybePromise } from '../subgraphs';
import { Body } from './body';
import type { KnownOperation, Operations } from './operations';
import type { ResponseKey, Responses } from './responses';

/** A question whose operation is known. */
export interface HotQuestion {
  readonly operation: KnownOperation;
  readonly key: ResponseKey;
  readonly given: Readonly<Record<string, unknown>>;
  /** What of the request's headers goes on to subgraphs. Its answer is for this client alone, and is not kept. */
  readonly passed: PassedHeaders | undefined;
}

/** What the hot path needs. */
export interface HotOptions {
  readonly operations: Operations;
  readonly responses: Responses;
  readonly formatError: ErrorFormatter;
}

/** How an answer may come about. */
export interface HotUse {
  /** Whether an answer that was given before may be given again. */
  readonly kept: boolean;
}

/**
 * Answers operations that were asked before, without the GraphQL server around the engine: the same text for the same
 * question. What it does not answer (a variable of a wrong type, no data at all) is left to the server.
 */
export class HotPath {
  constructor(private readonly options: HotOptions) {}

  /** The question in a request, where its operation is known. */
  find(request: HotRequest, contentType: string): HotQuestion | null {
    const { query, hash, operationName, variables, passed } = request;
    const operation = this.options.operations.find(query, hash, operationName);
    if (operation === undefined) return null;
    const given = variables ?? {};
    return {
      operation,
      given,
      passed,
      key: { operation: operation.id, variables: JSON.stringify(given), contentType },
    };
  }

  /** The validator of the question's answer, known before it is worked out; null where it may be another next time. */
  etagOf(question: HotQuestion): string | null {
    return this.#lasts(question) ? this.options.responses.etagOf(question.key) : null;
  }

  /** The answer; null where the server must give it. Fails as the engine does. */
  answer(question: HotQuestion, use: HotUse): MaybePromise<Body | null> {
    const { responses } = this.options;
    const kept = use.kept && this.#lasts(question);
    const known = kept ? responses.kept(question.key) : undefined;
    if (known !== undefined) return known;
    const { operation, given, passed } = question;
    const { variables } = operation.prepared.coerce(given);
    if (variables === undefined || !passes(operation, given)) return null;
    const answered = operation.prepared.run(given, variables, { context: { passed } } satisfies {
      context: Passing;
    });
    if (!(answered instanceof Promise)) return this.#body(question, answered, kept);
    const finish = (): Promise<Body | null> => answered.then((answer) => this.#body(question, answer, kept));
    return kept ? responses.share(question.key, finish) : finish();
  }

  #lasts({ passed }: HotQuestion): boolean {
    return passed === undefined && this.options.responses.lasting;
  }

  #body(question: HotQuestion, { data, errors }: Answer, keep: boolean): Body | null {
    if (errors.length === 0) {
      const text = `{"data":${data}}\n`;
      return keep
        ? this.options.responses.keep(question.key, text)
        : new Body(text, this.etagOf(question) ?? '', false);
    }
    if (data === 'null') return null;
    const told = JSON.stringify(errors.map((error) => toldError(error, this.options.formatError)));
    // An answer with errors may be better next time: it is never kept, and has no validator.
    return new Body(`{"errors":${told},"data":${data}}\n`, '', false);
  }
}

/** Whether the limits let the operation run with these variables; if not the server says so. */
function passes(operation: KnownOperation, given: HotQuestion['given']): boolean {
  try {
    operation.check(given);
    return true;
  } catch {
    return false;
  }
}

/** What a client asked, as far as the hot path reads it. */
export interface HotRequest {
  readonly query?: string | undefined;
  /** The document's hash, in place of its text. */
  readonly hash?: string | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly passed?: PassedHeaders | undefined;
}
