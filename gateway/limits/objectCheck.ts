import { Kind, visit, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

import { checkObjects, type Asked } from './objects';

// Page sizes are few: people ask for ten, twenty, a hundred.
const KEPT = 100;

/**
 * The limit on objects for an operation that is asked again and again: its answer depends only on the variables that
 * stand as page sizes, so it is worked out once for each of their values. Gives how many objects the answer may hold; fails
 * as `checkObjects` does. With null there is no such limit, and nothing is known of how many they are.
 */
export function objectCheck(
  asked: Omit<Asked, 'variables'>,
  document: DocumentNode,
  most: number | null,
): (variables: Asked['variables']) => number {
  if (most === null) return () => 0;
  const names = [...pageSizeVariables(document)];
  const passed = new LRUCache<string, number>({ max: KEPT });
  return (variables) => {
    const sizes = names.map((name) => String(variables[name])).join();
    const known = passed.get(sizes);
    if (known !== undefined) return known;
    const objects = checkObjects({ ...asked, variables }, most);
    passed.set(sizes, objects);
    return objects;
  };
}

/** The variables that stand as the argument `first` somewhere. */
function pageSizeVariables(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Argument({ name, value }) {
      if (name.value === 'first' && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return names;
}
