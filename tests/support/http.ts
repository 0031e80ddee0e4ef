import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';

import type { Answer } from './gateway';

/** An HTTP response, read to its end. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** The differences of a request from a plain `GET`. */
export interface HttpQuestion {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Sends the body in chunks, without a length. */
  readonly chunked?: boolean;
}

/** Sends exactly this request: unlike `fetch` it does not normalise the path, and adds no header but `Host`. */
export function ask(base: string, path: string, question: HttpQuestion = {}): Promise<HttpAnswer> {
  const { hostname, port } = new URL(base);
  const { method = 'GET', headers = {}, body, chunked = false } = question;
  const length = body === undefined || chunked ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const options = {
      hostname,
      port,
      path,
      method,
      headers: { ...headers, ...length },
      agent: false as const,
    };
    const request = httpRequest(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Posts a GraphQL request, or any other `body`, as JSON. */
export function post(
  base: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer> {
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return ask(base, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: text,
  });
}

/** Parses the body of an answer as a GraphQL response. */
export function answerOf({ text }: Pick<HttpAnswer, 'text'>): Answer {
  return JSON.parse(text) as Answer;
}

/** Returns the codes of an answer's errors, in order. */
export function codesOf(answer: Pick<HttpAnswer, 'text'>): unknown[] {
  return (answerOf(answer).errors ?? []).map(({ extensions }) => extensions['code']);
}

/** Sends bytes unchanged, and returns everything received until the server closes the connection. */
export function sendRaw(base: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('data', (part) => parts.push(part));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(parts).toString()));
  });
}
