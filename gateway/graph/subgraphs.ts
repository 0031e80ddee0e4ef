import {
  GraphQLError,
  Kind,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';

import { isPromise, type MaybePromise } from '../../subgraphs/kit/maybePromise';
import type { Measures } from '../cost/measured';
import { askBudget, budgetOf, executeWithin, rethrowEnded, type EngineSubgraph } from '../engine';
import { ErrorCode } from '../errors';

/** A subgraph that runs in this process. */
export interface LocalSubgraph {
  /** The subgraph's name in the supergraph. */
  readonly name: string;
  /** The subgraph's executable schema, with `_entities` and `_service`. */
  readonly schema: GraphQLSchema;
  /**
   * Makes the context of one request, which the resolvers share while they answer the request. It holds loaders above
   * all.
   */
  context(): object;
}

/** A cache's hits and misses so far, and its present size. */
export interface CacheCounts {
  readonly hits: number;
  readonly misses: number;
  readonly entries: number;
  readonly bytes: number;
}

/**
 * The header that names an edition: in a request the requested edition, in a response the edition from which the
 * response comes.
 */
export const editionHeader = 'mmd-edition';

/** The header in which a gateway states the number of milliseconds for which it will wait for a subgraph's response. */
export const deadlineHeader = 'mmd-deadline-ms';

/** The data of all subgraphs as published at one time. It never changes. */
export interface Edition {
  /** The edition's id, as `Query.edition` returns it. */
  readonly id: string;
  /** The time of its publication, in ISO 8601. */
  readonly publishedAt: string;
  /** Every subgraph of the supergraph that is not remote. */
  readonly subgraphs: readonly LocalSubgraph[];
  /** The lengths of the edition's lists and the sizes of its values; null or absent if the edition was not measured. */
  readonly measures?: Measures | null;
  /** The cache of the edition's rows across requests; null or absent if there is none. */
  readonly rowCache?: { readonly counts: CacheCounts } | null;
  /**
   * True if the edition's responses may change while it is served, so that none may be cached. This is never true for a
   * published edition.
   */
  readonly changing?: boolean;
  /** Closes the edition's databases. No request may be in progress. */
  close(): void | Promise<void>;
}

/** Adapts a subgraph of this process to the engine's interface. */
export function embedded(subgraph: LocalSubgraph): EngineSubgraph {
  const { name, schema } = subgraph;
  askBudget(schema);
  const source = new EmbeddedDataSource(subgraph);
  return {
    name,
    schema,
    contextOf: (request) => source.contextOf(request),
    run: ({ query, document, operationName }, variables, requestKey) =>
      source.run({ query, document, operationName, variables, requestKey }),
  };
}

/** One operation for a subgraph. */
interface SubgraphRequest {
  /** The source of the document. */
  readonly query: string;
  /** The same document parsed, if the caller has it. */
  readonly document?: DocumentNode | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  /** An object that stands for the client's request: all operations with the same key share one context. */
  readonly requestKey: object;
}

/** The number of cached parsed documents, for the few fetches that do not bring a document along from a cached plan. */
const parsedDocuments = 200;

/**
 * A data source over an embedded subgraph. It does not validate fetches, because the planner made them from the same
 * schema. It holds one context per client request, and responds without a promise if the subgraph does.
 */
export class EmbeddedDataSource {
  /**
   * The property of a request's key that holds the request's context; a map would cost more than everything else here.
   */
  readonly #context = Symbol('context');
  readonly #documents = new LRUCache<string, DocumentNode>({ max: parsedDocuments });

  constructor(private readonly subgraph: LocalSubgraph) {}

  /** The subgraph's name in the supergraph. */
  get name(): string {
    return this.subgraph.name;
  }

  /** The subgraph's executable schema. */
  get schema(): GraphQLSchema {
    return this.subgraph.schema;
  }

  /**
   * Runs an operation. Failures are reported in the result's `errors`, except `Ended`, which means that the request's
   * budget is used up.
   */
  run(request: SubgraphRequest): MaybePromise<ExecutionResult> {
    try {
      const result = executeWithin(budgetOf(request.requestKey), {
        schema: this.subgraph.schema,
        document: request.document ?? this.#parsed(request.query),
        contextValue: this.contextOf(request.requestKey),
        variableValues: request.variables,
        operationName: request.operationName,
      });
      return isPromise(result) ? result.then(this.#marked, this.#failed) : this.#marked(result);
    } catch (error) {
      return this.#failed(error);
    }
  }

  /** Returns the context of a request, always the same object. Fails if the subgraph fails to make the context. */
  contextOf(requestKey: object): object {
    const contexts = requestKey as Record<symbol, object>;
    return (contexts[this.#context] ??= this.subgraph.context());
  }

  #parsed(query: string): DocumentNode {
    let document = this.#documents.get(query);
    if (!document) {
      document = parse(query, { noLocation: true });
      this.#documents.set(query, document);
    }
    return document;
  }

  readonly #marked = (result: ExecutionResult): ExecutionResult =>
    result.errors ? { ...result, errors: result.errors.map((error) => this.#mark(error)) } : result;

  /**
   * Converts an exception outside the resolvers into a result without data, with an error that stands for the whole
   * fetch.
   */
  readonly #failed = (error: unknown): ExecutionResult => {
    rethrowEnded(error);
    const originalError = error instanceof Error ? error : new Error(String(error));
    return {
      data: null,
      errors: [this.#mark(new GraphQLError(originalError.message, { path: [], originalError }))],
    };
  };

  /** Adds the subgraph's name to an error and, if graphql-js raised it about input, the code that clients know. */
  #mark(error: GraphQLError): GraphQLError {
    const code = error.extensions['code'] ?? (isAboutInput(error) ? ErrorCode.BAD_USER_INPUT : undefined);
    return new GraphQLError(error.message, {
      path: error.path,
      originalError: error.originalError ?? error,
      extensions: { ...error.extensions, ...(code !== undefined && { code }), subgraph: this.subgraph.name },
    });
  }
}

/**
 * True if graphql-js refused a variable or an argument. The API schema knows the subgraphs' own scalars only by name,
 * so a wrong date, for example, is accepted by the gateway and first fails here.
 */
function isAboutInput(error: GraphQLError): boolean {
  const kind = error.nodes?.[0]?.kind;
  const raised = error.originalError === undefined || error.originalError instanceof GraphQLError;
  return raised && kind !== undefined && inputKinds.has(kind);
}

/** The kinds of node to which errors of graphql-js point if it refuses a variable or the value of an argument. */
const inputKinds: ReadonlySet<Kind> = new Set([
  Kind.VARIABLE_DEFINITION,
  Kind.VARIABLE,
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);
