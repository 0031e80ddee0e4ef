import { after } from '../../subgraphs/kit/maybe';
import type { Visitor } from '../admission';
import type { Config } from '../config';
import type { Body } from '../execution/body';
import type { Log } from '../log';
import type { Observed, Observer } from '../observing/observer';
import { requestIdHeader } from '../observing/requestId';
import { editionHeader, type Edition, type MaybePromise } from '../subgraphs';
import { ErrorCode } from '../errors';
import { discardBody } from './body';
import { chooseCoding } from './codings';
import { isBroken, refusalOf } from './faults';
import { securityHeadersFor, type FlatHeaders, type HeadersFor } from './headers';
import { mediaTypeFor } from './mediaTypes';
import { json, type Exchange } from './respond';

/** What nginx calls a client that has gone before its answer; nobody is sent it. */
const CLIENT_GONE = 499;

/** A request to the graph, and who is charged for it where clients are held to a limit. */
export interface GraphExchange extends Exchange, Observed {
  readonly visitor: Visitor | undefined;
}

/** What {@link Answers} needs. */
export interface AnswersOptions {
  readonly settings: Pick<Config, 'hsts' | 'maxBodyBytes' | 'maxAgeSeconds' | 'subgraphHeaders'>;
  readonly corsHeaders: HeadersFor;
  readonly observer: Pick<Observer, 'end'>;
  readonly log: Log;
}

/** What an answer is, beside its bytes. */
export interface AnswerHead {
  readonly mediaType: string;
  readonly edition: Edition;
  /** Its validator; undefined where nobody may keep it. */
  readonly etag: string | undefined;
}

/** Writes the answers of the graph. It is written for speed: all headers of an answer are written at once. */
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

  /** Gives an answer, in the coding that suits the client. */
  give(body: Body, { mediaType, edition, etag }: AnswerHead, exchange: GraphExchange): MaybePromise<void> {
    const { request, response, trail } = exchange;
    const coding = chooseCoding(request.headers['accept-encoding'], body.codings);
    const send = (bytes: Buffer): void => {
      const headers = this.#headersOf(exchange, edition);
      headers.push(...this.#security, 'content-type', mediaType, 'content-length', String(bytes.length));
      // An answer with errors may be better next time: it has no validator, and nobody may keep it.
      if (etag === undefined || body.errors.length > 0) headers.push('cache-control', 'no-store');
      else headers.push('cache-control', this.#lifetime, 'etag', etag);
      if (coding !== undefined) headers.push('content-encoding', coding);
      response.writeHead(200, headers).end(body.short ?? bytes);
      trail.errors = body.errors;
      const answer = trail.parts === undefined ? (trail.origin ?? 'run') : 'batch';
      this.options.observer.end(exchange, { status: 200, bytes: bytes.length, edition: edition.id, answer });
    };
    const bytes = body.bytes(coding);
    return after(bytes, send);
  }

  /** Says that what the client keeps is as it was. It has the other headers already. */
  notModified(etag: string, edition: Edition, exchange: GraphExchange): void {
    const headers = this.#headersOf(exchange, edition);
    headers.push('etag', etag, 'cache-control', this.#lifetime);
    exchange.response.writeHead(304, headers).end();
    const outcome = { status: 304, bytes: 0, edition: edition.id, answer: 'unchanged' } as const;
    this.options.observer.end(exchange, outcome);
  }

  /** Tells a client of an error, and takes in what it may still send. */
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

  /** What all answers have: a new list, to be added to. */
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
 * Under application/json a client cannot tell this server's 400 from one that something in between made up, so the
 * specification wants 200 for a well-formed request, whatever its document is like; under
 * application/graphql-response+json it wants 400.
 */
function statusUnder(
  mediaType: string | undefined,
  { status, errors }: ReturnType<typeof refusalOf>,
): number {
  const isWellFormed =
    status === 400 && errors.every(({ extensions }) => extensions?.['code'] !== ErrorCode.BAD_REQUEST);
  return isWellFormed && mediaType === json ? 200 : status;
}
