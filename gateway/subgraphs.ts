import {
  GraphQLError,
  Kind,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';

import type { Measures } from './cost/measured';
import { askBudget, budgetOf, executeWithin, rethrowEnded, type Subgraph } from './engine';
import { ErrorCode } from './errors';

/** A subgraph that runs in this process. */
export interface EmbeddedSubgraph {
  /** Its name in the supergraph. */
  readonly name: string;
  /** Its executable schema, with `_entities` and `_service`. */
  readonly schema: GraphQLSchema;
  /** Makes the context of one request: what its resolvers share while they answer it, loaders above all. */
  context(): object;
}

/** What a cache has done so far, and how full it is. */
export interface CacheCounts {
  readonly hits: number;
  readonly misses: number;
  readonly entries: number;
  readonly bytes: number;
}

/** The header that names the edition: of a request, the one that is wanted; of an answer, the one it is from. */
export const editionHeader = 'mmd-edition';

/** The header in which a gateway tells a subgraph how long it waits for the answer, in milliseconds. */
export const deadlineHeader = 'mmd-deadline-ms';

/** What is published at one time: the data of all subgraphs, which never changes. */
export interface Edition {
  /** The edition's id, as `Query.edition` gives it. */
  readonly id: string;
  /** When it was published, in ISO 8601. */
  readonly publishedAt: string;
  /** One subgraph for each that the supergraph names and that is not served elsewhere. */
  readonly subgraphs: readonly EmbeddedSubgraph[];
  /** How long its lists are, and how large its values; null or absent where it was not measured. */
  readonly measures?: Measures | null;
  /** What is kept of its rows across requests; null or absent where nothing is. */
  readonly rowCache?: { readonly counts: CacheCounts } | null;
  /** Whether its answers may change while it is served, so that none may be kept: not so with anything published. */
  readonly changing?: boolean;
  /** Gives back its databases. No request may be under way. */
  close(): void | Promise<void>;
}

/** A subgraph of this process as the engine takes it. */
export function embedded(subgraph: EmbeddedSubgraph): Subgraph {
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

/** A value, or a promise of it. */
export type MaybePromise<T> = T | Promise<T>;

/** One operation for a subgraph. */
export interface SubgraphRequest {
  /** The operation's text. */
  readonly query: string;
  /** The same, parsed, where the caller has it. */
  readonly document?: DocumentNode | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  /** Stands for the client's request: all operations with the same object share one context. */
  readonly requestKey: object;
}

/** Fetches come from cached plans and bring their document along; this is for the few that do not. */
const parsedDocuments = 200;

/**
 * A data source over an embedded subgraph. It does not validate a fetch again (the planner made it from the same schema),
 * keeps one context a client's request, and answers without a promise where the subgraph does.
 */
export class EmbeddedDataSource {
  /** Under this the context stands on what stands for a request: a map beside it would cost more than all else here. */
  readonly #context = Symbol('context');
  readonly #documents = new LRUCache<string, DocumentNode>({ max: parsedDocuments });

  constructor(private readonly subgraph: EmbeddedSubgraph) {}

  /** The subgraph's name in the supergraph. */
  get name(): string {
    return this.subgraph.name;
  }

  /** The subgraph's executable schema. */
  get schema(): GraphQLSchema {
    return this.subgraph.schema;
  }

  /** Runs an operation. What fails is in the result's `errors`, but for `Ended`, where the request's budget ends it. */
  run(request: SubgraphRequest): MaybePromise<ExecutionResult> {
    try {
      const result = executeWithin(budgetOf(request.requestKey), {
        schema: this.subgraph.schema,
        document: request.document ?? this.#parsed(request.query),
        contextValue: this.contextOf(request.requestKey),
        variableValues: request.variables,
        operationName: request.operationName,
      });
      return result instanceof Promise ? result.then(this.#marked, this.#failed) : this.#marked(result);
    } catch (error) {
      return this.#failed(error);
    }
  }

  /** The context of a request, the same for the same request. Fails as the subgraph does in making one. */
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

  /** An exception outside the resolvers: all that the fetch was to bring is null. The path says where it belongs. */
  readonly #failed = (error: unknown): ExecutionResult => {
    rethrowEnded(error);
    const originalError = error instanceof Error ? error : new Error(String(error));
    return {
      data: null,
      errors: [this.#mark(new GraphQLError(originalError.message, { path: [], originalError }))],
    };
  };

  /** Names the subgraph, and gives the errors that graphql-js raises about input the code that clients know. */
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
 * Whether graphql-js refused a variable or an argument. The API schema knows the subgraphs' own scalars only by name,
 * so a wrong date, for example, passes the gateway and is met here first.
 */
function isAboutInput(error: GraphQLError): boolean {
  const kind = error.nodes?.[0]?.kind;
  const raised = error.originalError === undefined || error.originalError instanceof GraphQLError;
  return raised && kind !== undefined && inputKinds.has(kind);
}

/** What graphql-js points at where it refuses a variable or the value of an argument. */
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
