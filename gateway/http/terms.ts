import { ErrorCode } from '../errors';
import type { Meter } from '../execution/meter';
import type { Trail } from '../execution/trail';
import { passedFrom, type PassedHeaders } from '../remote';
import type { Edition } from '../subgraphs';
import type { GraphExchange } from './answers';
import { HttpFault } from './faults';
import { mediaTypeFor } from './mediaTypes';

/** What a request's headers say of how it is to be answered. */
export interface Terms {
  readonly mediaType: string;
  /** What of them goes on to subgraphs. */
  readonly passed: PassedHeaders | undefined;
  /** Whether an answer to a read is the same for everyone for as long as the edition is served. */
  readonly lasts: boolean;
  /** Whether such an answer may be one that is kept, and be kept. */
  readonly keep: boolean;
  /** Whether it may be that of a like request in flight. */
  readonly share: boolean;
  /** Who is charged for what is worked out; nobody where no limit is set. */
  readonly meter: Meter | undefined;
  /** What is noted of the request. */
  readonly trail: Trail;
}

/** The terms of a request. Fails with 406 where the client takes no media type that there is, before anything runs. */
export function termsOf(
  { request: { headers }, visitor: meter, trail }: Pick<GraphExchange, 'request' | 'visitor' | 'trail'>,
  edition: Pick<Edition, 'changing'>,
  subgraphHeaders: readonly string[],
): Terms {
  const mediaType = mediaTypeFor(headers.accept);
  if (mediaType === undefined) throw notAcceptable();
  const passed = passedFrom(headers, subgraphHeaders);
  // What depends on the client's headers is for this client, and what is behind a changing edition for this moment.
  const lasts = passed === undefined && edition.changing !== true;
  const share = !wantsItsOwn(headers['cache-control']);
  return { mediaType, passed, lasts, keep: lasts && share, share, meter, trail };
}

/** Whether a client wants an answer worked out for itself: what is kept is neither given to it nor put in place. */
function wantsItsOwn(cacheControl: string | undefined): boolean {
  return cacheControl !== undefined && /\bno-cache\b/i.test(cacheControl);
}

function notAcceptable(): HttpFault {
  const message =
    'Answers come as application/json or application/graphql-response+json, and `Accept` takes neither.';
  return new HttpFault(406, ErrorCode.BAD_REQUEST, message);
}
