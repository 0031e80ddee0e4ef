import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Config } from '../config';
import type { Body } from '../execution/body';
import type { HotPath, HotQuestion } from '../execution/hot';
import { isPromise } from '../../subgraphs/kit/maybe';
import { passedFrom, type PassedHeaders } from '../remote';
import type { ServedGraph } from '../served';
import { editionHeader, type Edition } from '../subgraphs';
import { askedInBytes, askedInSearch } from './asked';
import { isPlain, plainTypes, readPlain } from './body';
import { chooseCoding } from './codings';
import type { ContentTypes } from './contentTypes';
import { securityHeaders, type FlatHeaders, type HeadersFor } from './headers';

/** A request and its answer to be. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The request's body, where it was read already. */
  readonly body?: Buffer;
}

/** Where a request goes that is not answered in front. */
export interface Behind {
  /** To the routes. */
  readonly pass: (exchange: Exchange) => void;
  /** To whoever tells the client of an error. */
  readonly fail: (exchange: Exchange, error: unknown) => void;
}

/** Answers a request, or passes it on. */
export type Front = (exchange: Exchange) => void;

/** What is needed to answer in front. */
export interface FrontOptions {
  readonly served: ServedGraph;
  readonly settings: Pick<Config, 'maxBodyBytes' | 'maxAgeSeconds' | 'subgraphHeaders'>;
  readonly contentTypes: ContentTypes;
  readonly corsHeaders: HeadersFor;
}

/** How a question is run. */
interface Use {
  readonly keep: boolean;
  readonly passed: PassedHeaders | undefined;
  /** Whether the answer is the same for everyone for as long as the edition is served. */
  readonly lasts: boolean;
}

const PATH = '/graphql';

/** What stands in every answer that has a body; where the edition is named, pages of other origins may read its name. */
const wholeAnswer: FlatHeaders = [...securityHeaders, 'access-control-expose-headers', editionHeader];

/**
 * Stands in front of the routes and answers questions whose operation is known: from what is kept, or by the engine. It
 * does what the GraphQL server does for them, and adds what only an edition allows: validators, a lifetime, bodies that
 * are compressed once. It is written for speed: what was asked before word for word is answered without parsing, and all
 * headers are written at once. Everything else is passed on.
 */
export function front(
  { served, settings, contentTypes, corsHeaders }: FrontOptions,
  { pass, fail }: Behind,
): Front {
  const lifetime = `public, max-age=${String(settings.maxAgeSeconds)}, must-revalidate`;
  const variesNot = ['accept', 'accept-encoding', ...settings.subgraphHeaders].join(', ');
  const variesByOrigin = ['accept', 'accept-encoding', 'origin', ...settings.subgraphHeaders].join(', ');

  function begin(exchange: Exchange): void {
    try {
      const question = questionIn(served.graph.hot, exchange);
      if (question === null) pass(exchange);
      else answer(question, exchange);
    } catch (error) {
      fail(exchange, error);
    }
  }

  /** The question in a request, where it can be answered here. */
  function questionIn(hot: HotPath, { request, body }: Exchange): HotQuestion | null {
    const contentType = contentTypes.of(request.headers.accept);
    if (contentType === undefined) return null;
    if (body !== undefined) return hot.find(body.toString('latin1'), contentType, () => askedInBytes(body));
    const { url = '' } = request;
    return hot.find(url, contentType, () => askedInSearch(url.slice(PATH.length)));
  }

  function answer(question: HotQuestion, exchange: Exchange): void {
    const { graph, edition } = served;
    const passed = passedFrom(exchange.request.headers, settings.subgraphHeaders);
    // What depends on the client's headers is for this client, and what is behind a changing edition for this moment.
    const lasts = passed === undefined && edition.changing !== true;
    if (lasts && isUnchanged(question, exchange.request)) {
      notModified(question, edition, exchange);
      return;
    }
    const keep = lasts && !bypassesCache(exchange.request);
    const kept = keep ? graph.hot.kept(question) : undefined;
    if (kept === undefined) run(question, { keep, passed, lasts }, exchange);
    else give(kept, question, { edition, lasts }, exchange);
  }

  /** Has the engine answer, on one edition from start to end. */
  function run(question: HotQuestion, { keep, passed, lasts }: Use, exchange: Exchange): void {
    const { graph, edition, release } = served.lease();
    const finish = (body: Body | null): void => {
      release();
      if (body === null) pass(exchange);
      else give(body, question, { edition, lasts }, exchange);
    };
    const failed = (error: unknown): void => {
      release();
      fail(exchange, error);
    };
    try {
      const answered = graph.hot.answer(question, { keep, passed });
      if (isPromise(answered)) void answered.then(finish).catch(failed);
      else finish(answered);
    } catch (error) {
      failed(error);
    }
  }

  function give(
    body: Body,
    { contentType }: HotQuestion,
    { edition, lasts }: { readonly edition: Edition; readonly lasts: boolean },
    exchange: Exchange,
  ): void {
    const { request, response } = exchange;
    const { codings } = body;
    const etag = lasts ? body.etag : '';
    const accepted = request.headers['accept-encoding'];
    const coding = accepted === undefined || codings.size === 0 ? undefined : chooseCoding(accepted, codings);
    const send = (bytes: Buffer): void => {
      const headers = headersOf(request, edition);
      headers.push(...wholeAnswer, 'content-type', contentType, 'content-length', String(bytes.length));
      // An answer with errors may be better next time: it has no validator, and nobody may keep it.
      if (etag === '') headers.push('cache-control', 'no-store');
      else headers.push('cache-control', lifetime, 'etag', etag);
      if (coding !== undefined) headers.push('content-encoding', coding);
      response.writeHead(200, headers).end(body.short ?? bytes);
    };
    const bytes = body.bytes(coding);
    if (isPromise(bytes)) void bytes.then(send).catch((error: unknown) => fail(exchange, error));
    else send(bytes);
  }

  /** What the client keeps has the other headers already. */
  function notModified({ etag }: HotQuestion, edition: Edition, { request, response }: Exchange): void {
    const headers = headersOf(request, edition);
    headers.push('etag', etag, 'cache-control', lifetime);
    response.writeHead(304, headers).end();
  }

  /** What all answers in front have: a new list, to be added to. */
  function headersOf(request: IncomingMessage, edition: Edition): string[] {
    const ofOrigin = corsHeaders(request);
    const varies = ofOrigin[0] === 'vary';
    const headers = varies ? ofOrigin.slice(2) : [...ofOrigin];
    headers.push('vary', varies ? variesByOrigin : variesNot);
    if (edition.changing !== true) headers.push(editionHeader, edition.id);
    return headers;
  }

  return (exchange) => {
    const { request, response } = exchange;
    const { method, url = '' } = request;
    if (method === 'GET' && url.startsWith(`${PATH}?`) && mayRead(request, served.graph)) begin(exchange);
    else if (method === 'POST' && url === PATH && isPlain(request, settings.maxBodyBytes))
      readPlain(request, (body) => begin({ request, response, body }));
    else pass(exchange);
  };
}

/** Only a read may be answered "not modified". */
function isUnchanged({ etag }: HotQuestion, { method, headers }: IncomingMessage): boolean {
  const known = headers['if-none-match'];
  if (known === undefined || method !== 'GET') return false;
  return known === etag || known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** Whether a client wants an answer worked out for itself: what is kept is neither given to it nor put in place. */
function bypassesCache({ headers }: IncomingMessage): boolean {
  const control = headers['cache-control'];
  return control !== undefined && /\bno-cache\b/i.test(control);
}

/** What the GraphQL server asks of a GET: unless the graph answers plain ones, no page of another origin can send it unasked. */
function mayRead({ headers }: IncomingMessage, { plainGet }: ServedGraph['graph']): boolean {
  const type = headers['content-type'];
  if (type !== undefined) return plainTypes.has(type);
  return plainGet || Boolean(headers['apollo-require-preflight'] ?? headers['x-apollo-operation-name']);
}
