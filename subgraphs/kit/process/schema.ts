import owner from '../schema/owner.graphql';
import shared from '../schema/shared.graphql';
import { filledIn } from '../schema/template';
import template from './schema.graphql';

/** Returns the schema of a process, by its name: `Rabat`. */
export function processSchema(name: string): string {
  const names = { prefix: name, phrase: `the ${name} Process` };
  return [shared, owner, filledIn(template, names, name.toLowerCase())].join('\n');
}
