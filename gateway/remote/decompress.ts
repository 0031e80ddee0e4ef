import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

import { SubgraphTrouble } from './trouble';

type Decompress = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const [zlibInflate, rawInflate] = [promisify(inflate), promisify(inflateRaw)];

const decompressors: Readonly<Record<string, Decompress>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  // Servers disagree about "deflate": RFC 9110 means zlib's format, some send the raw stream.
  deflate: (bytes, options) => (hasZlibHeader(bytes) ? zlibInflate : rawInflate)(bytes, options),
  br: promisify(brotliDecompress),
};

/** Whether bytes begin as RFC 1950 says: method 8, and a check that makes the first two a multiple of 31. */
function hasZlibHeader([first = 0, second = 0]: Buffer): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

/**
 * The bytes of a body without its content coding; an empty `Content-Encoding` is none.
 *
 * @throws SubgraphTrouble where the coding is not known, the bytes are not in it, or they grow over `maxBytes`.
 */
export async function decompressed(
  bytes: Buffer,
  encoding: string | string[] | undefined,
  maxBytes: number,
): Promise<Buffer> {
  const name = String(encoding ?? '')
    .trim()
    .toLowerCase();
  if (name === '' || name === 'identity') return bytes;
  const decompress = Object.hasOwn(decompressors, name) ? decompressors[name] : undefined;
  if (decompress === undefined)
    throw new SubgraphTrouble(`the answer has the encoding ${JSON.stringify(name)}`);
  try {
    return await decompress(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new SubgraphTrouble(
      tooLarge
        ? `the answer is larger than ${String(maxBytes)} bytes once it is decompressed`
        : `the answer is no ${name}`,
      { cause: error },
    );
  }
}
