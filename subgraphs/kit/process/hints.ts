import type { Hints } from '../hints';

/** Returns a process's hints: the memberships of each side of a relationship are those of that country. */
export function processHints(prefix: string): Hints {
  const memberships = [`${prefix}Country.memberships`];
  return { like: { [`${prefix}Relationship.a`]: memberships, [`${prefix}Relationship.b`]: memberships } };
}
