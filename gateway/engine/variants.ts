import { LRUCache } from 'lru-cache';
import { keysSelectedBy } from './selectedKeys';
import { entityFetch, type EntityFetch } from './entities';
import { keyedRepresenter } from './keyed';
import type { MaybePromise } from './maybePromise';
import { needingIn, type Needing } from './needs';
import { finder } from './paths';
import type { FetchNode } from './plan';
import type { Compiling, Program, ProgramRun } from './program';
import { represent, type Represent } from './representations';
import { parallel } from './steps';
import { subsetOf } from './subset';

type Json = Record<string, unknown>;

/** The maximum number of cached variants per fetch. */
const MAX_VARIANTS = 16;

/**
 * Compiles an entity fetch for a place of the plan. For each entity, exactly the fields whose needs are available are
 * requested, usually all of them. Needs may exist only for some types of an interface, or may not have arrived.
 */
export function fetchByNeeds(
  fetch: FetchNode,
  compiling: Compiling,
  path: readonly (string | number)[],
): Program {
  const find = finder(path);
  const whole = entityFetch(fetch, compiling, path);
  const all = needingIn(fetch, compiling.planner.joins);
  const variantFor = all.length === 0 ? null : variantsOf(fetch, all, compiling, path);
  return (run) => {
    const { budget } = run;
    budget.look();
    const entities = find(run.data, budget);
    const represented = represent(entities, whole.of, budget);
    if (variantFor === null || !represented.leavesSome) return whole.ask(run, entities, represented);
    const lacking = entities.filter((entity) => whole.of(entity) === null);
    const asks = [
      () => whole.ask(run, entities, represented),
      ...byVariant(lacking, variantFor).map(askOf(run, entities)),
    ];
    return parallel(asks)(run);
  };
}

/**
 * Returns the variant of a fetch for an entity that lacks some of the fields that the whole fetch needs; null if there
 * is no variant.
 */
type VariantFor = (entity: Json) => EntityFetch | null;

function variantsOf(
  fetch: FetchNode,
  all: readonly Needing[],
  compiling: Compiling,
  path: readonly (string | number)[],
): VariantFor {
  const { joins } = compiling.planner;
  const withOnly = (asked: readonly Needing[]): FetchNode =>
    subsetOf(fetch, joins, { all, asked, others: true });
  const representing = (asked: readonly Needing[]): Represent =>
    keyedRepresenter(withOnly(asked), joins, compiling.isOfType);
  const byKey = representing([]);
  const byNeeds = all.map((one) => representing([one]));
  const variants = new LRUCache<string, { readonly fetch: EntityFetch | null }>({ max: MAX_VARIANTS });
  return (entity) => {
    if (byKey(entity) === null) return null;
    const asked = all.filter((_, index) => byNeeds[index]?.(entity) != null);
    const id = asked.map((one) => all.indexOf(one)).join();
    let variant = variants.get(id);
    if (variant === undefined) {
      const node = withOnly(asked);
      const asksNothing = keysSelectedBy(node.operationDocumentNode).every((key) => key === '__typename');
      variant = { fetch: asksNothing ? null : entityFetch(node, compiling, path) };
      variants.set(id, variant);
    }
    return variant.fetch;
  };
}

function byVariant(
  lacking: readonly Json[],
  variantFor: VariantFor,
): readonly (readonly [EntityFetch, ReadonlySet<Json>])[] {
  const groups = new Map<EntityFetch, Set<Json>>();
  for (const entity of lacking) {
    const variant = variantFor(entity);
    if (variant !== null) groups.set(variant, (groups.get(variant) ?? new Set()).add(entity));
  }
  return [...groups];
}

const askOf =
  (run: ProgramRun, entities: readonly Json[]) =>
  ([variant, those]: readonly [EntityFetch, ReadonlySet<Json>]) =>
  (): MaybePromise<unknown> =>
    variant.ask(
      run,
      entities,
      represent(entities, (entity) => (those.has(entity) ? variant.of(entity) : null), run.budget),
    );
