import type { IncomingMessage, ServerResponse } from 'node:http';

import { ErrorCode } from '../errors';
import { badRequest, HttpFault } from './faults';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The callbacks for reading a body. Exactly one of them is called, once. */
export interface Reading {
  readonly done: (bytes: Buffer) => void;
  readonly failed: (fault: HttpFault) => void;
}

/**
 * Reads a body of at most `limit` bytes that its headers declare to be JSON. A body of known length is complete once
 * that many bytes have arrived, without waiting for the end event. Fails with 415 if the headers declare anything but
 * plain JSON in UTF-8. Fails with 413 if the body is too large: before reading if its declared length is too large,
 * otherwise as soon as the limit is exceeded.
 */
export function receive(
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
  { done, failed }: Reading,
): void {
  const { headers } = request;
  const fault = faultIn(headers);
  const length = headers['content-length'] === undefined ? undefined : Number(headers['content-length']);
  if (fault !== undefined || (length ?? 0) > limit) {
    failed(fault ?? tooLarge(limit));
    return;
  }
  // RFC 9110, 10.1.1: an HTTP/1.0 client does not know the response "100 Continue".
  if (headers.expect !== undefined && request.httpVersion === '1.1') response.writeContinue();
  const chunks: Buffer[] = [];
  let size = 0;
  let isOver = false;
  const end = (refused?: HttpFault): void => {
    if (isOver) return;
    isOver = true;
    if (refused !== undefined) failed(refused);
    else done(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
  };
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) {
      end(tooLarge(limit));
      return;
    }
    chunks.push(chunk);
    if (size === length) end();
  });
  request.once('end', () => end());
  const broken = (): void => {
    // Every request is closed eventually, usually after it has been read.
    if (!isOver) end(bodyFault('ended too early'));
  };
  request.once('error', broken);
  request.once('close', broken);
}

/** Parses the bytes of a body. Fails with 400 if they are not JSON in UTF-8. */
export function jsonIn(bytes: Buffer): unknown {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw bodyFault('is not UTF-8');
  }
  if (text.trim() === '') throw bodyFault('is empty');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw bodyFault('is not JSON');
  }
}

/** Reads a JSON body of at most `limit` bytes. Fails as {@link receive} and {@link jsonIn} do. */
export async function readJson(
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
): Promise<unknown> {
  return jsonIn(
    await new Promise<Buffer>((done, failed) => receive(request, response, limit, { done, failed })),
  );
}

/**
 * True if a media type is JSON in UTF-8. A browser sends a preflight request before it sends such a body to another
 * origin.
 */
export function isJsonType(contentType: string): boolean {
  if (plainTypes.has(contentType)) return true;
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='));
  return (
    type.trim() === 'application/json' && (charset === undefined || /^charset="?utf-?8"?$/.test(charset))
  );
}

const plainTypes: ReadonlySet<string> = new Set(['application/json', 'application/json; charset=utf-8']);

function faultIn(headers: IncomingMessage['headers']): HttpFault | undefined {
  if (!isJsonType(headers['content-type'] ?? ''))
    return unsupported('Send the body as `Content-Type: application/json`, in UTF-8.');
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    return unsupported('Send the body without a content encoding.');
  const transfer = headers['transfer-encoding'];
  // RFC 9112, 6.1: node itself decodes only chunked bodies.
  if (transfer !== undefined && transfer.toLowerCase() !== 'chunked')
    return new HttpFault(
      501,
      ErrorCode.UNSUPPORTED_MEDIA_TYPE,
      'Send the body in chunks or as it is, without any other transfer coding.',
    );
  return undefined;
}

/**
 * Discards the data that a client still sends after its request was refused, so that the client can read the response.
 * Closing a connection with unread bytes makes the kernel reset it, and the response is lost. The discarded data is
 * limited in bytes and time.
 */
export function discardBody(request: IncomingMessage, limit: number): void {
  if (request.complete || request.destroyed) return;
  let left = Math.max(8 * limit, 8 * 1024 * 1024);
  const give = (): void => void request.destroy();
  const timer = setTimeout(give, 2_000).unref();
  request.removeAllListeners('data');
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) give();
  });
  request.on('error', () => undefined);
  request.once('close', () => clearTimeout(timer));
  request.resume();
}

function bodyFault(fault: string): HttpFault {
  return badRequest(`The body ${fault}. Send one JSON object such as {"query": "{ __typename }"}.`);
}

function tooLarge(limit: number): HttpFault {
  const message = `The body is larger than ${String(limit)} bytes.`;
  return new HttpFault(413, ErrorCode.PAYLOAD_TOO_LARGE, message, { connection: 'close' });
}

/** Builds the error for a request whose headers do not declare JSON. */
export function unsupported(message: string): HttpFault {
  return new HttpFault(415, ErrorCode.UNSUPPORTED_MEDIA_TYPE, message);
}
