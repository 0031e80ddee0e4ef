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

/** The body of an answer. It is compressed on first demand, and the compressed form is kept. */
export class Body {
  /** The body as text if it is short: node sends text in one piece with the headers, but bytes in a separate one. */
  readonly short: string | null;
  #compressed: Map<Coding, Buffer | Promise<Buffer>> | undefined;

  constructor(
    readonly identity: Buffer,
    /** True if the body is kept, so that more work on it pays off. */
    readonly kept = false,
    /** The errors in it. A body with errors is never cached, because the next answer may be better. */
    readonly errors: readonly GraphQLFormattedError[] = NO_ERRORS,
  ) {
    this.short = identity.length < WORTH_COMPRESSING ? identity.toString() : null;
  }

  /** The compressions worth using: brotli only if it is done once for many. */
  get codings(): ReadonlySet<Coding> {
    return this.short !== null ? NONE : this.kept ? FOR_MANY : ONCE;
  }

  /** Returns the body's bytes, at once if they need no compressing first. */
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
