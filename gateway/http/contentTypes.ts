/** Which media type an `Accept` header leads to. */
export interface ContentTypes {
  /** The media type for a header; undefined where it is not known yet. */
  of(accept: string | undefined): string | undefined;
  /** Remembers what the GraphQL server chose, so that the two cannot differ. */
  note(accept: string | undefined, contentType: string | undefined): void;
}

// Clients send few different `Accept` headers; whoever sends more is served by the GraphQL server.
const MOST_ACCEPTS = 100;

// What most clients send is known from the start, so that a saved operation needs no other request before it.
const usual: readonly (readonly [accept: string, contentType: string])[] = [
  ['', 'application/json; charset=utf-8'],
  ['*/*', 'application/json; charset=utf-8'],
  ['application/json', 'application/json; charset=utf-8'],
  ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
];

/** Learns media types from the GraphQL server's own answers. */
export function learnedContentTypes(): ContentTypes {
  const known = new Map(usual);
  return {
    of: (accept = '') => known.get(accept),
    note(accept = '', contentType) {
      if (contentType !== undefined && known.size < MOST_ACCEPTS) known.set(accept, contentType);
    },
  };
}
