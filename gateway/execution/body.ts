import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The ways in which a body can be sent. */
export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

// Below this, headers and packets cost more than what compression saves.
const WORTH_COMPRESSING = 1_024;

// Level 5 is where brotli still compresses faster than most networks send.
const BROTLI_LEVEL = 5;

/** The body of an answer. It is compressed when that is first asked for, and then kept so. */
export class Body {
  readonly identity: Buffer;
  readonly #compressed = new Map<Encoding, Promise<Buffer>>();

  constructor(
    text: string,
    /** The validator of a conditional request. */
    readonly etag: string,
    /** Whether the body is kept: then it is worth more work once. */
    readonly kept: boolean,
  ) {
    this.identity = Buffer.from(text);
  }

  /** In which way the body goes to a client that accepts these: brotli only where it is done once for many. */
  encodingFor(accepts: string | undefined): Encoding {
    if (accepts === undefined || this.identity.length < WORTH_COMPRESSING) return 'identity';
    if (this.kept && /\bbr\b/.test(accepts)) return 'br';
    return /\bgzip\b/.test(accepts) ? 'gzip' : 'identity';
  }

  /** The body's bytes: at once where they need no compression. */
  bytes(encoding: Encoding): Buffer | Promise<Buffer> {
    if (encoding === 'identity') return this.identity;
    const known = this.#compressed.get(encoding) ?? this.#compress(encoding);
    this.#compressed.set(encoding, known);
    return known;
  }

  #compress(encoding: 'br' | 'gzip'): Promise<Buffer> {
    return encoding === 'br'
      ? brotli(this.identity, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL } })
      : gzipped(this.identity, { level: this.kept ? 6 : 1 });
  }
}
