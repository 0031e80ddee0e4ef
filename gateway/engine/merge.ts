import { Budget } from './budget';

type Json = Record<string | number, unknown>;

/** Tells whether a name is that of an object type, and not of an interface that a subgraph has as an object. */
export type IsConcrete = (name: string) => boolean;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/**
 * Puts what a fetch brought into what is there already: objects and lists of one length key by key. What comes out does
 * not depend on which of two fetches came last: a null takes nothing away, and of two values that subgraphs disagree on one
 * is always the same.
 */
export function merge(target: Json, source: Json, isConcrete: IsConcrete, budget = Budget.unbounded): void {
  budget.spend();
  for (const key of Object.keys(source)) {
    const brought = source[key];
    if (brought === undefined) continue;
    let there = target[key];
    if (there !== undefined && !Object.hasOwn(target, key)) there = undefined;
    if (there === brought || (there != null && brought === null)) continue;
    if (there == null) put(target, key, brought);
    else if (key === '__typename') target[key] = moreConcrete(there, brought, isConcrete);
    else if (isObject(there) && isObject(brought) && sameKind(there, brought))
      merge(there, brought, isConcrete, budget);
    else target[key] = oneOf(there, brought);
  }
}

/** A value may have a key that would be taken for an object's prototype. */
function put(target: Json, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

function sameKind(one: Json, other: Json): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Array.isArray(one) === Array.isArray(other);
  return one.length === other.length;
}

/** An interface that a subgraph has as an object says less of what something is than the subgraph of its types. */
function moreConcrete(there: unknown, brought: unknown, isConcrete: IsConcrete): unknown {
  const [is, comes] = [isConcrete(String(there)), isConcrete(String(brought))];
  return is === comes ? oneOf(there, brought) : is ? there : brought;
}

/** Always the same of two values, whichever came first: the one that is more, else the one that sorts first. */
function oneOf(one: unknown, other: unknown): unknown {
  const [some, others] = [JSON.stringify(one), JSON.stringify(other)];
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length)
    return one.length > other.length ? one : other;
  return some <= others ? one : other;
}
