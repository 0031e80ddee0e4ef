import { ErrorCode } from '../errors';

/** How a client is told that a subgraph gave nothing. */
export type TroubleCode = ErrorCode.SUBGRAPH_UNAVAILABLE | ErrorCode.UNAUTHENTICATED | ErrorCode.FORBIDDEN;

/** Why a fetch from a subgraph brought nothing that can be used. Its message is for the log: a client never sees it. */
export class SubgraphTrouble extends Error {
  override readonly name = 'SubgraphTrouble';

  /** Whether the same fetch may fare better a moment later. */
  readonly passing: boolean;
  /** Whether it says something about the subgraph's health, and so counts for the circuit breaker. */
  readonly counts: boolean;
  /** The code of the client's error. */
  readonly code: TroubleCode;

  constructor(
    message: string,
    {
      passing = false,
      counts = true,
      code = ErrorCode.SUBGRAPH_UNAVAILABLE,
      cause,
    }: {
      readonly passing?: boolean;
      readonly counts?: boolean;
      readonly code?: TroubleCode;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause });
    this.passing = passing;
    this.counts = counts;
    this.code = code;
  }
}

/** What broke a connection, or kept it from being made. */
export function connectionTrouble(error: unknown): SubgraphTrouble {
  if (error instanceof SubgraphTrouble) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new SubgraphTrouble(`the connection failed: ${reason}`, { passing: true, cause: error });
}
