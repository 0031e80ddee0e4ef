import {
  getOperationAST,
  GraphQLError,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';

import { andThen, isPromise, type MaybePromise } from '../../subgraphs/kit/maybePromise';
import { askBudget, Budget, Ended, JsonBytes, type Bounds } from '../engine';
import { ErrorCode, toldError, type ErrorFormatter } from '../errors';
import { refusalOfEnded } from '../execution/ended';
import { fewErrors } from '../execution/fewErrors';
import type { Queue } from '../execution/queue';
import type { Waiter } from '../execution/waiter';
import { EmbeddedDataSource, type LocalSubgraph } from '../graph/subgraphs';
import { inStage, type OperationTrace } from '../tracing/operation';
import type { Documents, KnownDocument } from './documents';
import { representationCheck, type AreRepresentations } from './representations';
import { writeJson } from './writeJson';

/** A GraphQL request to a subgraph. */
export interface SubgraphQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/** A GraphQL response of a subgraph. */
export interface SubgraphAnswer {
  /** The body, as JSON. */
  readonly json: Buffer;
  /** True if the request was refused before anything ran. */
  readonly refused: boolean;
  /** The errors in the body. */
  readonly errors: readonly GraphQLFormattedError[];
}

/** The dependencies that all editions of a subgraph share. */
interface AnswersParts {
  readonly documents: Documents;
  readonly formatError: ErrorFormatter;
  /** The limits of one run. */
  readonly bounds: Bounds;
  /** Starts the runs. */
  readonly queue: Queue;
}

const checks = new WeakMap<GraphQLSchema, AreRepresentations>();

// Shared by all responses, because each is written without a pause.
const out = new JsonBytes();

/** One subgraph of one edition, answering over HTTP. */
export class SubgraphAnswers {
  readonly #source: EmbeddedDataSource;
  readonly #areRepresentations: AreRepresentations;

  constructor(
    subgraph: LocalSubgraph,
    private readonly parts: AnswersParts,
  ) {
    askBudget(subgraph.schema);
    this.#source = new EmbeddedDataSource(subgraph);
    this.#areRepresentations = checks.get(subgraph.schema) ?? representationCheck(subgraph.schema);
    checks.set(subgraph.schema, this.#areRepresentations);
  }

  /**
   * Answers a request for as long as somebody waits. If a limit ends the run early, the response reports the limit,
   * because an operation that is too expensive would be too expensive again on a retry. Fails with a `Refusal` if the
   * server is overloaded.
   *
   * @param trace the spans of the operation, which the caller ends; undefined if it is not traced
   */
  answer(question: SubgraphQuestion, waiter: Waiter, trace?: OperationTrace): MaybePromise<SubgraphAnswer> {
    const { query, variables, operationName } = question;
    const known = this.parts.documents.find(query, trace);
    if (!('document' in known)) return this.#refusal(known);
    const operation = getOperationAST(known.document, operationName);
    if (operation == null) {
      const message =
        'The document has no such operation, or several; name the one to run in `operationName`.';
      const extensions = { code: ErrorCode.OPERATION_RESOLUTION_FAILURE };
      return this.#refusal([new GraphQLError(message, { extensions })]);
    }
    const traced = { type: operation.operation, name: operation.name?.value };
    trace?.identify(traced);
    const { representations } = variables;
    if (representations !== undefined && !this.#areRepresentations(representations)) {
      const message =
        '`representations` must be a list of objects, each with a `__typename` of this subgraph’s entities.';
      return this.#refusal([new GraphQLError(message, { extensions: { code: ErrorCode.BAD_USER_INPUT } })]);
    }
    const budget = new Budget(this.parts.bounds);
    budget.join(waiter);
    try {
      const answer = waiter.wait(
        this.parts.queue.begin(known, budget, () =>
          inStage(
            trace,
            'execute',
            () => andThen(this.#run(known, question, budget), (result) => this.#answer(result, budget)),
            traced,
          ),
        ),
      );
      return isPromise(answer) ? answer.catch(ended) : answer;
    } catch (error) {
      return ended(error);
    }
  }

  /** Does nothing: there are no resources besides the edition. */
  stop(): Promise<void> {
    return Promise.resolve();
  }

  #run(
    { document, compiled }: KnownDocument,
    { query, variables, operationName }: SubgraphQuestion,
    budget: Budget,
  ): MaybePromise<ExecutionResult> {
    const request = { query, document, variables, operationName, requestKey: { budget } };
    const graphqlExecute = (): MaybePromise<ExecutionResult> => this.#source.run(request);
    return compiled === null
      ? graphqlExecute()
      : compiled.run(
          () => this.#source.contextOf(request.requestKey),
          compiled.coerce(variables),
          graphqlExecute,
          budget,
        );
  }

  #answer({ data, errors = [] }: ExecutionResult, budget: Budget): SubgraphAnswer {
    try {
      const told = this.#told(errors);
      out.budget = budget;
      out.ascii('{');
      if (told.length > 0) out.encoded(`"errors":${JSON.stringify(told)},`);
      out.ascii('"data":');
      writeJson(data ?? null, out);
      out.ascii('}');
      return { json: out.take(), refused: false, errors: told };
    } catch (error) {
      out.clear();
      throw error;
    }
  }

  #refusal(errors: readonly GraphQLError[]): SubgraphAnswer {
    const told = this.#told(errors);
    return { json: Buffer.from(JSON.stringify({ errors: told })), refused: true, errors: told };
  }

  #told(errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] {
    return fewErrors(errors).map((error) => toldError(error, this.parts.formatError));
  }
}

/** Converts the error that ended a run into a response; rethrows any other error. */
function ended(error: unknown): SubgraphAnswer {
  if (!(error instanceof Ended)) throw error;
  const { errors } = refusalOfEnded(error);
  return { json: Buffer.from(JSON.stringify({ errors, data: null })), refused: false, errors };
}
