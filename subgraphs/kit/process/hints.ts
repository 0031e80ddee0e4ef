import type { Hints } from '../hints';

/** What two countries have in a process they have by themselves. */
export function processHints(prefix: string): Hints {
  const memberships = [`${prefix}Country.memberships`];
  return { like: { [`${prefix}Relationship.a`]: memberships, [`${prefix}Relationship.b`]: memberships } };
}
