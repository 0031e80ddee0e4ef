import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Fragments } from './collect';

/** Whether an operation asks for the schema itself: that is answered from the schema, not by a plan. */
export function asksForSchema(operation: OperationDefinitionNode, fragments: Fragments): boolean {
  const asks = (selections: OperationDefinitionNode['selectionSet']['selections']): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD)
        return selection.name.value === '__schema' || selection.name.value === '__type';
      if (selection.kind === Kind.INLINE_FRAGMENT) return asks(selection.selectionSet.selections);
      return asks(fragments[selection.name.value]?.selectionSet.selections ?? []);
    });
  return asks(operation.selectionSet.selections);
}
