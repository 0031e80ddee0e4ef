import { components, type ComponentName } from '../components';
import owner from '../schema/owner.graphql';
import { sharedSchema } from '../schema/shared';
import { filledIn } from '../schema/template';
import template from './schema.graphql';

/** Returns the schema of a process. */
export function processSchema(name: ComponentName): string {
  return [sharedSchema, owner, filledIn(template, components[name])].join('\n');
}
