import { randomUUID } from 'node:crypto';

import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import type { Log } from '../logging';

/** Every `extensions.code` that a client can receive. Codes are stable: clients may branch on them. */
export enum ErrorCode {
  /** The HTTP request is not a GraphQL request: a wrong body, a missing query, a batch, or a possible CSRF. */
  BAD_REQUEST = 'BAD_REQUEST',
  /** Nothing is served at this path. */
  PATH_NOT_FOUND = 'PATH_NOT_FOUND',
  /** The path exists but does not accept this method; `Allow` lists the accepted methods. */
  METHOD_NOT_ALLOWED = 'METHOD_NOT_ALLOWED',
  /** The body is larger than the limit. */
  PAYLOAD_TOO_LARGE = 'PAYLOAD_TOO_LARGE',
  /** The body is not plain JSON in UTF-8. */
  UNSUPPORTED_MEDIA_TYPE = 'UNSUPPORTED_MEDIA_TYPE',
  /** The request did not arrive completely in time. */
  REQUEST_TIMEOUT = 'REQUEST_TIMEOUT',
  /** The client has used up its allowance; `Retry-After` states when the client may send the next request. */
  RATE_LIMITED = 'RATE_LIMITED',
  /**
   * The server is stopping, is overloaded, or has too many new operations waiting to be planned. The client should
   * retry.
   */
  SERVICE_UNAVAILABLE = 'SERVICE_UNAVAILABLE',

  /** The document is not GraphQL. */
  GRAPHQL_PARSE_FAILED = 'GRAPHQL_PARSE_FAILED',
  /** The document does not fit the schema. */
  GRAPHQL_VALIDATION_FAILED = 'GRAPHQL_VALIDATION_FAILED',
  /** No operation has the requested name, or none was requested and the document has several operations or none. */
  OPERATION_RESOLUTION_FAILURE = 'OPERATION_RESOLUTION_FAILURE',
  /** The operation is a subscription: the graph may define some, but this server does not serve them. */
  SUBSCRIPTION_NOT_SERVED = 'SUBSCRIPTION_NOT_SERVED',
  /** The document with this hash is not known here; the client should send the document. */
  PERSISTED_QUERY_NOT_FOUND = 'PERSISTED_QUERY_NOT_FOUND',
  /** Persisted queries are switched off. */
  PERSISTED_QUERY_NOT_SUPPORTED = 'PERSISTED_QUERY_NOT_SUPPORTED',
  /** The server only accepts documents known in advance, and this document is not one of them. */
  DOCUMENT_NOT_TRUSTED = 'DOCUMENT_NOT_TRUSTED',
  /** Introspection is switched off. */
  INTROSPECTION_DISABLED = 'INTROSPECTION_DISABLED',

  /** The document has too many lexical tokens, or too many lines. */
  TOO_MANY_TOKENS = 'TOO_MANY_TOKENS',
  /** A name in the document is too long. */
  NAME_TOO_LONG = 'NAME_TOO_LONG',
  /** Fields are nested too deep. */
  QUERY_TOO_DEEP = 'QUERY_TOO_DEEP',
  /** The operation has too many fields; a fragment counts each time it is used. */
  TOO_MANY_FIELDS = 'TOO_MANY_FIELDS',
  /** The operation has too many root fields. */
  TOO_MANY_ROOT_FIELDS = 'TOO_MANY_ROOT_FIELDS',
  /** The operation has too many aliases. */
  TOO_MANY_ALIASES = 'TOO_MANY_ALIASES',
  /** The operation has too many directives. */
  TOO_MANY_DIRECTIVES = 'TOO_MANY_DIRECTIVES',
  /** The lists in the arguments hold too many values; a variable counts each time it is used. */
  TOO_MANY_VALUES = 'TOO_MANY_VALUES',
  /** The response could hold too many objects, because its lists multiply. */
  TOO_MANY_OBJECTS = 'TOO_MANY_OBJECTS',
  /** The response would be larger than the limit, in bytes. */
  ANSWER_TOO_LARGE = 'ANSWER_TOO_LARGE',
  /** The response was not ready in time; all work on it has stopped. */
  DEADLINE_EXCEEDED = 'DEADLINE_EXCEEDED',
  /** The operation is within every limit above, but planning it takes too much time or memory. */
  QUERY_TOO_COMPLEX = 'QUERY_TOO_COMPLEX',
  /** The planner fails on the operation because of a fault of its own. */
  QUERY_NOT_PLANNED = 'QUERY_NOT_PLANNED',

  /** A variable or argument has a value that the schema does not accept. */
  BAD_USER_INPUT = 'BAD_USER_INPUT',
  /** No record has the requested id or code. */
  NOT_FOUND = 'NOT_FOUND',
  /** The value is not a global id of the expected kind. */
  ID_INVALID = 'ID_INVALID',
  /** The cursor does not come from this list in this order. */
  CURSOR_INVALID = 'CURSOR_INVALID',
  /** `first` is out of range. */
  PAGE_SIZE_INVALID = 'PAGE_SIZE_INVALID',
  /** Two parts of a filter exclude each other, or no record can satisfy one of them. */
  FILTER_CONTRADICTORY = 'FILTER_CONTRADICTORY',
  /** Any other argument that makes no sense. */
  ARGUMENT_INVALID = 'ARGUMENT_INVALID',
  /** A subgraph returned null, or nothing, where null is not allowed; the enclosing object or list is null instead. */
  NULL_NOT_ALLOWED = 'NULL_NOT_ALLOWED',
  /** A subgraph returned a value that the schema does not allow; null replaces the value. */
  VALUE_NOT_ALLOWED = 'VALUE_NOT_ALLOWED',
  /** No subgraph can resolve this field in this place. */
  FIELD_UNREACHABLE = 'FIELD_UNREACHABLE',
  /** Some errors were left out of the response; this error reports their number. */
  ERRORS_LEFT_OUT = 'ERRORS_LEFT_OUT',
  /** A subgraph does not respond; its part of the data is null. */
  SUBGRAPH_UNAVAILABLE = 'SUBGRAPH_UNAVAILABLE',
  /** A subgraph requires authentication: it responded with the status 401. */
  UNAUTHENTICATED = 'UNAUTHENTICATED',
  /** A subgraph refuses this client: it responded with the status 403. */
  FORBIDDEN = 'FORBIDDEN',
  /** The subgraph does not have the requested edition. Gateways receive this code, clients do not. */
  EDITION_UNAVAILABLE = 'EDITION_UNAVAILABLE',
  /** The store of records does not respond; its part of the data is null. The client should retry. */
  STORE_UNAVAILABLE = 'STORE_UNAVAILABLE',
  /** The store of records took too long; its part of the data is null. The client should retry, or request less. */
  STORE_TIMEOUT = 'STORE_TIMEOUT',
  /** The records are missing from the store, or damaged there; a retry does not help. */
  STORE_GONE = 'STORE_GONE',
  /** An internal fault. `extensions.reference` identifies the fault in the server's log. */
  INTERNAL_SERVER_ERROR = 'INTERNAL_SERVER_ERROR',
}

/**
 * Returns a new reference for an internal fault: the client quotes the reference, and the log records the fault under
 * it.
 */
export function newReference(): string {
  return randomUUID();
}

/** Returns the message that a client gets for an internal fault. */
export function faultMessage(reference: string): string {
  return `Something went wrong on the server. Quote the reference ${reference} when you report it.`;
}

/** The extensions of an error, besides its code, that a client may see. All others are withheld. */
const openExtensions = ['subgraph', 'argument', 'limit', 'bound', 'field', 'reference'] as const;

/**
 * The maximum length of a message, in characters: a message that quotes a long value from the request need not return
 * all of the value.
 */
const longestMessage = 1_000;

const codes: ReadonlySet<unknown> = new Set(Object.values(ErrorCode));

/** The codes of errors that no client causes. */
export const faultsOfServer: ReadonlySet<unknown> = new Set([
  ErrorCode.NULL_NOT_ALLOWED,
  ErrorCode.VALUE_NOT_ALLOWED,
  ErrorCode.FIELD_UNREACHABLE,
  ErrorCode.QUERY_NOT_PLANNED,
  ErrorCode.SUBGRAPH_UNAVAILABLE,
  ErrorCode.EDITION_UNAVAILABLE,
  ErrorCode.STORE_UNAVAILABLE,
  ErrorCode.STORE_TIMEOUT,
  ErrorCode.STORE_GONE,
  ErrorCode.DEADLINE_EXCEEDED,
  ErrorCode.SERVICE_UNAVAILABLE,
  ErrorCode.INTERNAL_SERVER_ERROR,
]);

/** True if an error with this code is a fault of the server or of one of its dependencies. */
export function isFaultOfServer(code: unknown): boolean {
  return faultsOfServer.has(code);
}

/** True if a code is an {@link ErrorCode}. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return codes.has(code);
}

/** Converts an error, together with graphql-js's form of the error, into the form that a client gets. */
export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * The code given to a foreign subgraph's error that has none; other gateways use the same code. It is not an {@link
 * ErrorCode}: an error of this project's own graph that carries the code was not meant for a client.
 */
const downstreamServiceError = 'DOWNSTREAM_SERVICE_ERROR';

/** The log's messages for failures of the store. */
const storeTroubles: ReadonlyMap<ErrorCode, string> = new Map([
  [ErrorCode.STORE_UNAVAILABLE, 'the store is not responding'],
  [ErrorCode.STORE_TIMEOUT, 'the store timed out'],
  [ErrorCode.STORE_GONE, 'the records are missing from the store'],
]);

/**
 * Replacements for messages of Apollo Server that address its programmer, or hardly explain the problem, by message.
 */
const plainWords: ReadonlyMap<string, string> = new Map([
  [
    'Unsupported persisted query version',
    'Only version 1 of persisted queries is served. Send `"version": 1` in `extensions.persistedQuery`.',
  ],
  [
    'provided sha does not match query',
    'The `sha256Hash` in `extensions.persistedQuery` is not the SHA-256 of this query. Compute it from the exact text that you send.',
  ],
]);

/** The message for a query about the schema if introspection is switched off. */
const introspectionDisabled =
  'Introspection is switched off on this server, so `__schema` and `__type` are not answered. Ask whoever runs the server for the schema as a file.';

/** An error in a foreign subgraph's own words, which are passed to the client unchanged. */
export class ForeignError extends Error {
  override readonly name = 'ForeignError';

  constructor(
    message: string,
    /** The subgraph's own extensions. */
    readonly extensions: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }
}

/** Extensions of a foreign subgraph that are withheld: they reveal its internals, and no client can act on them. */
const insideExtensions: ReadonlySet<string> = new Set(['stacktrace', 'exception', 'serviceName']);

/**
 * Makes the function through which every error of an operation passes before it is sent. An error that was meant for
 * the client retains its message, path, locations, code and a few named extensions. Any other error (without an {@link
 * ErrorCode}) becomes `INTERNAL_SERVER_ERROR` with a reference, under which the log holds the complete error. So no
 * stack, SQL, file path or internal address is disclosed.
 *
 * @param suggestions false to omit the names that graphql-js suggests in place of a wrong name
 */
export function errorFormatter(log: Log, { suggestions = true } = {}): ErrorFormatter {
  return (formatted, error) => {
    const path = formatted.path && { path: clientPath(formatted.path) };
    const subgraph = subgraphOf(formatted);
    const cause = rootCause(error);
    if (cause instanceof ForeignError) return { ...foreignPart(cause, subgraph), ...path };
    const code = codeFor(formatted, error);
    if (code === ErrorCode.INTERNAL_SERVER_ERROR) {
      const reference = newReference();
      log.error({ reference, ...subgraph, ...path, err: cause }, 'an operation failed');
      return {
        message: faultMessage(reference),
        ...path,
        extensions: { code, ...subgraph, reference },
      };
    }
    const trouble = storeTroubles.get(code);
    if (trouble !== undefined)
      log[code === ErrorCode.STORE_GONE ? 'error' : 'warn']({ ...subgraph, ...path, err: cause }, trouble);
    return {
      message: shortened(messageFor(suggestions ? formatted.message : unsuggested(formatted.message), code)),
      ...(formatted.locations && { locations: formatted.locations.slice(0, MAX_LOCATIONS) }),
      ...path,
      extensions: { code, ...openPart(formatted.extensions), ...subgraph },
    };
  };
}

// A field that occurs in many places has as many locations in each of its errors.
const MAX_LOCATIONS = 20;

const unsuggested = (message: string): string => message.replace(/ Did you mean [^?]*\?$/, '');

/** Formats an error that comes straight from execution, with a formatter made by {@link errorFormatter}. */
export function toldError(error: GraphQLError, formatError: ErrorFormatter): GraphQLFormattedError {
  const formatted = error.toJSON();
  const extensions = { code: ErrorCode.INTERNAL_SERVER_ERROR, ...formatted.extensions };
  return formatError({ ...formatted, extensions }, error);
}

/**
 * Returns the code for the client. Apollo Server overwrites the codes of validation rules with its own, stores the code
 * of its introspection rule in the extension `validationErrorCode`, and gives some faults of the client an HTTP status
 * but no code.
 */
function codeFor(formatted: GraphQLFormattedError, error: unknown): ErrorCode {
  const code = formatted.extensions?.['code'];
  if (code === ErrorCode.GRAPHQL_VALIDATION_FAILED) {
    const origin = error instanceof GraphQLError ? error.originalError : undefined;
    const own = origin instanceof GraphQLError ? origin.extensions['code'] : undefined;
    const named = own ?? formatted.extensions?.['validationErrorCode'];
    return isErrorCode(named) ? named : code;
  }
  if (code === ErrorCode.GRAPHQL_PARSE_FAILED) {
    return /Document contains more tha[nt] \d+ tokens/.test(formatted.message)
      ? ErrorCode.TOO_MANY_TOKENS
      : code;
  }
  if (
    code === ErrorCode.INTERNAL_SERVER_ERROR &&
    error instanceof GraphQLError &&
    error.extensions['code'] == null
  ) {
    const { http } = error.extensions as { http?: { status?: number } };
    if (http?.status !== undefined && http.status >= 400 && http.status < 500) return ErrorCode.BAD_REQUEST;
  }
  return isErrorCode(code) ? code : ErrorCode.INTERNAL_SERVER_ERROR;
}

function messageFor(message: string, code: ErrorCode): string {
  if (code === ErrorCode.INTROSPECTION_DISABLED) return introspectionDisabled;
  return (code === ErrorCode.BAD_REQUEST ? plainWords.get(message) : undefined) ?? message;
}

/** Cuts a path at `@`, which the gateway uses for "each item of this list" if it does not know the index. */
function clientPath(path: readonly (string | number)[]): readonly (string | number)[] {
  const end = path.indexOf('@');
  return end === -1 ? path : path.slice(0, end);
}

function subgraphOf({ extensions }: GraphQLFormattedError): { subgraph?: string } {
  const name = extensions?.['subgraph'] ?? extensions?.['serviceName'];
  return typeof name === 'string' ? { subgraph: name } : {};
}

function openPart(extensions: GraphQLFormattedError['extensions']): Record<string, unknown> {
  const open: Record<string, unknown> = {};
  for (const key of openExtensions) {
    const value = extensions?.[key];
    if (typeof value === 'string') open[key] = shortened(value);
    else if (typeof value === 'number' || typeof value === 'boolean') open[key] = value;
  }
  return open;
}

function foreignPart(
  { message, extensions }: ForeignError,
  subgraph: { readonly subgraph?: string },
): Pick<GraphQLFormattedError, 'message' | 'extensions'> {
  const open = Object.entries(extensions).filter(([name]) => !insideExtensions.has(name));
  return { message, extensions: { code: downstreamServiceError, ...Object.fromEntries(open), ...subgraph } };
}

function shortened(message: string): string {
  const text = message.trim();
  return text.length <= longestMessage ? text : `${text.slice(0, longestMessage)}…`;
}

/** Returns the error that was first thrown, without the layers that GraphQL wrapped around it. */
function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}
