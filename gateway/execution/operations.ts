import { Kind, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

import type { Engine, Prepared } from '../engine';
import type { Log } from '../log';

/** An operation that passed validation and every limit, planned and compiled. */
export interface KnownOperation {
  /** Tells it apart from all others: the document's hash and the operation's name. */
  readonly id: string;
  readonly prepared: Prepared;
  /** Holds the limit on objects against these variables. Fails with `TOO_MANY_OBJECTS`. */
  readonly check: (variables: Readonly<Record<string, unknown>>) => void;
}

/** What `Operations` needs. */
export interface OperationsOptions {
  readonly engine: Engine;
  /** How many operations are kept. */
  readonly size: number;
  /** Planning and compiling that takes longer is logged, in milliseconds. */
  readonly slowMs: number;
  readonly log: Log;
  /** The limit on objects for an operation: see `objectCheck`. */
  readonly checkFor: (document: DocumentNode, operationName?: string) => KnownOperation['check'];
}

/** A document as a client sent it. */
export interface Source {
  readonly query: string;
  /** SHA-256 of the text, as automatic persisted queries name it. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
}

/**
 * Keeps the operations that were asked before, most recently used, so that asking again needs no parsing, validation or
 * planning. Only documents that were validated may be put in.
 */
export class Operations {
  readonly #known: LRUCache<string, KnownOperation | { readonly prepared: null }>;
  /** The hash of each known text, so that a text need not be hashed again. */
  readonly #hashes: LRUCache<string, string>;

  constructor(private readonly options: OperationsOptions) {
    // A document with one operation is known with its name and without.
    this.#known = new LRUCache({ max: 2 * options.size });
    this.#hashes = new LRUCache({
      max: options.size,
      maxSize: 64 * 1024 * 1024,
      sizeCalculation: (_, text) => text.length,
    });
  }

  /** The operation of a validated document; null where the engine does not run it. Fails as the planner does. */
  prepare({ query, hash, document, operationName }: Source): KnownOperation | null {
    const asked = idOf(hash, operationName);
    const known = this.#known.get(asked);
    if (known !== undefined) return known.prepared === null ? null : known;
    const started = performance.now();
    const prepared = this.options.engine.prepare(document, operationName);
    const tookMs = Math.round(performance.now() - started);
    if (tookMs > this.options.slowMs)
      this.options.log.warn({ operationName, queryHash: hash, tookMs }, 'slow query plan');
    const ids = new Set([asked, ...otherIds(hash, document)]);
    const [id = asked] = [...ids].sort();
    const operation =
      prepared === null
        ? { prepared }
        : { id, prepared, check: this.options.checkFor(document, operationName) };
    for (const one of ids) this.#known.set(one, operation);
    this.#hashes.set(query, hash);
    return operation.prepared === null ? null : operation;
  }

  /** An operation that is known already, by its text or its hash. */
  find(
    query: string | undefined,
    hash: string | undefined,
    operationName: string | undefined,
  ): KnownOperation | undefined {
    const known = query === undefined ? hash : this.#hashes.get(query);
    if (known === undefined || (query !== undefined && hash !== undefined && hash !== known))
      return undefined;
    const operation = this.#known.get(idOf(known, operationName));
    return operation === undefined || operation.prepared === null ? undefined : operation;
  }
}

/** The ids of a document's one operation; none where it has several. */
function otherIds(hash: string, { definitions }: DocumentNode): readonly string[] {
  const [operation, ...more] = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || more.length > 0) return [];
  return operation.name === undefined ? [hash] : [hash, idOf(hash, operation.name.value)];
}

function idOf(hash: string, operationName: string | undefined): string {
  return operationName === undefined ? hash : `${hash} ${operationName}`;
}
