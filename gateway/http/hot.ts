import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Config } from '../config';
import type { Body } from '../execution/body';
import type { PassedHeaders } from '../remote';
import type { HotPath, HotQuestion, HotRequest } from '../execution/hot';

/** Answers a request from the hot path; false where it is left to the GraphQL server. */
export type AnswerHot = (
  hot: HotPath,
  request: IncomingMessage,
  response: ServerResponse,
  asked: { readonly search: string; readonly body: unknown; readonly passed: PassedHeaders | undefined },
) => Promise<boolean> | boolean;

/** Tells the hot path which media type the GraphQL server chose for what a client accepts. */
export type NoteContentType = (accept: string | undefined, contentType: string | undefined) => void;

// Clients send few different `Accept` headers; whoever sends more is served by the GraphQL server.
const MOST_ACCEPTS = 100;

/**
 * Makes the function that answers known operations. It does what the GraphQL server does for them, and adds what only an
 * edition allows: validators, a lifetime, compressed bodies that are kept. Which media type an `Accept` header leads to it
 * learns from the server's own answers, so the two cannot differ.
 */
export function hotAnswers({
  maxAgeSeconds,
  subgraphHeaders,
}: Pick<Config, 'maxAgeSeconds' | 'subgraphHeaders'>): {
  answer: AnswerHot;
  note: NoteContentType;
} {
  const contentTypes = new Map<string, string>();
  const lifetime = `public, max-age=${String(maxAgeSeconds)}, must-revalidate`;

  function answer(
    ...[hot, request, response, { search, body, passed }]: Parameters<AnswerHot>
  ): Promise<boolean> | boolean {
    const contentType = contentTypes.get(request.headers.accept ?? '');
    const asked =
      request.method === 'POST' ? fromBody(body) : passesPreflight(request) ? fromSearch(search) : null;
    const question =
      contentType === undefined || asked === null ? null : hot.find({ ...asked, passed }, contentType);
    if (question === null) return false;
    const etag = hot.etagOf(question);
    if (etag !== null && isUnchanged(etag, request)) {
      response
        .writeHead(304, { etag, 'cache-control': lifetime, vary: varying(response, subgraphHeaders) })
        .end();
      return true;
    }
    const answered = hot.answer(question, {
      kept: !/\bno-cache\b/.test(request.headers['cache-control'] ?? ''),
    });
    return answered instanceof Promise
      ? answered.then((found) => give(found, question, request, response))
      : give(answered, question, request, response);
  }

  function give(
    body: Body | null,
    question: HotQuestion,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> | boolean {
    if (body === null) return false;
    const encoding = body.encodingFor(request.headers['accept-encoding']);
    const headers: Record<string, string | number> = {
      'content-type': question.key.contentType,
      'cache-control': body.etag === '' ? 'no-store' : lifetime,
      vary: varying(response, subgraphHeaders),
      ...(body.etag !== '' && { etag: body.etag }),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    };
    const send = (bytes: Buffer): true => {
      response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes);
      return true;
    };
    const bytes = body.bytes(encoding);
    // Not `instanceof Promise`: zlib's promises are node's own, which in a test are of another realm.
    return Buffer.isBuffer(bytes) ? send(bytes) : bytes.then(send);
  }

  return {
    answer,
    note(accept, contentType) {
      if (contentType !== undefined && contentTypes.size < MOST_ACCEPTS)
        contentTypes.set(accept ?? '', contentType);
    },
  };
}

function varying(response: ServerResponse, passed: readonly string[]): string {
  const names = ['accept', 'accept-encoding', ...(response.hasHeader('vary') ? ['origin'] : []), ...passed];
  return names.join(', ');
}

/** Only a read may be answered "not modified". */
function isUnchanged(etag: string, { method, headers }: IncomingMessage): boolean {
  const known = headers['if-none-match'];
  if (known === undefined || method !== 'GET') return false;
  return known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** What the GraphQL server asks of a GET, so that no page of another origin can send one without asking first. */
function passesPreflight({ headers }: IncomingMessage): boolean {
  return Boolean(headers['apollo-require-preflight'] ?? headers['x-apollo-operation-name']);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The request in a body; null where anything in it is unusual. */
function fromBody(body: unknown): HotRequest | null {
  if (!isObject(body)) return null;
  const { query, operationName, variables, extensions } = body;
  if (query !== undefined && typeof query !== 'string') return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && !isObject(variables)) return null;
  if (extensions != null && !isObject(extensions)) return null;
  const hash = hashIn(extensions);
  if (hash === null || (query === undefined && hash === undefined)) return null;
  return { query, hash, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

/** The hash of a persisted query; null where the extension has another form. */
function hashIn(extensions: Record<string, unknown> | null | undefined): string | undefined | null {
  const persisted = extensions?.['persistedQuery'];
  if (persisted === undefined) return undefined;
  if (!isObject(persisted) || persisted['version'] !== 1 || typeof persisted['sha256Hash'] !== 'string')
    return null;
  return persisted['sha256Hash'];
}

/** The request in a query string; null where anything in it is unusual. */
function fromSearch(search: string): HotRequest | null {
  const given = new URLSearchParams(search);
  const parts: Record<string, unknown> = {};
  for (const [name, value] of given) {
    if (name in parts) return null;
    try {
      parts[name] = name === 'variables' || name === 'extensions' ? (JSON.parse(value) as unknown) : value;
    } catch {
      return null;
    }
  }
  return fromBody(parts);
}
