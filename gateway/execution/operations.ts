import { Kind, type DocumentNode, type OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';

import { andThen, type MaybePromise } from '../../subgraphs/kit/maybePromise';
import type { CostCheck } from '../cost';
import type { Prepared } from '../engine';

/** An operation that is valid, within every limit, and planned. */
export interface KnownOperation {
  /** A unique id: the document's hash, and the operation's name if the document has several. */
  readonly id: string;
  /** The SHA-256 of the document's source. */
  readonly hash: string;
  readonly name: string | undefined;
  readonly type: OperationTypeNode;
  /** True if the operation only reads, so that its response may be cached, shared and requested by GET. */
  readonly isRead: boolean;
  readonly prepared: Prepared;
  /** The prepared `Question`s of requests for the operation; they are dropped with it. */
  readonly asked: Set<object>;
  /** Computes the cost with given variables. Fails if a response could be too large. */
  readonly check: CostCheck;
}

/** An operation that is not cached yet. */
type Unkept = Omit<KnownOperation, 'id' | 'hash' | 'asked'>;

/** The settings of {@link Operations}. */
export interface OperationsOptions {
  /** Prepares a validated operation for running. Fails if the planner does. */
  readonly prepare: (source: Source) => MaybePromise<Unkept>;
  /** The maximum number of cached operations. */
  readonly size: number;
  /** The approximate maximum size, in bytes, of the sources and keys that identify the operations. */
  readonly bytes: number;
  /** Returns the approximate number of bytes that plans and compiled programs of the operations occupy elsewhere. */
  readonly compiledBytes: () => number;
}

/** A document as a client sent it. */
export interface Source {
  readonly query: string;
  /** The SHA-256 of the source, which identifies the source in automatic persisted queries. */
  readonly hash: string;
  /** The document as made by `lean`, because parts of it are cached. */
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  /** The client, if planning is rationed among clients. */
  readonly client?: string | undefined;
}

/** A cached operation, and the ids by which it is found. */
interface Kept {
  readonly operation: KnownOperation;
  /** A document with one operation is found both with and without its name. */
  readonly ids: readonly string[];
  readonly query: string;
}

// Hashes, ids and small functions. See tests/planning.test.ts.
const EACH_BYTES = 4_000;

/**
 * Caches the most recently used operations, so that a repeated operation needs no parsing, validation or planning. Only
 * validated documents may be added.
 */
export class Operations {
  readonly #kept: LRUCache<string, Kept>;
  /** The cached operations by their ids. */
  readonly #ids = new Map<string, KnownOperation>();
  /** The hashes of known sources, so that no source is hashed twice. */
  readonly #hashes = new Map<string, string>();

  constructor(private readonly options: OperationsOptions) {
    this.#kept = new LRUCache({
      max: options.size,
      maxSize: options.bytes,
      sizeCalculation: ({ query }) => EACH_BYTES + query.length,
      dispose: (kept) => this.#forget(kept),
    });
  }

  /** The number of cached operations and their approximate size in memory. */
  get counts(): { readonly entries: number; readonly bytes: number } {
    const bytes = this.#kept.calculatedSize + this.options.compiledBytes();
    return { entries: this.#kept.size, bytes };
  }

  /** Returns the operation of a validated document, immediately if it needs no planning. Fails if the planner fails. */
  prepare(source: Source): MaybePromise<KnownOperation> {
    const { hash, operationName } = source;
    return (
      this.#known(idOf(hash, operationName)) ??
      andThen(this.options.prepare(source), (prepared) => this.#keep(source, prepared))
    );
  }

  /** Marks an operation as recently used, so that others are evicted first. */
  touch({ id }: KnownOperation): void {
    this.#kept.get(id);
  }

  /** Finds a known operation by its source or its hash. */
  find(
    query: string | undefined,
    hash: string | undefined,
    operationName: string | undefined,
  ): KnownOperation | undefined {
    const known = query === undefined ? hash : this.#hashes.get(query);
    if (known === undefined || (query !== undefined && hash !== undefined && hash !== known))
      return undefined;
    return this.#known(idOf(known, operationName));
  }

  #known(id: string): KnownOperation | undefined {
    const known = this.#ids.get(id);
    if (known !== undefined) this.touch(known);
    return known;
  }

  #keep({ query, hash, document, operationName }: Source, prepared: Unkept): KnownOperation {
    const asked = idOf(hash, operationName);
    // Another request may have prepared it in the meantime.
    const known = this.#known(asked);
    if (known !== undefined) return known;
    const ids = [...new Set([asked, ...otherIds(hash, document)])].sort();
    const operation: KnownOperation = { id: ids[0] ?? asked, hash, asked: new Set(), ...prepared };
    this.#kept.set(operation.id, { operation, ids, query });
    // An operation larger than the whole limit is not cached.
    if (!this.#kept.has(operation.id)) return operation;
    for (const id of ids) this.#ids.set(id, operation);
    this.#hashes.set(query, hash);
    return operation;
  }

  #forget({ ids, query }: Kept): void {
    for (const id of ids) this.#ids.delete(id);
    this.#hashes.delete(query);
  }
}

/** Returns the ids of a document's only operation; returns an empty list if the document has several operations. */
function otherIds(hash: string, { definitions }: DocumentNode): readonly string[] {
  const [operation, ...more] = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || more.length > 0) return [];
  return operation.name === undefined ? [hash] : [hash, idOf(hash, operation.name.value)];
}

function idOf(hash: string, operationName: string | undefined): string {
  return operationName === undefined ? hash : `${hash} ${operationName}`;
}
