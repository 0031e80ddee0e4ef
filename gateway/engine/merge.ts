import { Budget } from './budget';

type Json = Record<string | number, unknown>;

/** True if a name is the name of an object type, not of an interface that a subgraph defines as an object. */
export type IsConcrete = (name: string) => boolean;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/**
 * Merges a fetch's result into the data: objects, and lists of equal length, are merged key by key. The outcome does
 * not depend on the order of fetches: a null replaces nothing, and if two subgraphs disagree the same value always
 * wins.
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

/** Sets a key as an own property, even `__proto__`, which would otherwise set the prototype. */
function put(target: Json, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

function sameKind(one: Json, other: Json): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Array.isArray(one) === Array.isArray(other);
  return one.length === other.length;
}

/**
 * Picks the better of two type names: an object type beats an interface, which comes from a subgraph that defines it as
 * an object.
 */
function moreConcrete(there: unknown, brought: unknown, isConcrete: IsConcrete): unknown {
  const [is, comes] = [isConcrete(String(there)), isConcrete(String(brought))];
  return is === comes ? oneOf(there, brought) : is ? there : brought;
}

/**
 * Picks one of two values, regardless of the order in which they arrived: the longer of two lists, otherwise the value
 * whose JSON sorts first.
 */
function oneOf(one: unknown, other: unknown): unknown {
  const [some, others] = [JSON.stringify(one), JSON.stringify(other)];
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length)
    return one.length > other.length ? one : other;
  return some <= others ? one : other;
}
