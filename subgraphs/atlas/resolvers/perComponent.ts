import { componentNames, type ComponentName } from '../../kit/components';

/** Builds the resolvers of a type that every component has under its own name. */
export function perComponent(
  nameOf: (component: ComponentName) => string,
  fieldsOf: (component: ComponentName) => object,
) {
  return Object.fromEntries(componentNames.map((component) => [nameOf(component), fieldsOf(component)]));
}
