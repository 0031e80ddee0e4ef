/** The part of `negotiator` that is used here; the types that are published for it know nothing of `preferred`. */
declare module 'negotiator' {
  /** Reads the headers of a request by which clients say what they take, weights and all. */
  export default class Negotiator {
    constructor(request: { readonly headers: Readonly<Record<string, string | undefined>> });
    /** The best of these media types after `Accept`; undefined where none is taken. */
    mediaType(available: readonly string[]): string | undefined;
    /** Those of these codings that `Accept-Encoding` takes, best first; `preferred` decides between equal weights. */
    encodings(available: readonly string[], options: { readonly preferred: readonly string[] }): string[];
  }
}
