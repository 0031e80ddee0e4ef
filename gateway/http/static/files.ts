import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { contentTypeOf } from './contentTypes';
import { codings, type Coding } from '../codings';

/** Something to serve, as it is and compressed. */
export interface StaticFile {
  readonly contentType: string;
  /** Strong validator of the content as it is; the handler marks the compressed forms. */
  readonly etag: string;
  /** The codings it is there in, beside the one as it is. */
  readonly encodings: ReadonlySet<Coding>;
  /** The bytes in a coding, or as they are. Rejects where the file has gone since. */
  read(coding?: Coding): Promise<Buffer>;
}

const endings: Readonly<Record<Coding, string>> = { br: '.br', gzip: '.gz' };

/**
 * The files of a folder under their paths from it, as `assets/a-1b2c.js`; those that the build compressed stand beside
 * them as `.br` and `.gz`. Each is read when it is first asked for, and kept.
 */
export function readFolder(folder: string): ReadonlyMap<string, StaticFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  const files = new Map<string, StaticFile>();
  for (const name of names) {
    const contentType = contentTypeOf(name);
    if (contentType) files.set(name, fileOnDisk(join(folder, name), contentType));
  }
  return files;
}

function fileOnDisk(path: string, contentType: string): StaticFile {
  const read = new Map<string, Promise<Buffer>>();
  return {
    contentType,
    etag: etagOf(readFileSync(path)),
    encodings: new Set(codings.filter((coding) => existsSync(path + endings[coding]))),
    read(coding) {
      const file = coding ? path + endings[coding] : path;
      const known = read.get(file);
      if (known) return known;
      const bytes = readFile(file);
      read.set(file, bytes);
      return bytes;
    },
  };
}

/** A small text that is made at start, such as a page; it is compressed at once. */
export function fileOf(text: string, contentType: string): StaticFile {
  const plain = Buffer.from(text);
  const encoded = { br: brotliCompressSync(plain), gzip: gzipSync(plain) };
  return {
    contentType,
    etag: etagOf(plain),
    encodings: new Set(codings),
    read: (coding) => Promise.resolve(coding ? encoded[coding] : plain),
  };
}

function etagOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}
