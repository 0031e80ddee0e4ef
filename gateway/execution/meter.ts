import type { Question } from './questions';
import type { GraphRequest } from './request';

/** Charges clients for their requests, and refuses requests that exceed their limit. */
export interface Meter {
  /** Charges for a request. Fails with a `Refusal` if the client has no points left. */
  enter(): void;
  /** Charges for checking a request's document and, if it is valid, planning it. Fails as `enter` does. */
  check(request: GraphRequest): void;
  /**
   * Fails with a `Refusal` if the client owes too much for another run. A request that entered with few points left is
   * still answered, and its cost becomes a debt.
   */
  admitRun(): void;
  /** Charges for a run. */
  countRun(question: Question): void;
}
