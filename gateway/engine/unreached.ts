import { GraphQLError, Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import type { PlanNode } from './plan';

/** The code of an error where no subgraph can be asked for a field. */
export const UNREACHED = 'FIELD_UNREACHABLE';

/**
 * An error for each root field of an operation that is asked whatever the variables are and that its plan asks of no
 * subgraph: a null in silence would say that there is nothing.
 */
export function unreachedIn(document: DocumentNode, plan: PlanNode | undefined): readonly GraphQLError[] {
  const asked = new Set<string>();
  addKeys(plan, asked);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  return (operation?.selectionSet.selections ?? []).flatMap((selection) => {
    if (selection.kind !== Kind.FIELD || selection.name.value.startsWith('__')) return [];
    const key = (selection.alias ?? selection.name).value;
    if (asked.has(key) || (selection.directives ?? []).length > 0) return [];
    return [
      new GraphQLError(
        `No subgraph can be asked for the field "${selection.name.value}" as it is asked here.`,
        {
          path: [key],
          extensions: { code: UNREACHED },
        },
      ),
    ];
  });
}

/** Adds the keys of the root fields that a plan asks for. */
function addKeys(node: PlanNode | undefined, keys: Set<string>): void {
  if (node === undefined) return;
  if (node.kind === 'Sequence' || node.kind === 'Parallel')
    for (const each of node.nodes) addKeys(each, keys);
  else if (node.kind === 'Condition') {
    addKeys(node.ifClause, keys);
    addKeys(node.elseClause, keys);
  } else if (node.kind === 'Fetch' && node.requires === undefined) {
    const operation = node.operationDocumentNode?.definitions.find(
      (one) => one.kind === Kind.OPERATION_DEFINITION,
    );
    if (operation !== undefined) addSelected(operation.selectionSet, keys);
    for (const rewrite of node.outputRewrites ?? [])
      if (rewrite.kind === 'KeyRenamer') keys.add(rewrite.renameKeyTo);
  }
}

function addSelected({ selections }: SelectionSetNode, keys: Set<string>): void {
  for (const selection of selections)
    if (selection.kind === Kind.FIELD) keys.add((selection.alias ?? selection.name).value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) addSelected(selection.selectionSet, keys);
}
