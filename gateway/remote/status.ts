import { ErrorCode } from '../errors';
import { SubgraphTrouble, type TroubleCode } from './trouble';

/** Statuses after which the same request may succeed a moment later. */
const transientStatuses: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);

/** The refusals that have a code of their own. */
const refusals: Readonly<Record<number, TroubleCode>> = {
  401: ErrorCode.UNAUTHENTICATED,
  403: ErrorCode.FORBIDDEN,
};

/**
 * Rejects a response whose status means that there is nothing to read.
 *
 * @throws SubgraphTrouble for 5xx, 408, 429, redirects, and any status that is not final.
 */
export function checkStatus(status: number): void {
  if (status >= 500 || transientStatuses.has(status) || status < 200 || (status >= 300 && status < 400))
    throw new SubgraphTrouble(`it answered with status ${String(status)}`, {
      transient: transientStatuses.has(status),
    });
}

/**
 * True if a status blames the request and therefore says nothing about the subgraph's health: one client's bad token
 * must not cut off the subgraph for everybody. 408 and 429 do concern the subgraph's health; 409 means that the
 * subgraph lacks an edition.
 */
export function blamesRequest(status: number): boolean {
  return status >= 400 && status < 500 && status !== 409 && !transientStatuses.has(status);
}

/** Returns the error code for a status that refuses the client; undefined for any other status. */
export function refusalCode(status: number): TroubleCode | undefined {
  return refusals[status];
}
