import { send, type Handler } from '../respond';
import { chooseCoding } from '../codings';
import { isKnown } from '../validators';
import type { StaticFile } from './files';

/** The caching of files that have a hash of their content in their name and therefore never change. */
export const immutable = 'public, max-age=31536000, immutable';

/**
 * The caching of pages and files with a stable name, which may be cached briefly and are then revalidated by their
 * ETag.
 */
export const shortLived = 'public, max-age=60, must-revalidate';

/**
 * Serves a file: the smallest form that the client accepts, or 304 if the client already has the file. With a `status`
 * other than 200 the file describes an error and is always sent in full.
 */
export function fileHandler(
  file: StaticFile,
  headers: Readonly<Record<string, string>>,
  status = 200,
): Handler {
  return async (request, response) => {
    const coding = chooseCoding(request.headers['accept-encoding'], file.encodings);
    // Each coding is a separate representation, and a strong entity tag names one representation.
    const etag = `"${file.etag}${coding ? `-${coding}` : ''}"`;
    const common = { ...headers, etag, vary: 'accept-encoding' };
    if (status === 200 && isKnown(request.headers['if-none-match'], etag)) {
      response.writeHead(304, common).end();
      return;
    }
    const bytes = await file.read(coding);
    send(response, status, file.contentType, bytes, {
      ...common,
      ...(coding && { 'content-encoding': coding }),
    });
  };
}
