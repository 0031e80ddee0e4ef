import type { IncomingMessage } from 'node:http';

import { send, type Handler } from '../respond';
import { chooseCoding } from '../codings';
import type { StaticFile } from './files';

/** A file whose name holds the hash of its content never changes. */
export const immutable = 'public, max-age=31536000, immutable';

/** A page, or a file under a stable name, may be kept for a moment and is then asked for again with its ETag. */
export const shortLived = 'public, max-age=60, must-revalidate';

/** Serves a file: the smallest form that the client takes, or 304 where it has that one already. */
export function fileHandler(file: StaticFile, headers: Readonly<Record<string, string>>): Handler {
  return async (request, response) => {
    const coding = chooseCoding(request.headers['accept-encoding'], file.encodings);
    // Each coding is a representation of its own, and a strong validator names one representation.
    const etag = `"${file.etag}${coding ? `-${coding}` : ''}"`;
    const common = { ...headers, etag, vary: 'accept-encoding' };
    if (matches(request, etag)) {
      response.writeHead(304, common).end();
      return;
    }
    const bytes = await file.read(coding);
    send(response, 200, file.contentType, bytes, {
      ...common,
      ...(coding && { 'content-encoding': coding }),
    });
  };
}

/** `If-None-Match` compares weakly: what a proxy marked `W/` is still the same (RFC 9110, 13.1.2). */
function matches({ headers }: IncomingMessage, etag: string): boolean {
  const known = headers['if-none-match'];
  if (known === undefined) return false;
  return known === '*' || known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}
