import { extname } from 'node:path';

/** The media types of the files in a web build. Files with other extensions are not served. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Returns the media type of a file by its extension; undefined if such files are not served. */
export function contentTypeOf(file: string): string | undefined {
  return types[extname(file)];
}
