import type { FetchDataRewrite } from './plan';
import type { IsOfType } from './types';

type Json = Record<string, unknown>;

/** Applies a change to every object at the place of the rewrite. */
type Rewrite = (value: unknown) => void;

/** The prefix of a path step that applies only to objects of one type. */
export const FRAGMENT = '... on ';

/**
 * Compiles the rewrites of a fetch. The planner requests some fields under other names, or a type under the name of an
 * interface, and restores the names afterwards.
 */
export function rewriter(
  rewrites: readonly FetchDataRewrite[] | undefined,
  isOfType: IsOfType,
): Rewrite | null {
  if (rewrites === undefined || rewrites.length === 0) return null;
  const compiled = rewrites.map((rewrite) => {
    const key = rewrite.path.at(-1) ?? '';
    const change = (object: Json): void => {
      if (rewrite.kind === 'ValueSetter') object[key] = rewrite.setValueTo;
      else if (object[key] !== undefined) {
        object[rewrite.renameKeyTo] = object[key];
        object[key] = undefined;
      }
    };
    return at(rewrite.path.slice(0, -1), change, isOfType);
  });
  return (value) => {
    for (const apply of compiled) apply(value);
  };
}

function at(path: readonly string[], change: (object: Json) => void, isOfType: IsOfType): Rewrite {
  const [step, ...rest] = path;
  const next: (object: Json) => void =
    step === undefined
      ? change
      : step.startsWith(FRAGMENT)
        ? inFragment(step.slice(FRAGMENT.length), at(rest, change, isOfType), isOfType)
        : inField(step, at(rest, change, isOfType));
  const apply: Rewrite = (value) => {
    if (Array.isArray(value)) value.forEach(apply);
    else if (typeof value === 'object' && value !== null) next(value as Json);
  };
  return apply;
}

const inField = (key: string, next: Rewrite) => (object: Json) => next(object[key]);

function inFragment(type: string, next: Rewrite, isOfType: IsOfType) {
  return (object: Json): void => {
    const name = object['__typename'];
    // An object without a type name can only have the type that was requested.
    if (typeof name !== 'string' || isOfType(name, type)) next(object);
  };
}
