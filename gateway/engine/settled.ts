import {
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { isCondition } from './canonical/conditions';
import { withTypeName } from './canonical/selections';
import { ALWAYS, holds, narrowed, type Variables } from './conditions';

/** Returns the variables on which `@include` and `@skip` in an operation depend. */
export function conditionsIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      if (isCondition(directive))
        visit(directive, { Variable: ({ name: { value } }) => void names.add(value) });
    },
  });
  return [...names];
}

/** Resolves the conditions of a canonical operation for these variables. */
export function settled(document: DocumentNode, variables: Variables): DocumentNode {
  const isAsked = ({ directives }: SelectionNode): boolean => {
    const condition = narrowed(ALWAYS, directives);
    return condition !== null && holds(condition, variables);
  };

  function inSet(set: SelectionSetNode): SelectionSetNode {
    const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (!isAsked(selection)) return [];
      const plain = { ...selection, directives: selection.directives?.filter(isOther) ?? [] };
      if (plain.kind === Kind.FRAGMENT_SPREAD || plain.selectionSet === undefined) return [plain];
      const selectionSet = inSet(plain.selectionSet);
      if (plain.kind === Kind.FIELD) return [{ ...plain, selectionSet: withSomething(selectionSet) }];
      return selectionSet.selections.length === 0 ? [] : [{ ...plain, selectionSet }];
    });
    return { ...set, selections };
  }

  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? { ...definition, selectionSet: withSomething(inSet(definition.selectionSet)) }
        : definition,
    ),
  };
}

const isOther = (directive: DirectiveNode): boolean => !isCondition(directive);

function withSomething(set: SelectionSetNode): SelectionSetNode {
  return set.selections.length > 0 ? set : withTypeName(set);
}
