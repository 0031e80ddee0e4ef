import { send, type Handler } from '../respond';
import { chooseCoding } from '../codings';
import { isKnown } from '../validators';
import type { StaticFile } from './files';

/** A file whose name holds the hash of its content never changes. */
export const immutable = 'public, max-age=31536000, immutable';

/** A page, or a file under a stable name, may be kept for a moment and is then asked for again with its ETag. */
export const shortLived = 'public, max-age=60, must-revalidate';

/**
 * Serves a file: the smallest form that the client takes, or 304 where it has that one already. With another `status`
 * than 200 the file says what is wrong, and is sent whole each time.
 */
export function fileHandler(
  file: StaticFile,
  headers: Readonly<Record<string, string>>,
  status = 200,
): Handler {
  return async (request, response) => {
    const coding = chooseCoding(request.headers['accept-encoding'], file.encodings);
    // Each coding is a representation of its own, and a strong validator names one representation.
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
