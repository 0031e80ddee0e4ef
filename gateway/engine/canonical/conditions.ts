import { Kind, type DirectiveNode } from 'graphql';
import { nameNode, type CanonicalVariables } from './variables';

/** The directives of a selection, separated by kind. */
export interface SortedDirectives {
  /** `@include` and `@skip` with a variable, in an order that does not depend on the client's order. */
  readonly conditions: readonly DirectiveNode[];
  /** All other directives. */
  readonly others: readonly DirectiveNode[];
}

/** Separates the directives of a selection; returns null if a constant excludes the selection. */
export function sortedDirectives(
  directives: readonly DirectiveNode[] | undefined,
  variables: CanonicalVariables,
): SortedDirectives | null {
  if (directives === undefined || directives.length === 0) return NONE;
  const conditions = new Map<string, DirectiveNode>();
  const others: DirectiveNode[] = [];
  for (const directive of directives) {
    const { name, arguments: given = [] } = directive;
    if (!isCondition(directive)) {
      const args = given.map((argument) => ({ ...argument, value: variables.renamed(argument.value) }));
      others.push({ ...directive, arguments: args });
      continue;
    }
    const value = given.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.VARIABLE) {
      const variable = variables.condition(value.name.value);
      conditions.set(`${name.value} ${variable.name.value}`, {
        kind: Kind.DIRECTIVE,
        name: nameNode(name.value),
        arguments: [{ kind: Kind.ARGUMENT, name: nameNode('if'), value: variable }],
      });
    } else if (value?.kind !== Kind.BOOLEAN || value.value !== (name.value === 'include')) return null;
  }
  return {
    conditions: [...conditions].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each),
    others,
  };
}

/** True for `@include` and `@skip`. */
export function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'include' || name.value === 'skip';
}

const NONE: SortedDirectives = { conditions: [], others: [] };
