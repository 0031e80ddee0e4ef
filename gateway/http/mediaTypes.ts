import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';

import { remembered } from './remembered';
import { json } from './respond';

/** The media types of the graph's responses; the first is sent if the client has no preference. */
const mediaTypes = [json, 'application/graphql-response+json; charset=utf-8'] as const;

const NONE = '';

const best = remembered((accept) => new Negotiator({ headers: { accept } }).mediaType(mediaTypes) ?? NONE);

/**
 * Chooses the media type of a response by `Accept` (RFC 9110, 12.5.1); returns undefined if the client accepts none of
 * the media types.
 */
export function mediaTypeFor(accept: string | undefined): string | undefined {
  // An empty header has the same meaning as a missing one.
  if (accept === undefined || accept === '') return json;
  return best(accept) || undefined;
}

/** True if a request prefers a page to JSON, as browsers do; a client that accepts any media type gets JSON. */
export function asksForPage({ method, headers }: IncomingMessage): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    new Negotiator({ headers: { accept: headers.accept } }).mediaType(['application/json', 'text/html']) ===
      'text/html'
  );
}
