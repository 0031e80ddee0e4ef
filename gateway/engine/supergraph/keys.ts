import type { DocumentNode } from 'graphql';
import { directivesOf, hasFields, isGiven, textOf, type FieldsType } from './document';

/**
 * Removes unresolvable keys from types for which the same subgraph has resolvable keys. The planner returns to a
 * subgraph by the first key that fits, without checking that the key is resolvable.
 */
export function withoutUnresolvableKeys(document: DocumentNode): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.map((one) => (hasFields(one) ? withoutIn(one) : one)),
  };
}

function withoutIn(type: FieldsType): FieldsType {
  const joins = directivesOf(type, 'join__type');
  const resolvable = new Set(
    joins
      .filter((join) => textOf(join, 'key') !== undefined && !isGiven(join, 'resolvable', false))
      .map((join) => textOf(join, 'graph')),
  );
  const directives = type.directives?.filter(
    (directive) =>
      !joins.includes(directive) ||
      !isGiven(directive, 'resolvable', false) ||
      !resolvable.has(textOf(directive, 'graph')),
  );
  return directives?.length === type.directives?.length ? type : { ...type, directives: directives ?? [] };
}
