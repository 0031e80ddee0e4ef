import { andThen, type MaybePromise } from '../../subgraphs/kit/maybePromise';
import type { Visitor } from '../admission';
import type { Config } from '../config';
import type { Body } from '../execution/body';
import type { Trail } from '../execution/trail';
import type { Log } from '../logging';
import type { Observer } from '../observing/observer';
import { requestIdHeader } from '../observing/requestId';
import { editionHeader, type Edition } from '../graph/subgraphs';
import { ErrorCode } from '../errors';
import { discardBody } from './body';
import { chooseCoding } from './codings';
import { isBroken, refusalOf } from './faults';
import { securityHeadersFor, type FlatHeaders, type HeadersFor } from './headers';
import { mediaTypeFor } from './mediaTypes';
import { json, type Exchange } from './respond';

/** The status that nginx uses for a client that left before its response; nobody receives it. */
const CLIENT_GONE = 499;

/** A request to the graph, and the visitor to whom it is charged if a limit is set. */
export interface GraphExchange extends Exchange {
  readonly trail: Trail;
  readonly visitor: Visitor | undefined;
}

/** The dependencies of {@link Answers}. */
interface AnswersOptions {
  readonly settings: Pick<Config, 'hsts' | 'maxBodyBytes' | 'maxAgeSeconds' | 'subgraphHeaders'>;
  readonly corsHeaders: HeadersFor;
  readonly observer: Pick<Observer, 'end'>;
  readonly log: Log;
}

/** The properties of a response besides its bytes. */
interface AnswerHead {
  readonly mediaType: string;
  readonly edition: Edition;
  /** The response's entity tag; undefined if the response must not be cached. */
  readonly etag: string | undefined;
}

/** Writes the graph's responses. For speed, all headers of a response are written in one call. */
export class Answers {
  readonly #lifetime: string;
  readonly #varies: string;
  readonly #variesByOrigin: string;
  readonly #security: FlatHeaders;

  constructor(private readonly options: AnswersOptions) {
    const { maxAgeSeconds, subgraphHeaders } = options.settings;
    this.#security = securityHeadersFor(options.settings);
    this.#lifetime = `public, max-age=${String(maxAgeSeconds)}, must-revalidate`;
    this.#varies = ['accept', 'accept-encoding', ...subgraphHeaders].join(', ');
    this.#variesByOrigin = ['accept', 'accept-encoding', 'origin', ...subgraphHeaders].join(', ');
  }

  /** Sends a response in the coding that suits the client. */
  give(body: Body, { mediaType, edition, etag }: AnswerHead, exchange: GraphExchange): MaybePromise<void> {
    const { request, response, trail } = exchange;
    const coding = chooseCoding(request.headers['accept-encoding'], body.codings);
    const send = (bytes: Buffer): void => {
      const headers = this.#headersOf(exchange, edition);
      headers.push(...this.#security, 'content-type', mediaType, 'content-length', String(bytes.length));
      // The next response may be without errors, so this response gets no entity tag and must not be cached.
      if (etag === undefined || body.errors.length > 0) headers.push('cache-control', 'no-store');
      else headers.push('cache-control', this.#lifetime, 'etag', etag);
      if (coding !== undefined) headers.push('content-encoding', coding);
      response.writeHead(200, headers).end(body.short ?? bytes);
      trail.errors = body.errors;
      const answer = trail.parts === undefined ? (trail.origin ?? 'run') : 'batch';
      this.options.observer.end(exchange, { status: 200, bytes: bytes.length, edition: edition.id, answer });
    };
    const bytes = body.bytes(coding);
    return andThen(bytes, send);
  }

  /** Sends 304: the client's copy is still valid. The client has the other headers already. */
  notModified(etag: string, edition: Edition, exchange: GraphExchange): void {
    const headers = this.#headersOf(exchange, edition);
    headers.push('etag', etag, 'cache-control', this.#lifetime);
    exchange.response.writeHead(304, headers).end();
    const outcome = { status: 304, bytes: 0, edition: edition.id, answer: 'unchanged' } as const;
    this.options.observer.end(exchange, outcome);
  }

  /** Sends an error to a client and discards the rest of its request. */
  refuse(error: unknown, edition: Edition, exchange: GraphExchange): void {
    const { request, response, trail } = exchange;
    const { settings, log, observer } = this.options;
    if (isBroken(error, response, log)) {
      observer.end(exchange, { status: CLIENT_GONE, bytes: 0, edition: edition.id, answer: 'gone' });
      return;
    }
    const refusal = refusalOf(error, log);
    const accepted = mediaTypeFor(request.headers.accept);
    const headers = this.#headersOf(exchange, edition);
    const body = refusal.body;
    const bytes = Buffer.byteLength(body);
    headers.push(...this.#security, 'content-type', accepted ?? json, 'content-length', String(bytes));
    for (const [name, value] of Object.entries({ 'cache-control': 'no-store', ...refusal.headers }))
      headers.push(name, value);
    const status = statusUnder(accepted, refusal);
    response.writeHead(status, headers).end(body);
    trail.errors = refusal.errors;
    observer.end(exchange, { status, bytes, edition: edition.id, answer: 'refused' });
    discardBody(request, settings.maxBodyBytes);
  }

  /** Builds the headers common to all responses, as a new list that may be extended. */
  #headersOf({ request, visitor, trail }: GraphExchange, edition: Edition): string[] {
    const ofOrigin = this.options.corsHeaders(request);
    const varies = ofOrigin[0] === 'vary';
    const headers = varies ? ofOrigin.slice(2) : [...ofOrigin];
    headers.push('vary', varies ? this.#variesByOrigin : this.#varies);
    headers.push(requestIdHeader, trail.id);
    if (edition.changing !== true) headers.push(editionHeader, edition.id);
    if (visitor !== undefined) headers.push(...visitor.headers);
    return headers;
  }
}

/**
 * Chooses the status of a refusal. Under application/json a client cannot distinguish this server's 400 from a 400 sent
 * by an intermediary, so the specification requires 200 for a well-formed request, whatever its document. Under
 * application/graphql-response+json it requires 400.
 */
function statusUnder(
  mediaType: string | undefined,
  { status, errors }: ReturnType<typeof refusalOf>,
): number {
  const isWellFormed =
    status === 400 && errors.every(({ extensions }) => extensions?.['code'] !== ErrorCode.BAD_REQUEST);
  return isWellFormed && mediaType === json ? 200 : status;
}
