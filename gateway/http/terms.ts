import { ErrorCode } from '../errors';
import type { Meter } from '../execution/meter';
import type { Trail } from '../execution/trail';
import { forwardedFrom, type ForwardedHeaders } from '../remote';
import type { Edition } from '../graph/subgraphs';
import type { GraphExchange } from './answers';
import { HttpFault } from './faults';
import { mediaTypeFor } from './mediaTypes';

/** The terms of a response, from the headers of its request. */
export interface Terms {
  readonly mediaType: string;
  /** The headers that are forwarded to subgraphs. */
  readonly forwarded: ForwardedHeaders | undefined;
  /** True if the response to a read is the same for everyone for as long as the edition is served. */
  readonly lasts: boolean;
  /** True if a cached response may be used, and a new response may be cached. */
  readonly keep: boolean;
  /** True if the response to an equal request in flight may be used. */
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
  // A response that depends on the client's headers is only for this client. A response from a changing edition is only
  // valid at this moment.
  const lasts = forwarded === undefined && edition.changing !== true;
  const share = !wantsItsOwn(headers['cache-control']);
  return { mediaType, forwarded, lasts, keep: lasts && share, share, meter, trail };
}

/** True if a client requests a fresh response, which is neither read from the cache nor stored there. */
function wantsItsOwn(cacheControl: string | undefined): boolean {
  return cacheControl !== undefined && /\bno-cache\b/i.test(cacheControl);
}

function notAcceptable(): HttpFault {
  const message =
    'Answers are sent as application/json or application/graphql-response+json, but `Accept` allows neither.';
  return new HttpFault(406, ErrorCode.BAD_REQUEST, message);
}
