import { Kind, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

import { after } from '../../subgraphs/kit/maybe';
import type { CostCheck } from '../cost';
import type { Prepared } from '../engine';
import type { MaybePromise } from '../subgraphs';

/** An operation that passed validation and every limit, planned and compiled. */
export interface KnownOperation {
  /** Tells it apart from all others: the document's hash and the operation's name. */
  readonly id: string;
  /** SHA-256 of the document's text. */
  readonly hash: string;
  readonly name: string | undefined;
  /** Whether it only reads: then its answer may be kept, shared and asked for by GET. */
  readonly isRead: boolean;
  readonly prepared: Prepared;
  /** What was made of requests that ask it: it goes when the operation goes. */
  readonly asked: Set<object>;
  /** What it costs with these variables. Fails where an answer could be too large. */
  readonly check: CostCheck;
}

/** An operation before it is known by anything. */
type Unkept = Omit<KnownOperation, 'id' | 'hash' | 'asked'>;

/** What `Operations` needs. */
export interface OperationsOptions {
  /** Makes a validated operation ready to run. Fails as the planner does. */
  readonly prepare: (source: Source) => MaybePromise<Unkept>;
  /** How many operations are kept at the most. */
  readonly size: number;
  /** How many bytes they take at the most, about. */
  readonly bytes: number;
}

/** A document as a client sent it. */
export interface Source {
  readonly query: string;
  /** SHA-256 of the text, as automatic persisted queries name it. */
  readonly hash: string;
  /** Made by `lean`: parts of it are kept. */
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  /** Whoever asks, where planning is shared out among clients. */
  readonly client?: string | undefined;
}

/** An operation that is kept, and how it is found. */
interface Kept {
  readonly operation: KnownOperation;
  /** A document with one operation is known with its name and without. */
  readonly ids: readonly string[];
  readonly query: string;
}

/**
 * Keeps the operations that were asked before, most recently used, so that asking again needs no parsing, validation or
 * planning. Only documents that were validated may be put in.
 */
export class Operations {
  readonly #kept: LRUCache<string, Kept>;
  /** The kept operation of each id. */
  readonly #ids = new Map<string, KnownOperation>();
  /** The hash of each known text, so that a text need not be hashed again. */
  readonly #hashes = new Map<string, string>();

  constructor(private readonly options: OperationsOptions) {
    this.#kept = new LRUCache({
      max: options.size,
      maxSize: options.bytes,
      sizeCalculation: ({ operation, query }) => operation.prepared.bytes + query.length,
      dispose: (kept) => this.#forget(kept),
    });
  }

  /** How many operations are kept, and how much memory they take, about. */
  get counts(): { readonly entries: number; readonly bytes: number } {
    return { entries: this.#kept.size, bytes: this.#kept.calculatedSize };
  }

  /** The operation of a validated document: at once where it need not be planned. Fails as the planner does. */
  prepare(source: Source): MaybePromise<KnownOperation> {
    const { hash, operationName } = source;
    return (
      this.#known(idOf(hash, operationName)) ??
      after(this.options.prepare(source), (prepared) => this.#keep(source, prepared))
    );
  }

  /** Says that an operation is asked again, so that others are forgotten before it. */
  touch({ id }: KnownOperation): void {
    this.#kept.get(id);
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
    return this.#known(idOf(known, operationName));
  }

  #known(id: string): KnownOperation | undefined {
    const known = this.#ids.get(id);
    if (known !== undefined) this.touch(known);
    return known;
  }

  #keep({ query, hash, document, operationName }: Source, prepared: Unkept): KnownOperation {
    const asked = idOf(hash, operationName);
    // Somebody else may have asked for it meanwhile.
    const known = this.#known(asked);
    if (known !== undefined) return known;
    const ids = [...new Set([asked, ...otherIds(hash, document)])].sort();
    const operation: KnownOperation = { id: ids[0] ?? asked, hash, asked: new Set(), ...prepared };
    this.#kept.set(operation.id, { operation, ids, query });
    // One that is larger than all that may be kept is not.
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

/** The ids of a document's one operation; none where it has several. */
function otherIds(hash: string, { definitions }: DocumentNode): readonly string[] {
  const [operation, ...more] = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || more.length > 0) return [];
  return operation.name === undefined ? [hash] : [hash, idOf(hash, operation.name.value)];
}

function idOf(hash: string, operationName: string | undefined): string {
  return operationName === undefined ? hash : `${hash} ${operationName}`;
}
