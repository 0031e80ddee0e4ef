import { after } from '../../subgraphs/kit/maybe';
import type { Visitor } from '../admission';
import type { Config } from '../config';
import type { Body } from '../execution/body';
import type { Log } from '../log';
import { editionHeader, type Edition, type MaybePromise } from '../subgraphs';
import { ErrorCode } from '../errors';
import { discardBody } from './body';
import { chooseCoding } from './codings';
import { isBroken, refusalOf } from './faults';
import { securityHeadersFor, type FlatHeaders, type HeadersFor } from './headers';
import { mediaTypeFor } from './mediaTypes';
import { json, type Exchange } from './respond';

/** A request to the graph, and who is charged for it where clients are held to a limit. */
export interface GraphExchange extends Exchange {
  readonly visitor: Visitor | undefined;
}

/** What {@link Answers} needs. */
export interface AnswersOptions {
  readonly settings: Pick<Config, 'hsts' | 'maxBodyBytes' | 'maxAgeSeconds' | 'subgraphHeaders'>;
  readonly corsHeaders: HeadersFor;
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
    const { request, response } = exchange;
    const coding = chooseCoding(request.headers['accept-encoding'], body.codings);
    const send = (bytes: Buffer): void => {
      const headers = this.#headersOf(exchange, edition);
      headers.push(...this.#security, 'content-type', mediaType, 'content-length', String(bytes.length));
      // An answer with errors may be better next time: it has no validator, and nobody may keep it.
      if (etag === undefined || body.hasErrors) headers.push('cache-control', 'no-store');
      else headers.push('cache-control', this.#lifetime, 'etag', etag);
      if (coding !== undefined) headers.push('content-encoding', coding);
      response.writeHead(200, headers).end(body.short ?? bytes);
    };
    const bytes = body.bytes(coding);
    return after(bytes, send);
  }

  /** Says that what the client keeps is as it was. It has the other headers already. */
  notModified(etag: string, edition: Edition, exchange: GraphExchange): void {
    const headers = this.#headersOf(exchange, edition);
    headers.push('etag', etag, 'cache-control', this.#lifetime);
    exchange.response.writeHead(304, headers).end();
  }

  /** Tells a client of an error, and takes in what it may still send. */
  refuse(error: unknown, edition: Edition, exchange: GraphExchange): void {
    const { request, response } = exchange;
    const { settings, log } = this.options;
    if (isBroken(error, response, log)) return;
    const refusal = refusalOf(error, log);
    const accepted = mediaTypeFor(request.headers.accept);
    const headers = this.#headersOf(exchange, edition);
    const body = refusal.body;
    headers.push(
      ...this.#security,
      'content-type',
      accepted ?? json,
      'content-length',
      String(Buffer.byteLength(body)),
    );
    for (const [name, value] of Object.entries({ 'cache-control': 'no-store', ...refusal.headers }))
      headers.push(name, value);
    response.writeHead(statusUnder(accepted, refusal), headers).end(body);
    discardBody(request, settings.maxBodyBytes);
  }

  /** What all answers have: a new list, to be added to. */
  #headersOf({ request, visitor }: GraphExchange, edition: Edition): string[] {
    const ofOrigin = this.options.corsHeaders(request);
    const varies = ofOrigin[0] === 'vary';
    const headers = varies ? ofOrigin.slice(2) : [...ofOrigin];
    headers.push('vary', varies ? this.#variesByOrigin : this.#varies);
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
