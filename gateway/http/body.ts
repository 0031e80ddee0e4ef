import type { IncomingMessage, ServerResponse } from 'node:http';

import { ErrorCode } from '../errors';
import { HttpFault } from './faults';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Whether a body is plain JSON of at most `limit` bytes by its headers, and comes without being asked for. */
export function isPlain({ headers }: IncomingMessage, limit: number): boolean {
  const length = Number(headers['content-length']);
  return (
    length > 0 &&
    length <= limit &&
    plainTypes.has(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    headers.expect === undefined
  );
}

/** How plain JSON is named; a browser asks for leave before it sends any of these to another origin. */
export const plainTypes: ReadonlySet<string> = new Set([
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=utf-8',
  'application/json; charset=UTF-8',
  'application/json;charset=UTF-8',
]);

/**
 * Reads a body that {@link isPlain}, so that its length is known and above zero. Calls `done` once that much is there,
 * without waiting to be told of the end; a client that goes away earlier is not answered.
 */
export function readPlain(request: IncomingMessage, done: (bytes: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let missing = Number(request.headers['content-length']);
  request.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    missing -= chunk.length;
    if (missing === 0) done(chunks.length === 1 ? chunk : Buffer.concat(chunks));
  });
}

/**
 * Reads a JSON body of at most `limit` bytes; `received` is what was read of it already, which is the whole.
 *
 * @throws HttpFault 415 where it is not plain JSON in UTF-8 by its headers, 413 where it is too large (by its
 * declared length before anything is read, else as soon as it is), 400 where it is not JSON.
 */
export async function readJson(
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
  received?: Buffer,
): Promise<unknown> {
  const bytes = received ?? (await receive(request, response, limit));
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw badBody('is not UTF-8');
  }
  if (text.trim() === '') throw badBody('is empty');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badBody('is not JSON');
  }
}

function receive(request: IncomingMessage, response: ServerResponse, limit: number): Promise<Buffer> {
  checkHeaders(request);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  if (request.headers.expect !== undefined) response.writeContinue();
  return readBytes(request, limit);
}

function checkHeaders({ headers }: IncomingMessage): void {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='));
  if (
    type.trim() !== 'application/json' ||
    (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset))
  ) {
    throw unsupported('Send the body as `Content-Type: application/json`, in UTF-8.');
  }
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    throw unsupported('Send the body without a content encoding.');
  }
}

async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) reject(tooLarge(limit));
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
    request.once('close', () => reject(badBody('ended too early')));
  });
}

/**
 * Takes in what a client still sends although its request was refused, so that it gets to read the answer: closing a
 * connection with unread bytes makes the kernel reset it, and the answer is lost. Bounded in bytes and time.
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

function badBody(fault: string): HttpFault {
  const message = `The body ${fault}. Send one JSON object such as {"query": "{ __typename }"}.`;
  return new HttpFault(400, ErrorCode.BAD_REQUEST, message);
}

function tooLarge(limit: number): HttpFault {
  const message = `The body is larger than ${String(limit)} bytes.`;
  return new HttpFault(413, ErrorCode.PAYLOAD_TOO_LARGE, message, { connection: 'close' });
}

function unsupported(message: string): HttpFault {
  return new HttpFault(415, ErrorCode.UNSUPPORTED_MEDIA_TYPE, message);
}
