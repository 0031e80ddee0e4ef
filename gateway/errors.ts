import { randomUUID } from 'node:crypto';

import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import type { Log } from './log';

/** Every `extensions.code` that a client can meet. Codes are stable: clients may branch on them. */
export enum ErrorCode {
  /** The HTTP request is not a GraphQL request: a wrong body, a missing query, a batch, or a possible CSRF. */
  BAD_REQUEST = 'BAD_REQUEST',
  /** Nothing is served at this path. */
  PATH_NOT_FOUND = 'PATH_NOT_FOUND',
  /** The path exists, not for this method; `Allow` names those that it has. */
  METHOD_NOT_ALLOWED = 'METHOD_NOT_ALLOWED',
  /** The body is larger than the limit. */
  PAYLOAD_TOO_LARGE = 'PAYLOAD_TOO_LARGE',
  /** The body is not plain JSON in UTF-8. */
  UNSUPPORTED_MEDIA_TYPE = 'UNSUPPORTED_MEDIA_TYPE',
  /** The request did not arrive whole in time. */
  REQUEST_TIMEOUT = 'REQUEST_TIMEOUT',
  /** The client has asked as much as it may for now; `Retry-After` says when it may again. */
  RATE_LIMITED = 'RATE_LIMITED',
  /** The server is stopping, has too much to do, or has more new operations to plan than may wait: ask again. */
  SERVICE_UNAVAILABLE = 'SERVICE_UNAVAILABLE',

  /** The document is not GraphQL. */
  GRAPHQL_PARSE_FAILED = 'GRAPHQL_PARSE_FAILED',
  /** The document does not fit the schema. */
  GRAPHQL_VALIDATION_FAILED = 'GRAPHQL_VALIDATION_FAILED',
  /** No operation has the name that was asked for, or several could be meant. */
  OPERATION_RESOLUTION_FAILURE = 'OPERATION_RESOLUTION_FAILURE',
  /** The operation is a subscription: the graph may have them, this server does not serve them. */
  SUBSCRIPTION_NOT_SERVED = 'SUBSCRIPTION_NOT_SERVED',
  /** The document of this hash is not known here: send it whole. */
  PERSISTED_QUERY_NOT_FOUND = 'PERSISTED_QUERY_NOT_FOUND',
  /** Persisted queries are switched off. */
  PERSISTED_QUERY_NOT_SUPPORTED = 'PERSISTED_QUERY_NOT_SUPPORTED',
  /** Only documents that are known in advance are answered here, and this is none of them. */
  DOCUMENT_NOT_TRUSTED = 'DOCUMENT_NOT_TRUSTED',
  /** Introspection is switched off. */
  INTROSPECTION_DISABLED = 'INTROSPECTION_DISABLED',

  /** The document has too many lexical tokens. */
  TOO_MANY_TOKENS = 'TOO_MANY_TOKENS',
  /** Fields are nested too deep. */
  QUERY_TOO_DEEP = 'QUERY_TOO_DEEP',
  /** The operation has too many fields, each use of a fragment counted. */
  TOO_MANY_FIELDS = 'TOO_MANY_FIELDS',
  /** The operation has too many root fields. */
  TOO_MANY_ROOT_FIELDS = 'TOO_MANY_ROOT_FIELDS',
  /** The operation has too many aliases. */
  TOO_MANY_ALIASES = 'TOO_MANY_ALIASES',
  /** The operation has too many directives. */
  TOO_MANY_DIRECTIVES = 'TOO_MANY_DIRECTIVES',
  /** The answer could hold too many objects: its lists multiply. */
  TOO_MANY_OBJECTS = 'TOO_MANY_OBJECTS',
  /** The answer would be larger than the limit, in bytes. */
  ANSWER_TOO_LARGE = 'ANSWER_TOO_LARGE',
  /** The answer could not be given in time; nothing more is done for it. */
  DEADLINE_EXCEEDED = 'DEADLINE_EXCEEDED',
  /** The operation passes every limit above and is still too much to plan, in time or in memory. */
  QUERY_TOO_COMPLEX = 'QUERY_TOO_COMPLEX',
  /** The planner fails at the operation, by a fault of its own. */
  QUERY_NOT_PLANNED = 'QUERY_NOT_PLANNED',

  /** A variable or argument has a value that the schema does not take. */
  BAD_USER_INPUT = 'BAD_USER_INPUT',
  /** No record has the id or code that was asked for. */
  NOT_FOUND = 'NOT_FOUND',
  /** The text is no global id of the expected kind. */
  ID_INVALID = 'ID_INVALID',
  /** The cursor was not given out by this list in this order. */
  CURSOR_INVALID = 'CURSOR_INVALID',
  /** `first` is out of range. */
  PAGE_SIZE_INVALID = 'PAGE_SIZE_INVALID',
  /** Two parts of a filter exclude each other, or a part cannot hold for anything. */
  FILTER_CONTRADICTORY = 'FILTER_CONTRADICTORY',
  /** Any other argument that means nothing. */
  ARGUMENT_INVALID = 'ARGUMENT_INVALID',
  /** A subgraph gave null, or nothing, where null is not allowed; what it belongs to is null. */
  NULL_NOT_ALLOWED = 'NULL_NOT_ALLOWED',
  /** A subgraph gave a value that the schema does not allow; it is null. */
  VALUE_NOT_ALLOWED = 'VALUE_NOT_ALLOWED',
  /** No subgraph can be asked for a field as it is asked. */
  FIELD_UNREACHABLE = 'FIELD_UNREACHABLE',
  /** There are more errors than are told; this says how many. */
  ERRORS_LEFT_OUT = 'ERRORS_LEFT_OUT',
  /** A subgraph does not answer; its part of the data is null. */
  SUBGRAPH_UNAVAILABLE = 'SUBGRAPH_UNAVAILABLE',
  /** A subgraph wants to know who asks: it answered with the status 401. */
  UNAUTHENTICATED = 'UNAUTHENTICATED',
  /** A subgraph does not let this client in: it answered with the status 403. */
  FORBIDDEN = 'FORBIDDEN',
  /** The subgraph has not got the edition that was asked for. Gateways meet it, clients do not. */
  EDITION_UNAVAILABLE = 'EDITION_UNAVAILABLE',
  /** The store of records does not answer; what was to come from it is null. Ask again. */
  STORE_UNAVAILABLE = 'STORE_UNAVAILABLE',
  /** The store of records took too long; what was to come from it is null. Ask again, or for less. */
  STORE_TIMEOUT = 'STORE_TIMEOUT',
  /** The records are gone from the store, or damaged there; asking again does not help. */
  STORE_GONE = 'STORE_GONE',
  /** A fault of ours. `extensions.reference` is what our log calls it. */
  INTERNAL_SERVER_ERROR = 'INTERNAL_SERVER_ERROR',
}

/** A new name for a fault of ours, under which a client reports it and the log has it. */
export function newReference(): string {
  return randomUUID();
}

/** What a client is told of a fault of ours. */
export function faultMessage(reference: string): string {
  return `Something went wrong on the server. Quote the reference ${reference} when you report it.`;
}

/** What beside the code a client may see of an error's extensions. Anything else stays here. */
const openExtensions = ['subgraph', 'argument', 'limit', 'bound', 'field', 'reference'] as const;

/** A message can hold what the client sent, a long value for example; it need not get all of it back. */
const longestMessage = 1_000;

const codes: ReadonlySet<unknown> = new Set(Object.values(ErrorCode));

/** The codes of errors that are no client's doing. */
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

/** Whether an error with this code is a fault of the server, or of what it is made of. */
export function isFaultOfServer(code: unknown): boolean {
  return faultsOfServer.has(code);
}

/** Whether a code is one of ours. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return codes.has(code);
}

/** What a client is told of an error, from how graphql-js tells it and the error itself. */
export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * The code of a foreign subgraph's error that has none of its own, as other gateways call it. It is no {@link ErrorCode}:
 * an error of our own graph that has it was not meant for a client.
 */
const downstreamServiceError = 'DOWNSTREAM_SERVICE_ERROR';

/** What the log says where the store gives no answer. */
const storeTroubles: ReadonlyMap<ErrorCode, string> = new Map([
  [ErrorCode.STORE_UNAVAILABLE, 'the store does not answer'],
  [ErrorCode.STORE_TIMEOUT, 'the store took too long'],
  [ErrorCode.STORE_GONE, 'the records are gone from the store'],
]);

/** An error in a foreign subgraph's own words, which go on to the client as they are. */
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

/** Extensions of a foreign subgraph that stay here: they tell of its inside, and no client can act on them. */
const insideExtensions: ReadonlySet<string> = new Set(['stacktrace', 'exception', 'serviceName']);

/**
 * Makes the one function through which every error of an operation passes on its way out. It lets through the
 * message, path and locations of an error that was meant for the client, its code and a few named extensions. An
 * error that was not meant for it (no code of ours) becomes `INTERNAL_SERVER_ERROR` with a reference id, under which
 * the log has the whole of it. So no stack, SQL, file path or internal address leaves.
 */
export function errorFormatter(log: Log): ErrorFormatter {
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
      message: shortened(formatted.message),
      ...(formatted.locations && { locations: formatted.locations }),
      ...path,
      extensions: { code, ...openPart(formatted.extensions), ...subgraph },
    };
  };
}

/** How a client is told an error that comes straight from execution, by a formatter of {@link errorFormatter}. */
export function toldError(error: GraphQLError, formatError: ErrorFormatter): GraphQLFormattedError {
  const formatted = error.toJSON();
  const extensions = { code: ErrorCode.INTERNAL_SERVER_ERROR, ...formatted.extensions };
  return formatError({ ...formatted, extensions }, error);
}

/**
 * The code for the client. Apollo Server writes its own over those of validation rules, keeps that of its
 * introspection rule apart, and gives some faults of the client no code at all, only an HTTP status.
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

/** The gateway marks "each item of this list" with `@` where it does not know the index; a client's path ends there. */
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

/** What was thrown in the first place, below the layers that GraphQL wrapped around it. */
function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}
