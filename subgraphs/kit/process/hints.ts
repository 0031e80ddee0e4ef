import { components, type ComponentName } from '../components';
import type { Hints } from '../hints';

/** Returns a process's hints: the memberships of each country of a relationship are the country's own memberships. */
export function processHints(name: ComponentName): Hints {
  const { prefix } = components[name];
  const memberships = [`${prefix}Country.memberships`];
  return { like: { [`${prefix}Relationship.a`]: memberships, [`${prefix}Relationship.b`]: memberships } };
}
