import { components } from '../../kit/schema/components';
import type { ComponentName } from '../../kit/records';

/** The components, in their usual order. */
export const componentNames = Object.keys(components) as readonly ComponentName[];

/** Builds the resolvers of a type that every component has under its own name. */
export function perComponent(
  nameOf: (component: ComponentName) => string,
  fieldsOf: (component: ComponentName) => object,
) {
  return Object.fromEntries(componentNames.map((component) => [nameOf(component), fieldsOf(component)]));
}
