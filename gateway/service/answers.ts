import { getOperationAST, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';

import { ErrorCode, toldError, type ErrorFormatter } from '../errors';
import { fewErrors } from '../execution/fewErrors';
import { EmbeddedDataSource, type EmbeddedSubgraph, type MaybePromise } from '../subgraphs';
import type { Documents } from './documents';
import { representationCheck, type AreRepresentations } from './representations';

/** A GraphQL request to a subgraph. */
export interface SubgraphQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/** A GraphQL response of a subgraph. */
export interface SubgraphAnswer {
  /** The body, as JSON text. */
  readonly text: string;
  /** Whether the request was refused before anything ran. */
  readonly refused: boolean;
}

/** What all editions of a subgraph share. */
export interface AnswersParts {
  readonly documents: Documents;
  readonly formatError: ErrorFormatter;
}

const checks = new WeakMap<GraphQLSchema, AreRepresentations>();

/** One subgraph of one edition, as it answers over HTTP. */
export class SubgraphAnswers {
  readonly #source: EmbeddedDataSource;
  readonly #areRepresentations: AreRepresentations;

  constructor(
    subgraph: EmbeddedSubgraph,
    private readonly parts: AnswersParts,
  ) {
    this.#source = new EmbeddedDataSource(subgraph);
    this.#areRepresentations = checks.get(subgraph.schema) ?? representationCheck(subgraph.schema);
    checks.set(subgraph.schema, this.#areRepresentations);
  }

  /** Answers a request. Never throws and never rejects. */
  answer({ query, variables, operationName }: SubgraphQuestion): MaybePromise<SubgraphAnswer> {
    const known = this.parts.documents.find(query);
    if (!('document' in known)) return this.#refusal(known);
    if (getOperationAST(known.document, operationName) == null) {
      const message =
        'The document has no such operation, or several: name the one to run in `operationName`.';
      const extensions = { code: ErrorCode.OPERATION_RESOLUTION_FAILURE };
      return this.#refusal([new GraphQLError(message, { extensions })]);
    }
    const { representations } = variables;
    if (representations !== undefined && !this.#areRepresentations(representations)) {
      const message =
        '`representations` must be a list of objects, each with a `__typename` of this subgraph’s entities.';
      return this.#refusal([new GraphQLError(message, { extensions: { code: ErrorCode.BAD_USER_INPUT } })]);
    }
    const request = { query, document: known.document, variables, operationName, requestKey: {} };
    const stock = (): MaybePromise<ExecutionResult> => this.#source.run(request);
    const result =
      known.compiled === null
        ? stock()
        : known.compiled.run(
            () => this.#source.contextOf(request.requestKey),
            known.compiled.coerce(variables),
            stock,
          );
    return result instanceof Promise ? result.then((settled) => this.#answer(settled)) : this.#answer(result);
  }

  /** Holds nothing beside the edition. */
  stop(): Promise<void> {
    return Promise.resolve();
  }

  #answer({ data, errors }: ExecutionResult): SubgraphAnswer {
    if (errors === undefined || errors.length === 0)
      return { text: JSON.stringify({ data }), refused: false };
    return { text: JSON.stringify({ errors: this.#told(errors), data: data ?? null }), refused: false };
  }

  #refusal(errors: readonly GraphQLError[]): SubgraphAnswer {
    return { text: JSON.stringify({ errors: this.#told(errors) }), refused: true };
  }

  #told(errors: readonly GraphQLError[]): unknown[] {
    return fewErrors(errors).map((error) => toldError(error, this.parts.formatError));
  }
}
