import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { andThen, type MaybePromise } from './maybePromise';
import type { PlanNode } from './plan';
import type { Planner } from './planner';

// The operation's hash, and the cache entry itself.
const EACH_BYTES = 300;

/** A cache of plans as strings, which are far smaller than compiled plans and make it unnecessary to plan again. */
export class Plans {
  /** Plans by the hash of the operation; an empty string if there is nothing to fetch. */
  readonly #texts: LRUCache<string, string>;

  constructor(
    private readonly planner: Pick<Planner, 'plan'>,
    maxSize: number,
  ) {
    this.#texts = new LRUCache({ maxSize, sizeCalculation: ({ length }) => EACH_BYTES + length });
  }

  /** The approximate memory in use, in bytes. */
  get bytes(): number {
    return this.#texts.calculatedSize;
  }

  /** Returns the plan of an operation, from the cache or else from the planner. */
  of(operation: string, client: string | undefined): MaybePromise<PlanNode | undefined> {
    const hash = createHash('sha256').update(operation).digest('base64url');
    const known = this.#texts.get(hash);
    if (known !== undefined) return known === '' ? undefined : (JSON.parse(known) as PlanNode);
    return andThen(this.planner.plan(operation, client), (plan) => {
      this.#texts.set(hash, plan === undefined ? '' : JSON.stringify(plan));
      return plan;
    });
  }
}
