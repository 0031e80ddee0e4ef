import { ErrorCode } from '../errors';
import { SubgraphTrouble, type TroubleCode } from './trouble';

/** Statuses after which the same request may fare better a moment later. */
const passing: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);

/** Refusals that have a code of their own. */
const refusals: Readonly<Record<number, TroubleCode>> = {
  401: ErrorCode.UNAUTHENTICATED,
  403: ErrorCode.FORBIDDEN,
};

/**
 * Refuses an answer whose status says that there is nothing to read.
 *
 * @throws SubgraphTrouble for 5xx, 408 and 429, for redirects, and for what is no final answer.
 */
export function checkStatus(status: number): void {
  if (status >= 500 || passing.has(status) || status < 200 || (status >= 300 && status < 400))
    throw new SubgraphTrouble(`it answered with the status ${String(status)}`, {
      passing: passing.has(status),
    });
}

/**
 * Whether a status blames the request and so says nothing of the subgraph's health: a bad token of one client must not
 * cut the subgraph off for everybody. 408 and 429 do tell of its health; 409 tells that it lacks an edition.
 */
export function blamesRequest(status: number): boolean {
  return status >= 400 && status < 500 && status !== 409 && !passing.has(status);
}

/** The code for a status that refuses who asks; undefined for any other status. */
export function refusalCode(status: number): TroubleCode | undefined {
  return refusals[status];
}
