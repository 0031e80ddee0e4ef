import type { Question } from './questions';
import type { GraphRequest } from './request';

/** Counts what a client's requests cost, and refuses what it may not spend. */
export interface Meter {
  /** Counts a request. Fails with a `Refusal` where the client has nothing left. */
  enter(): void;
  /** Counts that the document of a request is checked, and planned where nothing is wrong with it. Fails as `enter` does. */
  check(request: GraphRequest): void;
  /**
   * Fails with a `Refusal` where the client owes too much to have an answer worked out. A request that entered with little left
   * is answered, and what it cost is owed.
   */
  admitRun(): void;
  /** Counts that an answer is worked out. */
  countRun(question: Question): void;
}
