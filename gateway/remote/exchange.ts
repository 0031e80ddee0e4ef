import type { IncomingHttpHeaders } from 'node:http';

import type { Dispatcher } from 'undici';

import { connectionTrouble, SubgraphTrouble } from './trouble';

/** A request to a subgraph, ready to send. */
export interface Post {
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The limits on a response's duration and size. */
export interface Bounds {
  readonly signal: AbortSignal;
  /** The maximum size in bytes as received, before decompression. */
  readonly maxBytes: number;
}

/** A response as received. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/**
 * Sends a request and reads the whole response. It receives the chunks directly from the dispatcher, because a fetch
 * from a subgraph is small and a stream would cost more than the rest of the fetch.
 *
 * @throws SubgraphTrouble if the connection fails, the signal aborts, or the response is too large.
 */
export function exchange(
  dispatcher: Dispatcher,
  post: Post,
  { signal, maxBytes }: Bounds,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    let headers: IncomingHttpHeaders = {};
    const chunks: Buffer[] = [];
    let size = 0;
    const abort = (): void => {
      fail(signal.reason);
      controller?.abort(new Error('aborted'));
    };
    const fail = (error: unknown): void => {
      signal.removeEventListener('abort', abort);
      reject(connectionTrouble(error));
    };
    signal.addEventListener('abort', abort, { once: true });
    dispatcher.dispatch(
      {
        origin: post.origin,
        path: post.path,
        method: 'POST',
        headers: post.headers,
        body: post.body,
        // The signal limits the whole exchange.
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      {
        onRequestStart(given) {
          controller = given;
          if (signal.aborted) given.abort(new Error('aborted'));
        },
        onResponseStart(given, statusCode, found) {
          status = statusCode;
          headers = found;
          if (Number(headers['content-length'] ?? 0) > maxBytes) refuse(given);
        },
        onResponseData(given, chunk) {
          size += chunk.length;
          if (size > maxBytes) refuse(given);
          else chunks.push(chunk);
        },
        onResponseEnd() {
          signal.removeEventListener('abort', abort);
          resolve({ status, headers, bytes: Buffer.concat(chunks) });
        },
        onResponseError(_, error) {
          fail(error);
        },
      },
    );

    function refuse(given: Dispatcher.DispatchController): void {
      fail(new SubgraphTrouble(`its response is larger than ${String(maxBytes)} bytes`));
      given.abort(new Error('too large'));
    }
  });
}
