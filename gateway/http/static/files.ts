import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { contentTypeOf } from './contentTypes';
import { codings, type Coding } from '../codings';

/** A file to serve, in plain and compressed forms. */
export interface StaticFile {
  readonly contentType: string;
  /** The strong entity tag of the plain content; the handler adds a suffix for compressed forms. */
  readonly etag: string;
  /** The codings in which the file exists besides the plain form. */
  readonly encodings: ReadonlySet<Coding>;
  /** Returns the file's bytes, plain or in a coding. Rejects if the file has since been deleted. */
  read(coding?: Coding): Promise<Buffer>;
}

const endings: Readonly<Record<Coding, string>> = { br: '.br', gzip: '.gz' };

/**
 * Lists the files of a folder by their relative paths, such as `assets/a-1b2c.js`. The compressed forms made by the
 * build lie beside them as `.br` and `.gz`. Each file is read on the first request and cached.
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

/** Makes a file from a small string built at start-up, such as a page; the string is compressed at once. */
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
