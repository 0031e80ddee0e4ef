import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';

import { compileOperation, type CompiledOperation } from '../engine';
import { ErrorCode } from '../errors';
import type { OperationTrace } from '../tracing/operation';

/** A document that is valid for the schema. */
export interface KnownDocument {
  readonly document: DocumentNode;
  /**
   * The document's compiled operation; null if the document has several operations, or uses a feature that is left to
   * graphql-js.
   */
  readonly compiled: CompiledOperation | null;
}

/** The rules for documents. */
interface DocumentRules {
  readonly maxTokens: number;
  /** True if the document may query the schema. `_service` may always be queried. */
  readonly introspection: boolean;
}

// A gateway sends a few documents for each operation that it knows.
const KEPT = 5_000;
const KEPT_CHARACTERS = 64 * 1024 * 1024;
const MAX_FAULTS = 10;

/** The documents seen before, each parsed, validated and compiled once. */
export class Documents {
  readonly #known = new LRUCache<string, KnownDocument>({
    max: KEPT,
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (_, text) => 1 + text.length,
  });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly rules: DocumentRules,
  ) {}

  /** Returns the document of a source, or its errors. `trace` records the work if the source is new. */
  find(text: string, trace?: OperationTrace): KnownDocument | readonly GraphQLError[] {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const read = this.#read(text, trace);
    if ('document' in read) this.#known.set(text, read);
    return read;
  }

  #read(text: string, trace: OperationTrace | undefined): KnownDocument | readonly GraphQLError[] {
    let document: DocumentNode;
    const parsed = trace?.begin('parse');
    try {
      document = parse(text, { noLocation: true, maxTokens: this.rules.maxTokens });
      parsed?.();
    } catch (error) {
      parsed?.(error);
      // A document nested too deeply for the stack is refused like any other that cannot be parsed.
      return [error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read.')].map(
        (one) => coded(one, ErrorCode.GRAPHQL_PARSE_FAILED),
      );
    }
    const rules = this.rules.introspection
      ? specifiedRules
      : [...specifiedRules, NoSchemaIntrospectionCustomRule];
    const validated = trace?.begin('validate');
    const faults = validate(this.schema, document, rules, { maxErrors: MAX_FAULTS });
    validated?.(faults[0]);
    if (faults.length > 0) return faults.map((fault) => coded(fault, ErrorCode.GRAPHQL_VALIDATION_FAILED));
    const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    return {
      document,
      compiled: operations.length === 1 ? compileOperation(this.schema, document) : null,
    };
  }
}

function coded(error: GraphQLError, code: ErrorCode): GraphQLError {
  return new GraphQLError(error.message, { extensions: { code } });
}
