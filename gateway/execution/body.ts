import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { GraphQLFormattedError } from 'graphql';

/** The ways in which a body can be compressed. */
export type Coding = 'br' | 'gzip';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

// Below this, headers and packets cost more than what compression saves.
const WORTH_COMPRESSING = 1_024;

// Level 5 is where brotli still compresses faster than most networks send.
const BROTLI_LEVEL = 5;

const NO_ERRORS: readonly GraphQLFormattedError[] = [];
const NONE: ReadonlySet<Coding> = new Set();
const ONCE: ReadonlySet<Coding> = new Set(['gzip']);
const FOR_MANY: ReadonlySet<Coding> = new Set(['br', 'gzip']);

/** The body of an answer. It is compressed when that is first asked for, and then kept so. */
export class Body {
  /** The body as text where it is short: node sends that in one piece with the headers, and bytes in a piece of their own. */
  readonly short: string | null;
  #compressed: Map<Coding, Buffer | Promise<Buffer>> | undefined;

  constructor(
    readonly identity: Buffer,
    /** Whether the body is kept: then it is worth more work once. */
    readonly kept = false,
    /** The errors that it tells: it may be better next time, so nobody may keep it. */
    readonly errors: readonly GraphQLFormattedError[] = NO_ERRORS,
  ) {
    this.short = identity.length < WORTH_COMPRESSING ? identity.toString() : null;
  }

  /** In which ways it is worth compressing: brotli only where it is done once for many. */
  get codings(): ReadonlySet<Coding> {
    return this.short !== null ? NONE : this.kept ? FOR_MANY : ONCE;
  }

  /** The body's bytes: at once where they need not be compressed first. */
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
