import { ErrorCode } from '../errors';
import type { Meter } from '../execution/meter';
import type { Trail } from '../execution/trail';
import { forwardedFrom, type ForwardedHeaders } from '../remote';
import type { Edition } from '../graph/subgraphs';
import type { GraphExchange } from './answers';
import { HttpFault } from './faults';
import { mediaTypeFor } from './mediaTypes';

/** The terms of an answer, from the headers of its request. */
export interface Terms {
  readonly mediaType: string;
  /** The headers that are forwarded to subgraphs. */
  readonly forwarded: ForwardedHeaders | undefined;
  /** True if the answer to a read is the same for everyone for as long as the edition is served. */
  readonly lasts: boolean;
  /** True if a kept answer may be used, and a new one kept. */
  readonly keep: boolean;
  /** True if the answer of an equal request in flight may be used. */
  readonly share: boolean;
  /** Charges the client for runs; undefined if no limit is set. */
  readonly meter: Meter | undefined;
  /** Collects notes on the request. */
  readonly trail: Trail;
}

/**
 * Determines the terms of a request. Fails with 406, before anything runs, if the client accepts none of the media
 * types.
 */
export function termsOf(
  { request: { headers }, visitor: meter, trail }: Pick<GraphExchange, 'request' | 'visitor' | 'trail'>,
  edition: Pick<Edition, 'changing'>,
  subgraphHeaders: readonly string[],
): Terms {
  const mediaType = mediaTypeFor(headers.accept);
  if (mediaType === undefined) throw notAcceptable();
  const forwarded = forwardedFrom(headers, subgraphHeaders);
  // An answer that depends on the client's headers is for this client only; one from a changing edition is for this
  // moment only.
  const lasts = forwarded === undefined && edition.changing !== true;
  const share = !wantsItsOwn(headers['cache-control']);
  return { mediaType, forwarded, lasts, keep: lasts && share, share, meter, trail };
}

/** True if a client asks for a fresh answer: none is taken from the cache for it, nor put there. */
function wantsItsOwn(cacheControl: string | undefined): boolean {
  return cacheControl !== undefined && /\bno-cache\b/i.test(cacheControl);
}

function notAcceptable(): HttpFault {
  const message =
    'Answers are sent as application/json or application/graphql-response+json, but `Accept` allows neither.';
  return new HttpFault(406, ErrorCode.BAD_REQUEST, message);
}
