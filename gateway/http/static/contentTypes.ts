import { extname } from 'node:path';

/** Media types of what a web build holds. A file with another ending is not served. */
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

/** The media type of a file by its ending; undefined where nothing of that kind is served. */
export function contentTypeOf(file: string): string | undefined {
  return types[extname(file)];
}
