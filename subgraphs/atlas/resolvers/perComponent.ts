import { componentTypes } from '../../kit/cards';
import type { ComponentName } from '../../kit/records';

/** The components, in their usual order. */
export const componentNames = Object.keys(componentTypes) as readonly ComponentName[];

/** Resolvers for a type that every component has under a name of its own. */
export function perComponent(
  nameOf: (component: ComponentName) => string,
  fieldsOf: (component: ComponentName) => object,
) {
  return Object.fromEntries(componentNames.map((component) => [nameOf(component), fieldsOf(component)]));
}
