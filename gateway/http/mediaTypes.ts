import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';

import { remembered } from './remembered';
import { json } from './respond';

/** The media types of an answer of the graph; that which stands first is sent where a client does not mind. */
const mediaTypes = [json, 'application/graphql-response+json; charset=utf-8'] as const;

const NONE = '';

const best = remembered((accept) => new Negotiator({ headers: { accept } }).mediaType(mediaTypes) ?? NONE);

/** The media type of an answer after `Accept` (RFC 9110, 12.5.1); undefined where the client takes none that there is. */
export function mediaTypeFor(accept: string | undefined): string | undefined {
  // An empty header says as little as none.
  if (accept === undefined || accept === '') return json;
  return best(accept) || undefined;
}

/** Whether a request would rather read a page than JSON, as browsers do; who takes anything is given JSON. */
export function asksForPage({ method, headers }: IncomingMessage): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    new Negotiator({ headers: { accept: headers.accept } }).mediaType(['application/json', 'text/html']) ===
      'text/html'
  );
}
