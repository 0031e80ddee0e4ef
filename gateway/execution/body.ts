import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { GraphQLFormattedError } from 'graphql';

/** The supported compressions of a body. */
export type Coding = 'br' | 'gzip';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

// Below this size, headers and packets cost more than compression saves.
const WORTH_COMPRESSING = 1_024;

// At level 5 brotli still compresses faster than most networks send.
const BROTLI_LEVEL = 5;

const NO_ERRORS: readonly GraphQLFormattedError[] = [];
const NONE: ReadonlySet<Coding> = new Set();
const ONCE: ReadonlySet<Coding> = new Set(['gzip']);
const FOR_MANY: ReadonlySet<Coding> = new Set(['br', 'gzip']);

/** The body of a response. It is compressed on first demand, and the compressed form is cached. */
export class Body {
  /**
   * The body as a string if it is short: node sends a string in one piece with the headers, but bytes in a separate
   * piece.
   */
  readonly short: string | null;
  #compressed: Map<Coding, Buffer | Promise<Buffer>> | undefined;

  constructor(
    readonly identity: Buffer,
    /** True if the body is cached, so that more work on it is worthwhile. */
    readonly kept = false,
    /** The errors in the body. A body with errors is never cached, because the next response may be better. */
    readonly errors: readonly GraphQLFormattedError[] = NO_ERRORS,
  ) {
    this.short = identity.length < WORTH_COMPRESSING ? identity.toString() : null;
  }

  /** The compressions worth using: brotli only if one compression serves many requests. */
  get codings(): ReadonlySet<Coding> {
    return this.short !== null ? NONE : this.kept ? FOR_MANY : ONCE;
  }

  /** Returns the body's bytes, immediately if they need no compression first. */
  bytes(coding: Coding | undefined): Buffer | Promise<Buffer> {
    if (coding === undefined) return this.identity;
    return this.#compressed?.get(coding) ?? this.#compress(coding);
  }

  #compress(coding: Coding): Promise<Buffer> {
    const known = (this.#compressed ??= new Map());
    const compressed = (
      coding === 'br'
        ? brotli(this.identity, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL } })
        : gzipped(this.identity, { level: this.kept ? 6 : 1 })
    ).then((bytes) => {
      known.set(coding, bytes);
      return bytes;
    });
    known.set(coding, compressed);
    return compressed;
  }
}
