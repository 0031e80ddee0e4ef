import { performance } from 'node:perf_hooks';

import type { ApolloGateway } from '@apollo/gateway';
import { LRUCache } from 'lru-cache';

type GatewayOptions = NonNullable<ConstructorParameters<typeof ApolloGateway>[0]>;
type PlanStore = NonNullable<NonNullable<GatewayOptions['queryPlannerConfig']>['cache']>;
type QueryPlan = NonNullable<Awaited<ReturnType<PlanStore['get']>>>;

/**
 * Keeps the most recently used query plans, and knows how long each took to make. The gateway asks for a plan, makes
 * it where there is none, and stores it: what lies between is the time of planning. Under load that can include
 * another plan made in between, never less than the truth.
 */
export class PlanCache implements PlanStore {
  readonly #plans: LRUCache<string, QueryPlan>;
  readonly #missedAt = new LRUCache<string, number>({ max: 1_000 });
  readonly #duration = new WeakMap<QueryPlan, number>();

  constructor(
    /** How many plans are kept. */
    size: number,
  ) {
    this.#plans = new LRUCache({ max: size });
  }

  get(key: string): Promise<QueryPlan | undefined> {
    const plan = this.#plans.get(key);
    if (!plan) this.#missedAt.set(key, performance.now());
    return Promise.resolve(plan);
  }

  set(key: string, plan: QueryPlan): Promise<void> {
    const missedAt = this.#missedAt.get(key);
    if (missedAt !== undefined) this.#duration.set(plan, performance.now() - missedAt);
    this.#missedAt.delete(key);
    this.#plans.set(key, plan);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#plans.delete(key));
  }

  clear(): void {
    this.#plans.clear();
  }

  /** How long the plan took to make, in milliseconds, the first time it is asked for; afterwards undefined. */
  takeDuration(plan: QueryPlan): number | undefined {
    const duration = this.#duration.get(plan);
    this.#duration.delete(plan);
    return duration;
  }
}
