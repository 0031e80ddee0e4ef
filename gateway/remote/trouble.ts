import { ErrorCode } from '../errors';

/** The code that reports to a client why a subgraph returned nothing. */
export type TroubleCode = ErrorCode.SUBGRAPH_UNAVAILABLE | ErrorCode.UNAUTHENTICATED | ErrorCode.FORBIDDEN;

/**
 * The reason why a fetch from a subgraph returned nothing usable. The message is for the log; a client never sees it.
 */
export class SubgraphTrouble extends Error {
  override readonly name = 'SubgraphTrouble';

  /** True if the same fetch may succeed a moment later. */
  readonly transient: boolean;
  /** True if the trouble concerns the subgraph's health and therefore counts for the circuit breaker. */
  readonly counts: boolean;
  /** The code of the client's error. */
  readonly code: TroubleCode;

  constructor(
    message: string,
    {
      transient = false,
      counts = true,
      code = ErrorCode.SUBGRAPH_UNAVAILABLE,
      cause,
    }: {
      readonly transient?: boolean;
      readonly counts?: boolean;
      readonly code?: TroubleCode;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause });
    this.transient = transient;
    this.counts = counts;
    this.code = code;
  }
}

/** Wraps the error that broke or prevented a connection. */
export function connectionTrouble(error: unknown): SubgraphTrouble {
  if (error instanceof SubgraphTrouble) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new SubgraphTrouble(`the connection failed: ${reason}`, { transient: true, cause: error });
}
