import type { ResponsePath } from './paths';
import type { FetchDataRewrite } from './plan';

/**
 * Compiles a function that maps a path in a fetch's result to the same path in the response. The planner requests some
 * fields under an alias and renames them on arrival. Returns null if the fetch has no aliases.
 */
export function pathRenamer(
  rewrites: readonly FetchDataRewrite[] | undefined,
): ((path: ResponsePath) => ResponsePath) | null {
  const names = new Map<string | number, string>();
  for (const rewrite of rewrites ?? []) {
    const alias = rewrite.path.at(-1);
    if (rewrite.kind === 'KeyRenamer' && alias !== undefined) names.set(alias, rewrite.renameKeyTo);
  }
  return names.size === 0 ? null : (path) => path.map((step) => names.get(step) ?? step);
}
