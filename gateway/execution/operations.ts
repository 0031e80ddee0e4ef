import { Kind, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

import { after } from '../../subgraphs/kit/maybe';
import type { CostCheck } from '../cost';
import type { Prepared } from '../engine';
import type { Log } from '../log';
import type { MaybePromise } from '../subgraphs';

/** An operation that passed validation and every limit, planned and compiled. */
export interface KnownOperation {
  /** Tells it apart from all others: the document's hash and the operation's name. */
  readonly id: string;
  /** Whether it only reads: then its answer may be kept, shared and asked for by GET. */
  readonly isRead: boolean;
  readonly prepared: Prepared;
  /** What was made of requests that ask it: it goes when the operation goes. */
  readonly asked: Set<object>;
  /** What it costs with these variables. Fails where an answer could be too large. */
  readonly check: CostCheck;
}

/** What `Operations` needs. */
export interface OperationsOptions {
  /** Makes a validated operation ready to run. Fails as the planner does. */
  readonly prepare: (source: Source) => MaybePromise<Omit<KnownOperation, 'id' | 'asked'>>;
  /** How many operations are kept. */
  readonly size: number;
  /** Planning and compiling that takes longer is logged, in milliseconds. */
  readonly slowMs: number;
  readonly log: Log;
}

/** A document as a client sent it. */
export interface Source {
  readonly query: string;
  /** SHA-256 of the text, as automatic persisted queries name it. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  /** Whoever asks, where planning is shared out among clients. */
  readonly client?: string | undefined;
  /** Whether nobody waits for it. */
  readonly inAdvance?: boolean;
}

/**
 * Keeps the operations that were asked before, most recently used, so that asking again needs no parsing, validation or
 * planning. Only documents that were validated may be put in.
 */
export class Operations {
  readonly #known: LRUCache<string, KnownOperation>;
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

  /** The operation of a validated document: at once where it need not be planned. Fails as the planner does. */
  prepare(source: Source): MaybePromise<KnownOperation> {
    const { query, hash, operationName, inAdvance = false } = source;
    this.#hashes.set(query, hash);
    const known = this.#known.get(idOf(hash, operationName));
    if (known !== undefined) return known;
    const started = performance.now();
    return after(this.options.prepare(source), (prepared) => {
      const tookMs = Math.round(performance.now() - started);
      if (tookMs > this.options.slowMs && !inAdvance)
        this.options.log.warn({ operationName, queryHash: hash, tookMs }, 'slow query plan');
      return this.#keep(source, prepared);
    });
  }

  #keep(
    { hash, document, operationName }: Source,
    prepared: Omit<KnownOperation, 'id' | 'asked'>,
  ): KnownOperation {
    const asked = idOf(hash, operationName);
    // Somebody else may have asked for it meanwhile.
    const known = this.#known.get(asked);
    if (known !== undefined) return known;
    const ids = new Set([asked, ...otherIds(hash, document)]);
    const [id = asked] = [...ids].sort();
    const operation: KnownOperation = { id, asked: new Set(), ...prepared };
    for (const one of ids) this.#known.set(one, operation);
    return operation;
  }

  /** Says that an operation is asked again, so that others are forgotten before it. */
  touch({ id }: KnownOperation): void {
    this.#known.get(id);
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
    return this.#known.get(idOf(known, operationName));
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
