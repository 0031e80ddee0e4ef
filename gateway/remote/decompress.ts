import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

import { SubgraphTrouble } from './trouble';

type Decompress = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const [zlibInflate, rawInflate] = [promisify(inflate), promisify(inflateRaw)];

const decompressors: Readonly<Record<string, Decompress>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  // Servers disagree about "deflate": RFC 9110 means the zlib format, but some servers send the raw stream.
  deflate: (bytes, options) => (hasZlibHeader(bytes) ? zlibInflate : rawInflate)(bytes, options),
  br: promisify(brotliDecompress),
};

/** True if the bytes start with an RFC 1950 header: method 8, and a first pair of bytes that is a multiple of 31. */
function hasZlibHeader([first = 0, second = 0]: Buffer): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

/**
 * Removes the content coding from a body. An empty `Content-Encoding` means that the body has no coding.
 *
 * @throws SubgraphTrouble if the coding is unknown, the bytes are not in it, or they exceed `maxBytes` when
 * decompressed.
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
    throw new SubgraphTrouble(`its response has the unsupported encoding ${JSON.stringify(name)}`);
  try {
    return await decompress(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new SubgraphTrouble(
      tooLarge
        ? `its response is larger than ${String(maxBytes)} bytes after decompression`
        : `its response is not valid ${name}`,
      { cause: error },
    );
  }
}
