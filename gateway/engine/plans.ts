import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { after, type MaybePromise } from './maybe';
import type { PlanNode } from './plan';
import type { Planner } from './planner';

// The hash of its operation, and its place among the others.
const EACH_BYTES = 300;

/** Plans that were made, as texts: these take a small part of what is compiled of them, and need not be made again. */
export class Plans {
  /** Under the hash of each operation; an empty text where nothing needs to be fetched. */
  readonly #texts: LRUCache<string, string>;

  constructor(
    private readonly planner: Pick<Planner, 'plan'>,
    maxSize: number,
  ) {
    this.#texts = new LRUCache({ maxSize, sizeCalculation: ({ length }) => EACH_BYTES + length });
  }

  /** How much memory they take, about. */
  get bytes(): number {
    return this.#texts.calculatedSize;
  }

  /** The plan of an operation: one that was made, or else the planner's. */
  of(operation: string, client: string | undefined): MaybePromise<PlanNode | undefined> {
    const hash = createHash('sha256').update(operation).digest('base64url');
    const known = this.#texts.get(hash);
    if (known !== undefined) return known === '' ? undefined : (JSON.parse(known) as PlanNode);
    return after(this.planner.plan(operation, client), (plan) => {
      this.#texts.set(hash, plan === undefined ? '' : JSON.stringify(plan));
      return plan;
    });
  }
}
